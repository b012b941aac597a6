package io.github.stemma.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites, in a finished jar, every class file older than Java 6 as Java 8, with stack map frames computed anew.
 *
 * <p>Class data sharing leaves older class files out of its archive, and picocli's are Java 5: with them in the archive the
 * program starts about a quarter faster. The code of the classes is not touched. The entries keep their order and get one fixed
 * time, so two builds of the same sources give the same bytes.
 */
public final class RaiseClassVersions {
    private static final int OLDEST_SHARED = Opcodes.V1_6;

    private RaiseClassVersions() {}

    /** Takes the jar, and the time every entry gets as an ISO instant. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
        rewrite(jar, raised, LocalDateTime.ofInstant(Instant.parse(args[1]), ZoneOffset.UTC));
        Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void rewrite(Path from, Path to, LocalDateTime time) throws IOException {
        try (JarFile in = new JarFile(from.toFile());
                URLClassLoader types =
                        new URLClassLoader(new URL[] {from.toUri().toURL()}, null);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
            for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(time);
                out.putNextEntry(copy);
                out.write(raise(entry.getName(), in.getInputStream(entry).readAllBytes(), types));
                out.closeEntry();
            }
        }
    }

    private static byte[] raise(String name, byte[] content, ClassLoader types) {
        if (!name.endsWith(".class") || majorVersion(content) >= OLDEST_SHARED) {
            return content;
        }
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new FramesWriter(types);
        reader.accept(new AsJava8(writer), ClassReader.SKIP_FRAMES);
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

    /** Frames need the common ancestor of two types; those of the jar are looked up in the jar. */
    private static final class FramesWriter extends ClassWriter {
        private final ClassLoader types;

        FramesWriter(ClassLoader types) {
            super(ClassWriter.COMPUTE_FRAMES);
            this.types = types;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return types;
        }
    }
}
