package io.github.stemma.calibrate;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A corpus in the format of the PAN text alignment task: {@code susp/}, {@code src/} and folders {@code NN-name/} with
 * {@code pairs} and the truth in XML. Nothing of it is part of this project.
 */
final class PanCorpus {

    private static final Pattern FEATURE = Pattern.compile("<feature\\b[^>]*name=\"[^\"]*plagiarism\"[^>]*>");

    /** A pair of files with its true cases; {@code a} is the suspicious one. */
    record Pair(String subset, Path a, Path b, List<PlagDet.Case> truth) {

        /** Half of the corpus that the pair belongs to, by its suspicious document. */
        int half() {
            return Math.floorMod((a.getFileName().toString().hashCode() * 0x9E3779B9) >>> 16, 2);
        }

        /** The two texts read and tokenized as the program does, a first. */
        List<Text> texts(Tokenizer tokenizer) {
            String first = a.toString();
            return Reader.read(
                            List.of(Input.place(first), Input.place(b.toString())),
                            ReadOptions.defaults().withoutFurniture())
                    .witnesses()
                    .stream()
                    .sorted((x, y) ->
                            Boolean.compare(y.path().equals(first), x.path().equals(first)))
                    .map(tokenizer::text)
                    .toList();
        }

        /** A passage as a case, whichever of its sides the pair's first text is. */
        PlagDet.Case found(Passage passage, Text textA, Text textB) {
            Span a = passage.in(textA.id()).span();
            Span b = passage.in(textB.id()).span();
            String charsA = textA.witness().text();
            String charsB = textB.witness().text();
            return new PlagDet.Case(
                    charsA.codePointCount(0, a.begin()),
                    charsA.codePointCount(0, a.end()),
                    charsB.codePointCount(0, b.begin()),
                    charsB.codePointCount(0, b.end()));
        }
    }

    private PanCorpus() {}

    /** All pairs, subset by subset. */
    static List<Pair> pairs(Path corpus) {
        List<Pair> out = new ArrayList<>();
        try (Stream<Path> folders = Files.list(corpus)) {
            for (Path subset : folders.filter(f -> f.getFileName().toString().matches("\\d\\d-.*"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(subset.resolve("pairs"))) {
                    if (!line.isBlank()) {
                        out.add(pair(corpus, subset, line.strip().split("\\s+")));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static Pair pair(Path corpus, Path subset, String[] names) throws IOException {
        Path xml = subset.resolve(stem(names[0]) + "-" + stem(names[1]) + ".xml");
        List<PlagDet.Case> truth = new ArrayList<>();
        if (Files.exists(xml)) {
            Matcher m = FEATURE.matcher(Files.readString(xml));
            while (m.find()) {
                int a = number(m.group(), "this_offset");
                int b = number(m.group(), "source_offset");
                truth.add(new PlagDet.Case(
                        a, a + number(m.group(), "this_length"), b, b + number(m.group(), "source_length")));
            }
        }
        return new Pair(
                subset.getFileName().toString(),
                corpus.resolve("susp").resolve(names[0]),
                corpus.resolve("src").resolve(names[1]),
                truth);
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - 4);
    }

    private static int number(String element, String name) {
        Matcher m = Pattern.compile("\\b" + name + "=\"(\\d+)\"").matcher(element);
        if (!m.find()) {
            throw new IllegalArgumentException("no " + name + " in " + element);
        }
        return Integer.parseInt(m.group(1));
    }
}
