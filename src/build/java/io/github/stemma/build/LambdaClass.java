package io.github.stemma.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that stands for lambdas of one nest. An object of it knows by a number which lambda it is; what lambdas capture
 * shares fields, as many of each {@link Kind} as the one that captures most of them needs. Interfaces whose default methods
 * contradict one another must not meet here; a test of the jar looks for them.
 */
final class LambdaClass {
    private static final String NUMBER = "number";

    private final String name;
    private final String host;
    private final int version;
    private final List<Lambda> lambdas = new ArrayList<>();

    LambdaClass(String name, String host, int version) {
        this.name = name;
        this.host = host;
        this.version = version;
    }

    String name() {
        return name;
    }

    /** Takes a lambda in and says what its factory is called. */
    String add(Lambda lambda) {
        lambdas.add(lambda);
        return factory(lambdas.size() - 1);
    }

    private static String factory(int number) {
        return "of" + number;
    }

    /** What fields can hold. */
    private enum Kind {
        OBJECT("Ljava/lang/Object;", Opcodes.ACONST_NULL),
        INT("I", Opcodes.ICONST_0),
        LONG("J", Opcodes.LCONST_0),
        FLOAT("F", Opcodes.FCONST_0),
        DOUBLE("D", Opcodes.DCONST_0);

        private final Type type;
        private final int none;

        Kind(String descriptor, int none) {
            this.type = Type.getType(descriptor);
            this.none = none;
        }

        static Kind of(Type type) {
            return switch (type.getSort()) {
                case Type.LONG -> LONG;
                case Type.FLOAT -> FLOAT;
                case Type.DOUBLE -> DOUBLE;
                case Type.ARRAY, Type.OBJECT -> OBJECT;
                default -> INT;
            };
        }
    }

    /** A field: the so-manieth of its kind. */
    private record Field(Kind kind, int count) {
        String name() {
            return kind.name().toLowerCase(Locale.ROOT) + count;
        }

        String descriptor() {
            return kind.type.getDescriptor();
        }
    }

    /**
     * One lambda.
     *
     * @param site captured values → the interface
     * @param method of the interface
     * @param erased what the interface's method takes and gives
     * @param exact what it takes and gives here
     * @param call what it does
     */
    record Lambda(String site, String method, Type erased, Type exact, Call call) {
        Type[] captured() {
            return Type.getArgumentTypes(site);
        }

        String contract() {
            return Type.getReturnType(site).getInternalName();
        }

        /** Where each captured value is kept. */
        List<Field> fields() {
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            List<Field> fields = new ArrayList<>();
            for (Type type : captured()) {
                Kind kind = Kind.of(type);
                fields.add(new Field(kind, counts.merge(kind, 1, Integer::sum) - 1));
            }
            return fields;
        }
    }
    /**
     * The call that a lambda comes down to.
     *
     * @param code the instruction
     * @param target the method
     * @param takes what it takes from the stack, the receiver first
     * @param gives what it leaves there
     */
    record Call(int code, Handle target, List<Type> takes, Type gives) {
        static Optional<Call> of(Handle target, String owner) {
            Type receiver = Type.getObjectType(target.getOwner());
            List<Type> takes = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            Type gives = Type.getReturnType(target.getDesc());
            return switch (target.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Optional.of(new Call(Opcodes.INVOKESTATIC, target, takes, gives));
                case Opcodes.H_NEWINVOKESPECIAL ->
                    Optional.of(new Call(Opcodes.INVOKESPECIAL, target, takes, receiver));
                case Opcodes.H_INVOKEVIRTUAL -> {
                    takes.add(0, receiver);
                    yield Optional.of(new Call(Opcodes.INVOKEVIRTUAL, target, takes, gives));
                }
                case Opcodes.H_INVOKEINTERFACE -> {
                    takes.add(0, receiver);
                    yield Optional.of(new Call(Opcodes.INVOKEINTERFACE, target, takes, gives));
                }
                case Opcodes.H_INVOKESPECIAL -> ofSpecial(target, owner, receiver, takes, gives);
                default -> Optional.empty();
            };
        }

        /** The body of a lambda that uses {@code this}: a private method of the class itself. */
        private static Optional<Call> ofSpecial(
                Handle target, String owner, Type receiver, List<Type> takes, Type gives) {
            if (!target.getOwner().equals(owner) || !target.getName().startsWith("lambda$")) {
                return Optional.empty();
            }
            takes.add(0, receiver);
            int code = target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            return Optional.of(new Call(code, target, takes, gives));
        }
    }

