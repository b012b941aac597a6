package io.github.stemma.build;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the class that holds the program's text files as constants, in place of the one without any: lists, phrases and sentences
 * are in the class archive then, and a short run need not open the jar.
 */
final class PackedTexts {
    static final String CLASS = "io/github/stemma/resource/Packed.class";

    private static final String FOLDER = "io/github/stemma/";

    /** Longest constant of a class file, in bytes of its own UTF-8, in which a NUL takes two. */
    private static final int LONGEST = 65_535;

    private PackedTexts() {}

    /** The class file, given all entries of the jar. */
    static byte[] of(Map<String, byte[]> entries) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        String name = CLASS.substring(0, CLASS.length() - ".class".length());
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, "java/lang/Object", null);
        MethodVisitor text =
                writer.visitMethod(Opcodes.ACC_STATIC, "text", "(Ljava/lang/String;)Ljava/lang/String;", null, null);
        text.visitCode();
        entries.forEach((file, content) -> {
            if (isText(file) && content.length < LONGEST) {
                answer(text, file.substring(FOLDER.length()), new String(content, StandardCharsets.UTF_8));
            }
        });
        text.visitInsn(Opcodes.ACONST_NULL);
        text.visitInsn(Opcodes.ARETURN);
        text.visitMaxs(0, 0);
        text.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static boolean isText(String file) {
        return file.startsWith(FOLDER)
                && (file.endsWith(".tsv")
                        || file.endsWith(".txt")
                        || file.endsWith(".properties")
                        || file.endsWith(".css"));
    }

    /** {@code if (name.equals(file)) return content;} */
    private static void answer(MethodVisitor text, String file, String content) {
        Label other = new Label();
        text.visitVarInsn(Opcodes.ALOAD, 0);
        text.visitLdcInsn(file);
        text.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
        text.visitJumpInsn(Opcodes.IFEQ, other);
        text.visitLdcInsn(content);
        text.visitInsn(Opcodes.ARETURN);
        text.visitLabel(other);
    }
}
