package io.github.stemma.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the class that holds the program's text files as constants, in place of the one without any: lists, phrases and sentences
 * are in the class archive then, and a short run need not open the jar. Tables ({@code .tsv}) are kept by lines,
 * lists ({@code .txt}) by words, {@code .properties} by keys and values.
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
        end(text);
        MethodVisitor lines =
                writer.visitMethod(Opcodes.ACC_STATIC, "lines", "(Ljava/lang/String;)[Ljava/lang/String;", null, null);
        lines.visitCode();
        entries.forEach((file, content) -> {
            if (isTable(file)) {
                answerLines(lines, file.substring(FOLDER.length()), new String(content, StandardCharsets.UTF_8));
            }
        });
        end(lines);
        MethodVisitor words =
                writer.visitMethod(Opcodes.ACC_STATIC, "words", "(Ljava/lang/String;)[Ljava/lang/String;", null, null);
        words.visitCode();
        entries.forEach((file, content) -> {
            if (isList(file)) {
                String all = new String(content, StandardCharsets.UTF_8);
                answerStrings(
                        words,
                        file.substring(FOLDER.length()),
                        List.of(all.strip().split("\\s+")));
            }
        });
        end(words);
        MethodVisitor pairs =
                writer.visitMethod(Opcodes.ACC_STATIC, "pairs", "(Ljava/lang/String;)[Ljava/lang/String;", null, null);
        pairs.visitCode();
        entries.forEach((file, content) -> {
            if (file.startsWith(FOLDER) && file.endsWith(".properties")) {
                answerStrings(
                        pairs, file.substring(FOLDER.length()), pairs(new String(content, StandardCharsets.UTF_8)));
            }
        });
        end(pairs);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void end(MethodVisitor method) {
        method.visitInsn(Opcodes.ACONST_NULL);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static boolean isTable(String file) {
        return file.startsWith(FOLDER) && file.endsWith(".tsv");
    }

    private static boolean isList(String file) {
        return file.startsWith(FOLDER) && file.endsWith(".txt");
    }

    private static boolean isText(String file) {
        return file.startsWith(FOLDER) && (file.endsWith(".tsv") || file.endsWith(".css") || file.endsWith(".index"));
    }

    /** {@code if (name.equals(file)) return content;} */
    private static void answer(MethodVisitor text, String file, String content) {
        Label other = unless(text, file);
        text.visitLdcInsn(content);
        text.visitInsn(Opcodes.ARETURN);
        text.visitLabel(other);
    }

    private static void answerLines(MethodVisitor lines, String file, String content) {
        answerStrings(
                lines,
                file,
                content.lines()
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                        .toList());
    }

    /** Keys and values in turn, by key. */
    private static List<String> pairs(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> pairs = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            pairs.add(key);
            pairs.add(properties.getProperty(key));
        }
        return pairs;
    }

    /** {@code if (name.equals(file)) return new String[] {string, …};} */
    private static void answerStrings(MethodVisitor method, String file, List<String> strings) {
        Label other = unless(method, file);
        method.visitLdcInsn(strings.size());
        method.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/String");
        for (int i = 0; i < strings.size(); i++) {
            method.visitInsn(Opcodes.DUP);
            method.visitLdcInsn(i);
            method.visitLdcInsn(strings.get(i));
            method.visitInsn(Opcodes.AASTORE);
        }
        method.visitInsn(Opcodes.ARETURN);
        method.visitLabel(other);
    }

    private static Label unless(MethodVisitor method, String file) {
        Label other = new Label();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitLdcInsn(file);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
        method.visitJumpInsn(Opcodes.IFEQ, other);
        return other;
    }
}
