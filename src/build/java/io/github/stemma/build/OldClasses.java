package io.github.stemma.build;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes class files older than Java 6 anew as Java 8, with stack map frames computed; their code is not touched. Class data sharing
 * leaves older ones out of its archive, and picocli's are Java 5.
 */
final class OldClasses {
    private static final int OLDEST_SHARED = Opcodes.V1_6;

    private final ClassLoader types;

    /** Takes where the types of the jar are found: frames need the common ancestor of two. */
    OldClasses(ClassLoader types) {
        this.types = types;
    }

    byte[] raise(byte[] content) {
        if (majorVersion(content) >= OLDEST_SHARED) {
            return content;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return types;
            }
        };
        new ClassReader(content).accept(new AsJava8(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static int majorVersion(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    }

    private static final class AsJava8 extends ClassVisitor {
        AsJava8(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
        }
    }
}
