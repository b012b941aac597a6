package io.github.stemma.build;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what {@code equals} and {@code hashCode} of a record do.
 *
 * <p>A compiler leaves both to {@code java.lang.runtime.ObjectMethods}, which puts them together when they are called for the first
 * time: some 10 ms, a tenth of a short run. What they give is the same, hash codes too. {@code toString} is left as it is.
 */
final class PlainRecords {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";

    private PlainRecords() {}

    /** Rewrites a class file; one without records' methods comes back as it is. */
    static byte[] rewrite(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Calls(writer), 0);
        return writer.toByteArray();
    }

    /** The calls of one class that make a record's method. */
    private static final class Calls extends ClassVisitor {
        Calls(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, thrown);
            boolean wanted = name.equals("equals") || name.equals("hashCode");
            return wanted ? new Body(method) : method;
        }
    }

    /** Puts code in the place of the call; what the compiler wrote around it loads the arguments and returns the result. */
    private static final class Body extends MethodVisitor {
        private int stack;
        private int locals;

        Body(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals(FACTORY)) {
                super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
                return;
            }
            stack = 4;
            locals = 3;
            String record = ((Type) arguments[0]).getInternalName();
            if (method.equals("equals")) {
                equal(record, arguments);
            } else {
                hash(arguments);
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            super.visitMaxs(Math.max(stack, maxStack), Math.max(locals, maxLocals));
        }

        /** Finds {@code this} and the other object on the stack. */
        private void equal(String record, Object[] arguments) {
            Label different = new Label();
            visitInsn(Opcodes.POP2);
            visitVarInsn(Opcodes.ALOAD, 1);
            visitTypeInsn(Opcodes.INSTANCEOF, record);
            visitJumpInsn(Opcodes.IFEQ, different);
            visitVarInsn(Opcodes.ALOAD, 1);
            visitTypeInsn(Opcodes.CHECKCAST, record);
            visitVarInsn(Opcodes.ASTORE, 2);
            for (int i = 2; i < arguments.length; i++) {
                Handle component = (Handle) arguments[i];
                load(component, 0);
                load(component, 2);
                unlessEqual(Type.getType(component.getDesc()), different);
            }
            visitInsn(Opcodes.ICONST_1);
            visitInsn(Opcodes.IRETURN);
            visitLabel(different);
            visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            visitInsn(Opcodes.ICONST_0);
        }

        private void unlessEqual(Type type, Label different) {
            switch (type.getSort()) {
                case Type.OBJECT, Type.ARRAY -> {
                    call("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
                    visitJumpInsn(Opcodes.IFEQ, different);
                }
                case Type.LONG -> {
                    visitInsn(Opcodes.LCMP);
                    visitJumpInsn(Opcodes.IFNE, different);
                }
                case Type.FLOAT -> {
                    call("java/lang/Float", "compare", "(FF)I");
                    visitJumpInsn(Opcodes.IFNE, different);
                }
                case Type.DOUBLE -> {
                    call("java/lang/Double", "compare", "(DD)I");
                    visitJumpInsn(Opcodes.IFNE, different);
                }
                default -> visitJumpInsn(Opcodes.IF_ICMPNE, different);
            }
        }

        /** Finds {@code this} on the stack. */
        private void hash(Object[] arguments) {
            visitInsn(Opcodes.POP);
            visitInsn(Opcodes.ICONST_0);
            for (int i = 2; i < arguments.length; i++) {
                Handle component = (Handle) arguments[i];
                visitIntInsn(Opcodes.BIPUSH, 31);
                visitInsn(Opcodes.IMUL);
                load(component, 0);
                hashOf(Type.getType(component.getDesc()));
                visitInsn(Opcodes.IADD);
            }
        }

        private void hashOf(Type type) {
            switch (type.getSort()) {
                case Type.OBJECT, Type.ARRAY -> call("java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
                case Type.BOOLEAN -> call("java/lang/Boolean", "hashCode", "(Z)I");
                case Type.LONG -> call("java/lang/Long", "hashCode", "(J)I");
                case Type.FLOAT -> call("java/lang/Float", "hashCode", "(F)I");
                case Type.DOUBLE -> call("java/lang/Double", "hashCode", "(D)I");
                default -> {
                    // numbers of 32 bits and less, and characters, are their own hash code
                }
            }
        }

        private void load(Handle component, int local) {
            visitVarInsn(Opcodes.ALOAD, local);
            visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
        }

        private void call(String owner, String method, String descriptor) {
            visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
        }
    }
}
