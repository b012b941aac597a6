package io.github.stemma.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns lambdas and method references into small classes that stand in the jar, as a compiler before Java 8 would have written them.
 *
 * <p>Before Java 25 the class archive keeps what a lambda is, not how it is linked: linking costs about .15 ms at each place that is
 * passed for the first time, and a comparison of two texts passes more than a hundred. A class from the archive costs a fourth of
 * that. What the code does stays the same; lambdas of another make ({@code altMetafactory}, super calls) are left as they are.
 */
final class PlainLambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final SortedMap<String, byte[]> made = new TreeMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /** Rewrites a class; what it needs beside it is in {@link #made} afterwards. */
    byte[] rewrite(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Sites(writer), 0);
        return writer.toByteArray();
    }

    /** The classes made so far, by name in the jar. */
    SortedMap<String, byte[]> made() {
        return made;
    }

    /** Lets the host of a nest know the classes that were made for it; private methods are open to members of the nest only. */
    byte[] joinNest(String name, byte[] content) {
        List<String> joining = members.get(name);
        if (joining == null) {
            return content;
        }
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        joining.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** The places of one class where a lambda is made. */
    private final class Sites extends ClassVisitor {
        private String owner = "";
        private String host = "";
        private int version;
        private int count;

        Sites(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            owner = name;
            host = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
                    if (isLambda(bootstrap, arguments)) {
                        visitMethodInsn(Opcodes.INVOKESTATIC, make(method, site, arguments), "of", site, false);
                    } else {
                        super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
                    }
                }
            };
        }

        private boolean isLambda(Handle bootstrap, Object[] arguments) {
            return bootstrap.getOwner().equals(FACTORY)
                    && bootstrap.getName().equals("metafactory")
                    && Call.of((Handle) arguments[1], owner).isPresent();
        }

        private String make(String method, String site, Object[] arguments) {
            String name = owner + "$$L" + count++;
            Call call = Call.of((Handle) arguments[1], owner).orElseThrow();
            Lambda lambda =
                    new Lambda(name, host, version, site, method, (Type) arguments[0], (Type) arguments[2], call);
            made.put(name + ".class", lambda.classFile());
            members.computeIfAbsent(host, any -> new ArrayList<>()).add(name);
            return name;
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

    /**
     * The class that stands for one lambda.
     *
     * @param name its name
     * @param host of the nest it joins
     * @param version of class files
     * @param site captured values → the interface
     * @param method of the interface
     * @param erased what the interface's method takes and gives
     * @param exact what it takes and gives here
     * @param call what it does
     */
    record Lambda(
            String name, String host, int version, String site, String method, Type erased, Type exact, Call call) {
        byte[] classFile() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Type[] captured = Type.getArgumentTypes(site);
            String contract = Type.getReturnType(site).getInternalName();
            writer.visit(
                    version,
                    Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                    name,
                    null,
                    "java/lang/Object",
                    new String[] {contract});
            writer.visitNestHost(host);
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(
                                Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
                                "c" + i,
                                captured[i].getDescriptor(),
                                null,
                                null)
                        .visitEnd();
            }
            constructor(writer, captured);
            if (captured.length == 0) {
                only(writer);
            } else {
                factory(writer, captured);
            }
            body(writer, captured);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private void constructor(ClassWriter writer, Type[] captured) {
            MethodVisitor code =
                    begin(writer, Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            int slot = 1;
            for (int i = 0; i < captured.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
                code.visitFieldInsn(Opcodes.PUTFIELD, name, "c" + i, captured[i].getDescriptor());
                slot += captured[i].getSize();
            }
            end(code, Opcodes.RETURN);
        }

        private void factory(ClassWriter writer, Type[] captured) {
            MethodVisitor code = begin(writer, Opcodes.ACC_STATIC, "of", site);
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int slot = 0;
            for (Type type : captured) {
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                slot += type.getSize();
            }
            code.visitMethodInsn(
                    Opcodes.INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), false);
            end(code, Opcodes.ARETURN);
        }

        /** A lambda that captures nothing is one object for ever. */
        private void only(ClassWriter writer) {
            String type = "L" + name + ";";
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "ONLY", type, null, null)
                    .visitEnd();
            MethodVisitor start = begin(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
            start.visitTypeInsn(Opcodes.NEW, name);
            start.visitInsn(Opcodes.DUP);
            start.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
            start.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONLY", type);
            end(start, Opcodes.RETURN);
            MethodVisitor code = begin(writer, Opcodes.ACC_STATIC, "of", site);
            code.visitFieldInsn(Opcodes.GETSTATIC, name, "ONLY", type);
            end(code, Opcodes.ARETURN);
        }

        private void body(ClassWriter writer, Type[] captured) {
            MethodVisitor code = begin(writer, Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
            if (call.target().getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                code.visitTypeInsn(Opcodes.NEW, call.target().getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            for (int i = 0; i < captured.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, "c" + i, captured[i].getDescriptor());
            }
            Type[] given = erased.getArgumentTypes();
            Type[] really = exact.getArgumentTypes();
            int slot = 1;
            for (int i = 0; i < given.length; i++) {
                code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
                Conversion.between(given[i], really[i]).write(code);
                Conversion.between(really[i], call.takes().get(captured.length + i))
                        .write(code);
                slot += given[i].getSize();
            }
            Handle target = call.target();
            code.visitMethodInsn(
                    call.code(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Conversion.between(call.gives(), exact.getReturnType()).write(code);
            end(code, erased.getReturnType().getOpcode(Opcodes.IRETURN));
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
}
