package io.github.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Runs the short commands on invented texts so that the launcher can keep their classes in an archive, and loads the
 * program's other classes: a run that misses one has to open the jar for it. With the argument {@code pair} it does so for
 * the comparison of two files without a flag, whose archive is to be small. Nothing is printed.
 */
public final class Training {

    private static final String OWN = "io/github/stemma/";
    private static final String CLASS = ".class";

    /**
     * What only runs ask for that take longer anyway: collections, archives, other formats and profiles, full screen; and
     * the cluster, whose libraries are not here. Every run pays for the size of the archive, 1.5 ms for 500 classes.
     */
    private static final Pattern LONG =
            Pattern.compile("/spark/|/archive/|/scan/|/collection/|/prose/|/lean/|/thesaurus/"
                    + "|/cli/(?:Scan|Archive|Browse|Cluster|Spark|Doctor|Completion|Export)|/read/(?:Bulk|Json)"
                    + "|/format/(?:Csv|Html|Iptc|Json|News|Warc|Wires|Xml)|/render/(?:Gexf|Graph|Html|Svg|Xml)");

    /**
     * What the comparison of two files without a flag never asks for: the parser of the command line, other commands, other
     * formats, and what is asked of three texts or more.
     */
    private static final Pattern BEYOND_PAIR = Pattern.compile(
            "/cli/(?!Ahead|AnalysisFlags|Commands?\\b|Compare|Console|ExitCode|Flags|Gate|InputFlags|KnownArchive|Main|Outcome"
                    + "|OutputFlags|Printing|StageDump|Surroundings|Typed|UsageException)"
                    + "|/family/Span|/infer/(?:Choices|Kinship|Mosaic|Origins|Part\\b|Places|Search|along/Shuffled|tree/Matrix)"
                    + "|/model/(?:Account|Decision|Findings|Hit|Scan|Step|Synonyms)"
                    + "|/pipeline/(?:Accounts|Joinings|Neighbours|Prose|Stages)|/seed/NearTypes"
                    + "|/render/(?:Account|Aid|Csv(?!Dialect)|Decision|Dot|Explanation|Findings|Forest|Json|Markdown|Mermaid"
                    + "|Neighbour|PairLine|Prov|Saved|Scan|Sheet|Synonym|TraceText|TreeText|WitnessSheet)"
                    + "|package-info");

    /** Classes of Java that longer texts ask for, or two threads that come to one place at the same moment. */
    private static final List<String> JAVA = List.of(
            "java.lang.CharacterData01",
            "java.lang.invoke.MethodHandleImpl$AsVarargsCollector",
            "java.time.Instant",
            "java.time.Instant$1",
            "java.time.LocalDateTime$1",
            "java.time.LocalTime$1",
            "java.time.ZoneOffset",
            "java.util.ComparableTimSort",
            "java.util.Spliterators$IntArraySpliterator",
            "java.util.TreeMap$KeySpliterator",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.regex.Pattern$Caret",
            "java.util.regex.Pattern$LazyLoop",
            "java.util.regex.Pattern$NotBehind",
            "java.util.stream.IntPipeline$10",
            "java.util.stream.IntPipeline$10$1",
            "java.util.stream.IntPipeline$StatelessOp",
            "java.util.stream.Nodes$IntSpinedNodeBuilder",
            "java.util.stream.Streams$RangeIntSpliterator",
            "sun.nio.cs.Surrogate",
            "sun.nio.cs.Surrogate$Parser");

    private static final String REDUCTION = "java.util.stream.ReduceOps$";
    private static final int REDUCTIONS = 13;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final Surroundings SCREEN = new Surroundings(true, true, 160, Map.of());
    private static final Surroundings NARROW = new Surroundings(false, false, 0, Map.of("LANG", "de_DE.UTF-8"));

    private static final String ITEM = """
            date 2026-02-03
            GRÜNSAND (dpa) - Der alte Leuchtturm von Grünsand wird im kommenden Frühjahr vollständig abgetragen und in \
            Einzelteilen ins Landesmuseum gebracht. Das teilte die Gemeinde am Montag mit. „Wir geben ihn ungern her“, \
            sagte Bürgermeisterin Inka Tjaden der dpa.

            Die Kosten von 1,3 Millionen Euro übernimmt das Land. Der Turm war 1911 gebaut worden.
            """;

    private static final String PAPER = """
            ---
            outlet: Küstenblatt
            published: 2026-02-03T18:20
            ---
            Der alte Leuchtturm von Grünsand wird im nächsten Frühjahr abgetragen und in Einzelteilen ins Landesmuseum \
            gebracht. Das teilte die Gemeinde mit. „Wir geben ihn ungern her“, sagte Bürgermeisterin Inka Tjaden.

            Das Land übernimmt die Kosten von 1,3 Millionen Euro. Gebaut wurde der Turm 1911. (dpa/red)
            """;

    private static final String SITE = """
            Ein Leuchtturm zieht um: Wie das Küstenblatt berichtet, soll der Turm von Grünsand im nächsten Frühjahr \
            abgetragen und in Einzelteilen ins Landesmuseum gebracht werden. 1,3 Millionen Euro zahlt das Land.
            """;

    private Training() {}

    public static void main(String[] args) throws IOException {
        boolean pair = List.of(args).contains("pair");
        // not Files.createTempDirectory: its random name takes classes that no pair asks for
        Path folder = Files.createDirectory(
                Path.of(System.getProperty("java.io.tmpdir"), "stemma-training-" + System.nanoTime()));
        try {
            String a = write(folder, "a.txt", ITEM);
            String b = write(folder, "b.md", PAPER);
            String c = write(folder, "c.txt", SITE);
            run(SCREEN, a, b);
            run(Surroundings.ofProcess(), "compare", a, b);
            run(NARROW, a, b);
            run(NARROW, a, write(folder, "d", SITE));
            if (!pair) {
                runOthers(folder, a, b, c);
            }
            Ahead.go();
            loadJava();
            loadOwnClasses(pair ? BEYOND_PAIR : NOTHING);
        } finally {
            delete(folder);
        }
    }

    private static void runOthers(Path folder, String a, String b, String c) {
        run(SCREEN, "trace", a, b, c);
        run(NARROW, "trace", "--why", a, b, c);
        run(NARROW, "trace", "-f", "json", a, b, c);
        run(NARROW, "compare", "-f", "csv", a, b);
        run(NARROW, "compare", "-o", folder.resolve("e").toString(), a, b);
        run(SCREEN, "trace", folder.toString());
        run(SCREEN, "show", a, b);
        run(NARROW, "explain", a, b);
        run(NARROW, "--help");
    }

    private static void loadOwnClasses(Pattern beyond) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(OWN)
                        && name.endsWith(CLASS)
                        && !LONG.matcher(name).find()
                        && !beyond.matcher(name).find()) {
                    load(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
                }
            }
        }
    }

    /** What sums and largest ones are made of has classes of its own for each kind; which a run asks for hangs on its texts. */
    private static void loadJava() {
        List<String> names = new ArrayList<>(JAVA);
        for (int kind = 1; kind <= REDUCTIONS; kind++) {
            names.add(REDUCTION + kind);
            names.add(REDUCTION + kind + "ReducingSink");
        }
        for (String name : names) {
            try {
                Class.forName(name, false, null);
            } catch (ClassNotFoundException otherwiseCalled) {
                // in this Java; what a run misses it finds by itself
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void run(Surroundings surroundings, String... args) {
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Main.run(
                args,
                new Console(nothing, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), surroundings));
    }

    private static String write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        // not by way of a channel, whose classes no pair asks for
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