    byte[] classFile() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                name(),
                null,
                "java/lang/Object",
                lambdas.stream().map(Lambda::contract).distinct().toArray(String[]::new));
        writer.visitNestHost(host);
        List<Field> fields = fields();
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null)
                .visitEnd();
        for (Field field : fields) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field.name(), field.descriptor(), null, null)
                    .visitEnd();
        }
        constructor(writer, fields);
        only(writer, fields);
        for (int number = 0; number < lambdas.size(); number++) {
            factory(writer, number, fields);
        }
        byMethod().forEach((method, numbers) -> body(writer, numbers));
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** What any of the lambdas needs. */
    private List<Field> fields() {
        return lambdas.stream()
                .flatMap(lambda -> lambda.fields().stream())
                .distinct()
                .sorted(Comparator.comparing(Field::kind).thenComparing(Field::count))
                .toList();
    }

    /** The numbers of the lambdas that stand for each method. */
    private Map<String, List<Integer>> byMethod() {
        Map<String, List<Integer>> methods = new LinkedHashMap<>();
        for (int number = 0; number < lambdas.size(); number++) {
            Lambda lambda = lambdas.get(number);
            methods.computeIfAbsent(lambda.method() + lambda.erased().getDescriptor(), any -> new ArrayList<>())
                    .add(number);
        }
        return methods;
    }

    private static String making(List<Field> fields) {
        List<Type> types = new ArrayList<>(List.of(Type.INT_TYPE));
        fields.forEach(field -> types.add(field.kind().type));
        return Type.getMethodDescriptor(Type.VOID_TYPE, types.toArray(Type[]::new));
    }

    private void constructor(ClassWriter writer, List<Field> fields) {
        MethodVisitor code = begin(writer, Opcodes.ACC_PRIVATE, "<init>", making(fields));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name(), NUMBER, "I");
        int slot = 2;
        for (Field field : fields) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(field.kind().type.getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name(), field.name(), field.descriptor());
            slot += field.kind().type.getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void factory(ClassWriter writer, int number, List<Field> fields) {
        Lambda lambda = lambdas.get(number);
        MethodVisitor code = begin(writer, Opcodes.ACC_STATIC, factory(number), lambda.site());
        if (lambda.captured().length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name(), only(number), "L" + name() + ";");
        } else {
            make(code, number, fields);
        }
        end(code, Opcodes.ARETURN);
    }

    /** Makes an object of what lies in the first slots. */
    private void make(MethodVisitor code, int number, List<Field> fields) {
        Lambda lambda = lambdas.get(number);
        List<Field> own = lambda.fields();
        int[] slots = new int[own.size()];
        int slot = 0;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot;
            slot += lambda.captured()[i].getSize();
        }
        code.visitTypeInsn(Opcodes.NEW, name());
        code.visitInsn(Opcodes.DUP);
        code.visitIntInsn(Opcodes.SIPUSH, number);
        for (Field field : fields) {
            int at = own.indexOf(field);
            if (at < 0) {
                code.visitInsn(field.kind().none);
            } else {
                code.visitVarInsn(field.kind().type.getOpcode(Opcodes.ILOAD), slots[at]);
            }
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name(), "<init>", making(fields), false);
    }

    private static String only(int number) {
        return "ONLY" + number;
    }

    /** A lambda that captures nothing is one object for ever. */
    private void only(ClassWriter writer, List<Field> fields) {
        String type = "L" + name() + ";";
        MethodVisitor start = begin(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
        for (int number = 0; number < lambdas.size(); number++) {
            if (lambdas.get(number).captured().length == 0) {
                int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
                writer.visitField(access, only(number), type, null, null).visitEnd();
                make(start, number, fields);
                start.visitFieldInsn(Opcodes.PUTSTATIC, name(), only(number), type);
            }
        }
        end(start, Opcodes.RETURN);
    }

    /** What a method does: the one thing, or by number. */
    private void body(ClassWriter writer, List<Integer> numbers) {
        Lambda first = lambdas.get(numbers.get(0));
        MethodVisitor code =
                begin(writer, Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor());
        if (numbers.size() > 1) {
            // another number cannot be, as the interface of no other lambda has this method
            Label[] labels = new Label[numbers.size() - 1];
            Arrays.setAll(labels, any -> new Label());
            Label last = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name(), NUMBER, "I");
            code.visitLookupSwitchInsn(
                    last, numbers.stream().limit(labels.length).mapToInt(n -> n).toArray(), labels);
            for (int k = 0; k < labels.length; k++) {
                at(labels[k], code);
                call(code, lambdas.get(numbers.get(k)));
            }
            at(last, code);
        }
        call(code, lambdas.get(numbers.get(numbers.size() - 1)));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void at(Label label, MethodVisitor code) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    private void call(MethodVisitor code, Lambda lambda) {
        Call call = lambda.call();
        if (call.target().getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, call.target().getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        Type[] captured = lambda.captured();
        for (int i = 0; i < captured.length; i++) {
            Field field = lambda.fields().get(i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name(), field.name(), field.descriptor());
            if (field.kind() == Kind.OBJECT) {
                Conversion.between(field.kind().type, captured[i]).write(code);
            }
        }
        Type[] given = lambda.erased().getArgumentTypes();
        Type[] really = lambda.exact().getArgumentTypes();
        int slot = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
            Conversion.between(given[i], really[i]).write(code);
            Conversion.between(really[i], call.takes().get(captured.length + i)).write(code);
            slot += given[i].getSize();
        }
        Handle target = call.target();
        code.visitMethodInsn(call.code(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Conversion.between(call.gives(), lambda.exact().getReturnType()).write(code);
        code.visitInsn(lambda.erased().getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private static MethodVisitor begin(ClassWriter writer, int access, String name, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
