package io.github.stemma.build;

import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Takes from picocli what it makes at every start and no flag of the program asks for, together a tenth of a short run: the
 * regular expressions by which it turns {@code --flag} into {@code --no-flag}, and the converters for times and database
 * types of the JDK, which it leaves out of its own accord if they are named by a regular expression.
 */
final class LeanPicocli {
    private static final String NEGATIONS = "picocli/CommandLine$RegexTransformer.class";
    private static final String CONVERTERS = "picocli/CommandLine$BuiltIn.class";

    private LeanPicocli() {}

    /** Rewrites the classes concerned; an error if they are not what this was written for. */
    static void rewrite(Map<String, byte[]> entries) {
        if (entries.containsKey(NEGATIONS)) {
            entries.computeIfPresent(NEGATIONS, (name, content) -> rewritten(name, content, "createDefault"));
            entries.computeIfPresent(CONVERTERS, (name, content) -> rewritten(name, content, "excluded"));
        }
    }

    private static byte[] rewritten(String name, byte[] content, String method) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        Rewriter rewriter = new Rewriter(writer, method);
        reader.accept(rewriter, 0);
        if (!rewriter.done) {
            throw new IllegalStateException("picocli is made in another way than expected: see " + name);
        }
        return writer.toByteArray();
    }

    private static final class Rewriter extends ClassVisitor {
        private final String wanted;
        private boolean done;

        Rewriter(ClassVisitor next, String wanted) {
            super(Opcodes.ASM9, next);
            this.wanted = wanted;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, thrown);
            if (!name.equals(wanted)) {
                return method;
            }
            if (descriptor.equals("(Ljava/lang/String;)Z")) {
                always(method);
                return null;
            }
            return new WithoutPatterns(method);
        }

        /** {@code return true;} */
        private void always(MethodVisitor method) {
            done = true;
            method.visitCode();
            method.visitInsn(Opcodes.ICONST_1);
            method.visitInsn(Opcodes.IRETURN);
            method.visitMaxs(1, 1);
            method.visitEnd();
        }

        /** Leaves the builder on the stack where the call would, and drops what it was to be given. */
        private final class WithoutPatterns extends MethodVisitor {
            WithoutPatterns(MethodVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean isInterface) {
                if (name.equals("addPattern")) {
                    done = true;
                    visitInsn(Opcodes.POP2);
                    visitInsn(Opcodes.POP);
                } else {
                    super.visitMethodInsn(code, owner, name, descriptor, isInterface);
                }
            }
        }
    }
}
