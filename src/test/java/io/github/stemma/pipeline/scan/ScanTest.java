package io.github.stemma.pipeline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    @TempDir
    Path folder;

    private record Outcome(List<ScanPair> pairs, ScanSummary summary) {}

    private Outcome scan(ScanOptions options, Path... paths) throws IOException {
        List<ScanPair> pairs = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.add(Input.place(path.toString()));
        }
        ScanSummary summary = new Scan(options, ScanProgress.silent()).run(inputs, pairs::add);
        return new Outcome(pairs, summary);
    }

    private ScanOptions options(int jobs, long memory) {
        return new ScanOptions(
                ReadOptions.defaults(), jobs, memory, 100, 10, 5, Optional.empty(), true, Long.MAX_VALUE, folder);
    }

    private ScanOptions standard() {
        return options(2, 1 << 30);
    }

    private Path lines(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static final String STORY = "Der Gemeinderat von Oberfeld hat am Montag einstimmig beschlossen, die alte"
            + " Mühle am Kirchbach zu kaufen und bis Herbst zu einem Heimatmuseum umzubauen";

    @Test
    void findsEveryPlantedPassageAndNoOtherPair() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(600, 1);
        Path file = folder.resolve("corpus.jsonl");
        corpus.writeLines(file);

        Outcome outcome = scan(standard(), file);

        Set<String> related =
                corpus.taken.stream().map(MadeUpCorpus.Taken::source).collect(Collectors.toSet());
        for (MadeUpCorpus.Taken taken : corpus.taken) {
            assertThat(outcome.pairs).anySatisfy(pair -> {
                assertThat(Set.of(pair.a(), pair.b())).isEqualTo(Set.of(taken.copy(), taken.source()));
                assertThat(pair.passages()).anySatisfy(passage -> {
                    var span = pair.a().equals(taken.copy()) ? passage.a() : passage.b();
                    assertThat(span.begin()).isBetween(taken.begin() - 10, taken.begin() + 40);
                    assertThat(span.end()).isBetween(taken.end() - 40, taken.end() + 10);
                });
            });
        }
        assertThat(outcome.pairs)
                .allMatch(pair -> related.contains(pair.a())
                        || related.contains(pair.b())
                        || sharedSource(corpus, pair.a(), pair.b()));
    }

    private static boolean sharedSource(MadeUpCorpus corpus, String a, String b) {
        Set<String> sources = new TreeSet<>();
        corpus.taken.stream().filter(t -> t.copy().equals(a)).forEach(t -> sources.add(t.source()));
        return corpus.taken.stream().anyMatch(t -> t.copy().equals(b) && sources.contains(t.source()));
    }

    @Test
    void jobsMemoryAndTheShapeOfTheInputChangeNothing() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(500, 2);
        Path file = folder.resolve("corpus.jsonl");
        corpus.writeLines(file);
        Path files = Files.createDirectory(folder.resolve("files"));
        corpus.writeFiles(files);

        Outcome one = scan(options(1, 1 << 30), file);
        Outcome four = scan(options(4, 1 << 30), file);
        Outcome small = scan(options(2, 100_000), file);
        Outcome apart = scan(standard(), files);

        assertThat(one.pairs).hasSizeGreaterThan(40);
        assertThat(four.pairs).isEqualTo(one.pairs);
        assertThat(small.pairs).isEqualTo(one.pairs);
        assertThat(small.summary.spilled()).isPositive();
        assertThat(small.summary.fingerprints()).isPositive();
        assertThat(apart.pairs.stream().map(ScanPair::passages).toList())
                .isEqualTo(one.pairs.stream().map(ScanPair::passages).toList());
    }

    @Test
    void aTextThatStandsThereThreeTimesMakesThreePairs() throws IOException {
        Path file = lines(
                "c.jsonl",
                "{\"id\":\"x\",\"text\":\"" + STORY + "\"}",
                "{\"id\":\"y\",\"text\":\"" + STORY + "\"}",
                "{\"id\":\"z\",\"text\":\"" + STORY + "\"}");

        Outcome outcome = scan(standard(), file);

        assertThat(outcome.pairs).extracting(pair -> pair.a() + pair.b()).containsExactly("xy", "xz", "yz");
        assertThat(outcome.pairs.get(0).passages())
                .extracting(ScanPassage::kind)
                .containsExactly(Passage.Kind.VERBATIM);
    }

    @Test
    void whatOneOutletRepeatsIsItsFurniture() throws IOException {
        MadeUpCorpus corpus = new MadeUpCorpus(9, 3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String own = new MadeUpCorpus(1, 100 + i).texts.get("t000000");
            lines.add("{\"id\":\"k" + i + "\",\"series\":\"Krone\",\"text\":\"" + own + " " + STORY + "\"}");
        }
        lines.add("{\"id\":\"other\",\"series\":\"Kurier\",\"text\":\"" + corpus.texts.get("t000001") + "\"}");

        Outcome outcome = scan(standard(), lines("c.jsonl", lines.toArray(String[]::new)));

        assertThat(outcome.pairs).isEmpty();
        assertThat(outcome.summary.furniture()).isPositive();
    }

    @Test
    void outletsAndTimesKeepPairsApart() throws IOException {
        Path file = lines(
                "c.jsonl",
                "{\"id\":\"a\",\"series\":\"Krone\",\"date\":\"2026-03-01\",\"text\":\"" + STORY + "\"}",
                "{\"id\":\"b\",\"series\":\"Krone\",\"date\":\"2026-03-02\",\"text\":\"" + STORY + "!\"}",
                "{\"id\":\"c\",\"series\":\"Kurier\",\"date\":\"2026-03-09\",\"text\":\"Neu: " + STORY + "\"}",
                "{\"id\":\"d\",\"text\":\"Wir melden: " + STORY + "\"}");
        ScanOptions o = standard();
        ScanOptions near = new ScanOptions(
                o.read(), 2, o.memory(), 100, 10, 5, Optional.of(Duration.ofDays(3)), false, 99, folder);

        assertThat(scan(o, file).pairs).hasSize(6);
        assertThat(scan(near, file).pairs)
                .extracting(pair -> pair.a() + pair.b())
                .containsExactly("ad", "bd", "cd");
    }

    @Test
    void aBrokenLineIsAProblemAndTheRestGoesOn() throws IOException {
        Path file = lines(
                "c.jsonl",
                "{\"id\":\"a\",\"text\":\"" + STORY + "\"}",
                "{\"id\":\"b\",\"text\":\"" + STORY,
                "",
                "{\"id\":7,\"tags\":[\"x\",{\"y\":[1,2]}],\"text\":\"" + STORY.replace("ü", "\\u00fc") + "\"}",
                "{\"id\":\"e\"}");

        Outcome outcome = scan(standard(), file);

        assertThat(outcome.pairs).extracting(pair -> pair.a() + pair.b()).containsExactly("a7");
        assertThat(outcome.summary.problems()).extracting("line").containsExactly(2, 5);
    }

    @Test
    void aFileInWindows1252IsReadAsTheGeneralReaderReadsIt() throws IOException {
        Files.writeString(folder.resolve("u.txt"), STORY);
        Files.write(folder.resolve("w.txt"), STORY.getBytes(Charset.forName("windows-1252")));
        Files.writeString(folder.resolve("f.txt"), "---\noutlet: Kurier\n---\n" + STORY);

        Outcome outcome = scan(standard(), folder);

        assertThat(outcome.pairs).hasSize(3);
        assertThat(outcome.summary.problems()).hasSize(1);
        ScanPassage shared = outcome.pairs.get(0).passages().get(0);
        assertThat(shared.a().begin()).isEqualTo("---\noutlet: Kurier\n---\n".length());
        assertThat(shared.a().length()).isEqualTo(STORY.length());
        assertThat(shared.b().begin()).isZero();
    }
}
