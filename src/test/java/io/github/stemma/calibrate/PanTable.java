package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.align.ProseKnobs;
import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Witness;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.tokenize.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints plagdet over a folder of the PAN text alignment corpus, as {@code pan.py} does: {@code PanTable FOLDER}. */
public final class PanTable {

    private static final Pattern FEATURE = Pattern.compile("<feature [^>]*plagiarism\"[^>]*>");
    private static final Pattern NUMBER =
            Pattern.compile("(this_offset|this_length|source_offset|source_length)=\"(\\d+)\"");

    /** Suspicious and source span. */
    record Case(Span a, Span b) {}

    /** A pair of the corpus with its truth. */
    record Pair(String subset, int index, Text a, Text b, List<Case> gold) {}

    private final List<List<Case>> gold = new ArrayList<>();
    private final List<List<Case>> found = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        List<Pair> pairs = pairs(Path.of(args[0]));
        print(pairs, ProseKnobs.defaults());
    }

    /** Prints a line per subset and one for all. */
    static void print(List<Pair> pairs, ProseKnobs knobs) {
        PanTable all = new PanTable();
        for (String subset : pairs.stream().map(Pair::subset).distinct().toList()) {
            PanTable one = new PanTable();
            long start = System.nanoTime();
            pairs.stream().filter(p -> p.subset().equals(subset)).forEach(p -> one.add(p, knobs));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s %s %.1f s%n", subset, one.line(), seconds);
            all.gold.addAll(one.gold);
            all.found.addAll(one.found);
        }
        System.out.println("entire " + all.line());
    }

    /** plagdet of each subset, then of all. */
    static double[] plagdet(List<Pair> pairs, ProseKnobs knobs) {
        PanTable all = new PanTable();
        List<String> subsets = pairs.stream().map(Pair::subset).distinct().toList();
        double[] out = new double[subsets.size() + 1];
        for (int k = 0; k < subsets.size(); k++) {
            PanTable one = new PanTable();
            String subset = subsets.get(k);
            pairs.stream().filter(p -> p.subset().equals(subset)).forEach(p -> one.add(p, knobs));
            out[k] = one.plagdet();
            all.gold.addAll(one.gold);
            all.found.addAll(one.found);
        }
        out[subsets.size()] = all.plagdet();
        return out;
    }

    /** All pairs of a corpus. */
    static List<Pair> pairs(Path corpus) throws IOException {
        List<Path> subsets;
        try (Stream<Path> folders = Files.list(corpus)) {
            subsets = folders.filter(f -> f.getFileName().toString().matches("\\d\\d-.*"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        Map<Path, Text> texts = new HashMap<>();
        List<Pair> out = new ArrayList<>();
        for (Path subset : subsets) {
            int n = 0;
            for (String line : Files.readAllLines(subset.resolve("pairs"))) {
                String[] names = line.split(" ");
                out.add(pair(corpus, subset, n++, names[0], names[1], texts));
            }
        }
        return out;
    }

    private static Pair pair(Path corpus, Path subset, int n, String a, String b, Map<Path, Text> texts)
            throws IOException {
        Path truth = subset.resolve(a.replace(".txt", "") + "-" + b.replace(".txt", "") + ".xml");
        List<Case> cases = new ArrayList<>();
        if (Files.exists(truth)) {
            Matcher feature = FEATURE.matcher(Files.readString(truth));
            while (feature.find()) {
                Map<String, Integer> at = new HashMap<>();
                Matcher number = NUMBER.matcher(feature.group());
                while (number.find()) {
                    at.put(number.group(1), Integer.parseInt(number.group(2)));
                }
                cases.add(new Case(
                        span(at.getOrDefault("this_offset", 0), at.getOrDefault("this_length", 0)),
                        span(at.getOrDefault("source_offset", 0), at.getOrDefault("source_length", 0))));
            }
        }
        Text x = text(corpus.resolve("susp").resolve(a), "w1", texts);
        Text y = text(corpus.resolve("src").resolve(b), "w2", texts);
        return new Pair(subset.getFileName().toString(), n, x, y, cases);
    }

    private void add(Pair pair, ProseKnobs knobs) {
        DetectOptions options = DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
        List<Case> said = new ArrayList<>();
        Detector detector = new Detector(options, Models.defaults(), knobs);
        for (Passage p : detector.detect(List.of(pair.a(), pair.b())).passages()) {
            said.add(new Case(points(pair.a(), p.a().span()), points(pair.b(), p.b().span())));
        }
        gold.add(pair.gold());
        found.add(said);
    }

    private static Span points(Text text, Span span) {
        String s = text.witness().text();
        int begin = s.codePointCount(0, span.begin());
        return new Span(begin, begin + s.codePointCount(span.begin(), span.end()));
    }

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static Text text(Path path, String id, Map<Path, Text> texts) {
        return texts.computeIfAbsent(path, p -> {
            String text;
            try {
                text = Files.readString(p);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            List<Span> paragraphs = new ArrayList<>();
            Matcher gap = BLANK_LINE.matcher(text);
            int at = 0;
            while (gap.find()) {
                paragraphs.add(new Span(at, gap.start()));
                at = gap.end();
            }
            paragraphs.add(new Span(at, text.length()));
            Layout layout = new Layout(new Span(0, text.length()), paragraphs, List.of());
            return TOKENIZER.text(new Witness(id, p.toString(), About.nothing(), text, layout, List.of(), List.of()));
        });
    }

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private static Span span(int offset, int length) {
        return new Span(offset, offset + length);
    }

    private double plagdet() {
        List<Integer> hits = new ArrayList<>();
        double recall = cover(gold, found, hits);
        double precision = cover(found, gold, new ArrayList<>());
        double granularity =
                hits.stream().filter(h -> h > 0).mapToInt(h -> h).average().orElse(1);
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return f1 / (Math.log(1 + granularity) / Math.log(2));
    }

    private String line() {
        List<Integer> hits = new ArrayList<>();
        double recall = cover(gold, found, hits);
        double precision = cover(found, gold, new ArrayList<>());
        List<Integer> detected = hits.stream().filter(h -> h > 0).toList();
        double granularity = detected.stream().mapToInt(h -> h).average().orElse(1);
        long pairs = found.stream().filter(f -> !f.isEmpty()).count();
        return String.format(
                Locale.ROOT,
                "plagdet %.4f precision %.4f recall %.4f granularity %.3f pairs %d with detections %d",
                plagdet(),
                precision,
                recall,
                granularity,
                found.size(),
                pairs);
    }

    private static double cover(List<List<Case>> of, List<List<Case>> by, List<Integer> hits) {
        double total = 0;
        for (int k = 0; k < of.size(); k++) {
            for (Case g : of.get(k)) {
                List<Case> touching = by.get(k).stream()
                        .filter(f -> g.a().overlap(f.a()) > 0 && g.b().overlap(f.b()) > 0)
                        .toList();
                int n = covered(g.a(), touching.stream().map(Case::a).sorted().toList())
                        + covered(g.b(), touching.stream().map(Case::b).sorted().toList());
                total += n / (double) Math.max(1, g.a().length() + g.b().length());
                hits.add(touching.size());
            }
        }
        return hits.isEmpty() ? 0 : total / hits.size();
    }

    private static int covered(Span of, List<Span> by) {
        int at = of.begin();
        int n = 0;
        for (Span s : by) {
            int begin = Math.max(s.begin(), at);
            int end = Math.min(s.end(), of.end());
            if (end > begin) {
                n += end - begin;
                at = end;
            }
        }
        return n;
    }
}
