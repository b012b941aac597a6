package io.github.stemma.build;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What has to happen to a value of one type so that it passes as another, by the rules for lambdas: cast, box, unbox, widen, drop.
 *
 * @param from what lies on the stack
 * @param to what is wanted there
 */
record Conversion(Type from, Type to) {
    static Conversion between(Type from, Type to) {
        return new Conversion(from, to);
    }

    void write(MethodVisitor code) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code);
        } else if (isPrimitive(to)) {
            unbox(code);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private void box(MethodVisitor code) {
        String wrapper = wrapper(from);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, wrapper, "valueOf", "(" + from.getDescriptor() + ")L" + wrapper + ";", false);
    }

    /** A wrapper gives its own primitive, which may still have to grow: an Integer passes as a long. */
    private void unbox(MethodVisitor code) {
        Type own = primitive(from.getInternalName(), to);
        String wrapper = wrapper(own);
        if (!from.getInternalName().equals(wrapper)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, wrapper);
        }
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, wrapper, own.getClassName() + "Value", "()" + own.getDescriptor(), false);
        widen(code, own, to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        int have = rank(from);
        int want = rank(to);
        if (have == want) {
            return;
        }
        int[][] steps = {
            {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
            {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
            {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D}
        };
        if (have > want || steps[have][want] == Opcodes.NOP) {
            throw new IllegalStateException("no way from " + from + " to " + to);
        }
        code.visitInsn(steps[have][want]);
    }

    private static int rank(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> 1;
            case Type.FLOAT -> 2;
            case Type.DOUBLE -> 3;
            default -> 0;
        };
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type primitive(String wrapper, Type wanted) {
        for (Type type : new Type[] {
            Type.BOOLEAN_TYPE,
            Type.BYTE_TYPE,
            Type.CHAR_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE
        }) {
            if (wrapper(type).equals(wrapper)) {
                return type;
            }
        }
        return wanted;
    }

    private static String wrapper(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            default -> "java/lang/Double";
        };
    }
}
