package io.github.stemma.build;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Makes a finished jar start faster: {@link OldClasses old class files} are raised so that a class archive takes them, the
 * program's own {@link PlainLambdas lambdas} become classes, the methods of its {@link PlainRecords records} code, and its
 * {@link PackedTexts text files} constants; {@link LeanPicocli picocli} makes less.
 *
 * <p>The entries keep their order, the new ones follow by name, and all get one fixed time: two builds of the same sources give the
 * same bytes.
 */
public final class FinishJar {
    private static final String OWN = "io/github/stemma/";

    private FinishJar() {}

    /** Takes the jar, and the time every entry gets as an ISO instant. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path finished = jar.resolveSibling(jar.getFileName() + ".finished");
        write(finish(read(jar), jar), finished, LocalDateTime.ofInstant(Instant.parse(args[1]), ZoneOffset.UTC));
        Files.move(finished, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, byte[]> finish(Map<String, byte[]> entries, Path jar) throws IOException {
        PlainLambdas lambdas = new PlainLambdas();
        try (URLClassLoader types = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            OldClasses old = new OldClasses(types);
            entries.replaceAll((name, content) -> {
                if (!name.endsWith(".class")) {
                    return content;
                }
                return name.startsWith(OWN) ? lambdas.rewrite(PlainRecords.rewrite(content)) : old.raise(content);
            });
        }
        entries.replaceAll((name, content) -> name.startsWith(OWN) && name.endsWith(".class")
                ? lambdas.joinNest(name.substring(0, name.length() - ".class".length()), content)
                : content);
        entries.putAll(lambdas.made());
        entries.put(OWN + "read/registry.index", registryIndex(entries, jar));
        entries.replace(PackedTexts.CLASS, PackedTexts.of(entries));
        LeanPicocli.rewrite(entries);
        return entries;
    }

    /** Has the program's own class make the index of its registry. */
    private static byte[] registryIndex(Map<String, byte[]> entries, Path jar) throws IOException {
        String lines = new String(entries.get(OWN + "read/registry.tsv"), StandardCharsets.UTF_8);
        try (URLClassLoader program =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Method write = program.loadClass("io.github.stemma.read.name.RegistryIndex")
                    .getDeclaredMethod("write", String.class);
            write.setAccessible(true);
            return ((String) write.invoke(null, lines)).getBytes(StandardCharsets.UTF_8);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (JarFile in = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(in.entries())) {
                entries.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Map<String, byte[]> entries, Path jar, LocalDateTime time) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry copy = new JarEntry(entry.getKey());
                copy.setTimeLocal(time);
                out.putNextEntry(copy);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }
}
