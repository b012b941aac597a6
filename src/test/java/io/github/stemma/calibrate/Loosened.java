package io.github.stemma.calibrate;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The program compiled once more with some of its constants not final, so that one warm machine can try other values of
 * them. The sources in the tree stay as they are; only the text that the compiler is given differs.
 */
final class Loosened {

    private static final Path CODE = Path.of("src/main/java");

    private static final String PACKAGE = "io.github.stemma.";

    private static final Pattern CONSTANT =
            Pattern.compile("static final ((?:double|float|int|long)(?:\\[])? ([A-Z][A-Z_0-9]*)\\s*=)");

    private Loosened() {}

    /**
     * A loader of all classes of this class path, tests included, with these constants not final.
     *
     * @param names as in {@code align.Relatedness.PIECE}
     * @param folder where classes are written
     */
    static URLClassLoader loader(Set<String> names, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-nowarn", "-d", folder.toString());
        if (!compiler.getTask(null, null, null, options, null, sources(names)).call()) {
            throw new IllegalStateException("the loosened sources do not compile");
        }
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<JavaFileObject> sources(Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<JavaFileObject> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = CODE.relativize(file).toString().replaceAll("[/\\\\]", ".");
                String text = loosened(name.replaceAll("\\.java$", ""), Files.readString(file), names);
                sources.add(new Source(file.toUri(), text));
            }
            return sources;
        }
    }

    /** The text of a class without {@code final} before the constants that are named. */
    static String loosened(String type, String text, Set<String> names) {
        String of = type.startsWith(PACKAGE) ? type.substring(PACKAGE.length()) : type;
        return CONSTANT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        names.contains(of + "." + m.group(2)) ? "static " + m.group(1) : m.group()));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(URI place, String text) {
            super(place, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
