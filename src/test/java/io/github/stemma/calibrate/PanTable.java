package io.github.stemma.calibrate;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.io.IOException;
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

    private final List<List<Case>> gold = new ArrayList<>();
    private final List<List<Case>> found = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        int half = args.length > 1 ? Integer.parseInt(args[1]) : -1;
        PanTable all = new PanTable();
        List<Path> subsets;
        try (Stream<Path> folders = Files.list(corpus)) {
            subsets = folders.filter(f -> f.getFileName().toString().matches("\\d\\d-.*"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        Map<Path, Text> texts = new HashMap<>();
        for (Path subset : subsets) {
            PanTable one = new PanTable();
            long start = System.nanoTime();
            int n = 0;
            for (String line : Files.readAllLines(subset.resolve("pairs"))) {
                if (half < 0 || n % 2 == half) {
                    String[] names = line.split(" ");
                    one.add(corpus, subset, names[0], names[1], texts);
                }
                n++;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s %s %.1f s%n", subset.getFileName(), one.line(), seconds);
            all.gold.addAll(one.gold);
            all.found.addAll(one.found);
        }
        System.out.println("entire " + all.line());
    }

    private void add(Path corpus, Path subset, String a, String b, Map<Path, Text> texts) throws IOException {
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
        gold.add(cases);
        Text x = text(corpus.resolve("susp").resolve(a), "w1", texts);
        Text y = text(corpus.resolve("src").resolve(b), "w2", texts);
        DetectOptions options = DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
        List<Case> said = new ArrayList<>();
        for (Passage p : new Detector(options).detect(List.of(x, y)).passages()) {
            said.add(new Case(points(x, p.a().span()), points(y, p.b().span())));
        }
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
            io.github.stemma.model.Witness w = Reader.read(List.of(Input.place(p.toString())), ReadOptions.defaults())
                    .witnesses()
                    .get(0);
            return TOKENIZER.text(new io.github.stemma.model.Witness(
                    id, w.path(), w.about(), w.text(), w.layout(), w.mentions(), w.marks()));
        });
    }

    private static Span span(int offset, int length) {
        return new Span(offset, offset + length);
    }

    private String line() {
        List<Integer> hits = new ArrayList<>();
        double recall = cover(gold, found, hits);
        double precision = cover(found, gold, new ArrayList<>());
        List<Integer> detected = hits.stream().filter(h -> h > 0).toList();
        double granularity = detected.stream().mapToInt(h -> h).average().orElse(1);
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        long pairs = found.stream().filter(f -> !f.isEmpty()).count();
        return String.format(
                Locale.ROOT,
                "plagdet %.4f precision %.4f recall %.4f granularity %.3f pairs %d with detections %d",
                f1 / (Math.log(1 + granularity) / Math.log(2)),
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
