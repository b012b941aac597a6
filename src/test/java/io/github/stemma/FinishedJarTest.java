package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build does to the jar after packing it: old class files raised, lambdas turned into classes. */
@Tag("slow")
class FinishedJarTest {
    private static final Path JAR = Path.of(System.getProperty("stemma.jar", "target/stemma.jar"));
    private static final int JAVA_6 = 50;

    private JarFile jar;
    private URLClassLoader loader;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(JAR.toFile());
        loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
        loader.close();
    }

    @Test
    void everyClassOfOursPassesTheVerifier() throws ClassNotFoundException {
        int made = 0;
        for (JarEntry entry : classes("io/github/stemma/")) {
            String name = entry.getName().replace('/', '.').replaceAll("\\.class$", "");
            if (!name.startsWith("io.github.stemma.spark")) {
                Class.forName(name, true, loader);
                made += name.contains("$$L") ? 1 : 0;
            }
        }

        assertThat(made).isPositive();
    }

    @Test
    void noClassFileIsTooOldForAClassArchive() throws IOException {
        for (JarEntry entry : classes("")) {
            try (DataInputStream content = new DataInputStream(jar.getInputStream(entry))) {
                content.readInt();
                content.readUnsignedShort();

                assertThat(content.readUnsignedShort()).as(entry.getName()).isGreaterThanOrEqualTo(JAVA_6);
            }
        }
    }

    private List<JarEntry> classes(String folder) {
        return Collections.list(jar.entries()).stream()
                .filter(entry -> entry.getName().startsWith(folder))
                .filter(entry -> entry.getName().endsWith(".class"))
                .toList();
    }
}
