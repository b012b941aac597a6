package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Chain;
import io.github.stemma.model.Hit;
import io.github.stemma.model.Passage;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build does to the jar after packing it: old class files raised, lambdas and what records do turned into code. */
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

    /** One class may stand for several lambdas, whose interfaces must not contradict one another. */
    @Test
    void interfacesThatMeetInAClassOfLambdasHaveNoDefaultMethodInCommon() throws ClassNotFoundException {
        int met = 0;
        for (JarEntry entry : classes("io/github/stemma/")) {
            if (entry.getName().contains("$$L")) {
                String name = entry.getName().replace('/', '.').replaceAll("\\.class$", "");
                Class<?>[] contracts = Class.forName(name, false, loader).getInterfaces();
                met += contracts.length > 1 ? 1 : 0;
                Set<String> defaults = new HashSet<>();
                for (Class<?> contract : contracts) {
                    for (Method method : contract.getMethods()) {
                        boolean own = method.isDefault() && method.getDeclaringClass() == contract;
                        String shape = method.getReturnType() + " " + method.getName()
                                + Arrays.toString(method.getParameterTypes());

                        assertThat(!own || defaults.add(shape))
                                .as("%s: %s", name, shape)
                                .isTrue();
                    }
                }
            }
        }

        assertThat(met).isPositive();
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

    @Test
    void recordsCompareAsTheCompilerMeantThemTo() throws ReflectiveOperationException {
        int[] seeds = {1, 2};
        List<Record> records = List.of(
                new Hit("w1", "k", 1, .5, List.of("p1")),
                new Hit("w1", "k", 1, .5, List.of("p1")),
                new Hit("w1", "k", 1, -.5, List.of("p1")),
                new Hit("w1", "k", 2, .5, List.of("p1")),
                new Hit("w1", "K", 1, .5, List.of()),
                new Chain(seeds, 1.5f),
                new Chain(seeds, 1.5f),
                new Chain(seeds, Float.NaN),
                new Chain(seeds.clone(), 1.5f),
                new Passage.WordPair(3, 4, true),
                new Passage.WordPair(3, 4, true),
                new Passage.WordPair(3, 4, false));
        List<Object> packed = new ArrayList<>();
        for (Record one : records) {
            packed.add(packed(one));
        }

        for (int i = 0; i < records.size(); i++) {
            assertThat(packed.get(i).hashCode()).isEqualTo(records.get(i).hashCode());
            for (int j = 0; j < records.size(); j++) {
                assertThat(packed.get(i).equals(packed.get(j)))
                        .as("%s and %s", records.get(i), records.get(j))
                        .isEqualTo(records.get(i).equals(records.get(j)));
            }
        }
    }

    /** The same record by its class in the jar. */
    private Object packed(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Class.forName(record.getClass().getName(), true, loader)
                .getConstructor(types)
                .newInstance(values);
    }

    private List<JarEntry> classes(String folder) {
        return Collections.list(jar.entries()).stream()
                .filter(entry -> entry.getName().startsWith(folder))
                .filter(entry -> entry.getName().endsWith(".class"))
                .toList();
    }
}
