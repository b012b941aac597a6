package io.github.stemma.calibrate;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.prose.ProseOptions;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.ProseDetector;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.Tokenizer;
import io.github.stemma.tokenize.ZipfBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns the constants of the prose profile from a corpus in PAN's format: {@code LearnProse [--table] CORPUS}, default
 * {@code ../shared/bench/pan13-train}. From the published recipe it moves one constant at a time over its grid while plagdet over
 * a half of the pairs rises (halves by suspicious document), and prints what the other half, unseen, then reaches; with
 * {@code --table} only the figures of the defaults and what each constant by itself changes.
 */
public final class LearnProse {

    /** A constant with the values tried. */
    private record Knob(String name, int index, double... grid) {}

    private static final List<Knob> KNOBS = List.of(
            new Knob("cut.leastWords", 0, 2, 3, 4, 5, 6),
            new Knob("cut.mostWords", 1, 30, 40, 45, 50, 60, 100),
            new Knob("alike.cosine", 2, .22, .25, .28, .31, .34),
            new Knob("alike.dice", 3, .27, .30, .33, .36, .39, .42),
            new Knob("alike.rival", 4, 0, .7, .8, .85, .9, .95),
            new Knob("usual.gap", 5, 1, 2, 3, 4, 6),
            new Knob("usual.whole", 6, .30, .35, .40, .45, .50),
            new Knob("wide.gap", 7, 12, 18, 24, 30),
            new Knob("wide.whole", 8, .28, .31, .34, .37),
            new Knob("wideRatio", 9, 2, 2.5, 3, 3.5, 4),
            new Knob("leastCharacters", 10, 100, 125, 150, 175),
            new Knob("copies.run", 11, 128, 256, 1e9),
            new Knob("copies.certain", 12, 0, 1e-40, 1e-30, 1e-20, 1e-15, 1e-9),
            new Knob("copies.trim", 13, .5, .6, .7, .8, 2),
            new Knob("alike.alone", 14, 0, .45, .5, .55, .6, 2));

    /** Where learning starts: the published recipe, without what this project adds. */
    private static final ProseOptions RECIPE = new ProseOptions(
            new ProseOptions.Cut(3, 100),
            new ProseOptions.Alike(.31, .33, 0, 0),
            new ProseOptions.Hold(4, .35),
            new ProseOptions.Hold(24, .34),
            3,
            150,
            new ProseOptions.Copies(256, 0, 2));

    /** A pair as far as near copies. */
    private record Ready(PanCorpus.Pair pair, Text a, Text b, NearCopies near) {}

    private LearnProse() {}

    public static void main(String[] args) {
        List<String> given = new ArrayList<>(List.of(args));
        boolean table = given.remove("--table");
        Path corpus = Path.of(given.isEmpty() ? "../shared/bench/pan13-train" : given.get(0));
        if (!Files.isDirectory(corpus)) {
            System.out.println("there is no corpus at " + corpus + ": nothing learned");
            return;
        }
        List<Ready> all = ready(corpus);
        double[] defaults = numbers(ProseOptions.defaults());
        print("published recipe", all, numbers(RECIPE), r -> true);
        print("defaults", all, defaults, r -> true);
        for (int half = 0; half < 2; half++) {
            int h = half;
            print("defaults, half " + half, all, defaults, r -> r.pair().half() == h);
        }
        if (table) {
            ablations(all, defaults);
        } else {
            halves(all, numbers(RECIPE));
        }
    }

    private static List<Ready> ready(Path corpus) {
        Tokenizer tokenizer = new Tokenizer();
        List<Ready> out = new ArrayList<>();
        for (PanCorpus.Pair pair : PanCorpus.pairs(corpus)) {
            List<Text> texts = pair.texts(tokenizer);
            Lexicon lexicon = new Lexicon(ZipfBackground.of(texts));
            NearCopies near = ProseDetector.near(lexicon.code(texts.get(0)), lexicon.code(texts.get(1)));
            out.add(new Ready(pair, texts.get(0), texts.get(1), near));
        }
        return out;
    }

    private static void halves(List<Ready> all, double[] start) {
        for (int half = 0; half < 2; half++) {
            int h = half;
            double[] learned = climb(all, start, r -> r.pair().half() == h);
            System.out.println("learned on half " + half + ": " + named(learned));
            print("  seen, half " + half, all, learned, r -> r.pair().half() == h);
            print("  unseen, half " + (1 - half), all, learned, r -> r.pair().half() != h);
        }
    }

    /** Moves one constant at a time to its best value until none gains. */
    private static double[] climb(List<Ready> all, double[] from, Predicate<Ready> which) {
        double[] best = from.clone();
        double top = plagdet(all, best, which);
        boolean moved = true;
        for (int round = 0; moved && round < 3; round++) {
            moved = false;
            for (Knob knob : KNOBS) {
                for (double value : knob.grid()) {
                    double[] trial = best.clone();
                    trial[knob.index()] = value;
                    double reached = plagdet(all, trial, which);
                    if (reached > top + 1e-4) {
                        top = reached;
                        best = trial;
                        moved = true;
                    }
                }
            }
        }
        return best;
    }

    private static void ablations(List<Ready> all, double[] defaults) {
        for (Knob knob : KNOBS) {
            for (double value : knob.grid()) {
                double[] trial = defaults.clone();
                trial[knob.index()] = value;
                StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s %8s", knob.name(), value));
                score(all, trial, r -> true)
                        .forEach((subset, s) ->
                                line.append(String.format(Locale.ROOT, "  %.2s %.4f", subset, s.plagdet())));
                System.out.println(line);
            }
        }
    }

    private static double plagdet(List<Ready> all, double[] numbers, Predicate<Ready> which) {
        return score(all, numbers, which).get("entire").plagdet();
    }

    private static Map<String, PlagDet> score(List<Ready> all, double[] numbers, Predicate<Ready> which) {
        Map<String, PlagDet> scores = new TreeMap<>();
        PlagDet entire = scores.computeIfAbsent("entire", name -> new PlagDet());
        ProseDetector detector = new ProseDetector(options(numbers));
        for (Ready ready : all) {
            if (which.test(ready)) {
                List<PlagDet.Case> found = detector.passages(ready.near()).stream()
                        .map(passage -> ready.pair().found(passage, ready.a(), ready.b()))
                        .toList();
                scores.computeIfAbsent(ready.pair().subset(), name -> new PlagDet())
                        .add(ready.pair().truth(), found);
                entire.add(ready.pair().truth(), found);
            }
        }
        return scores;
    }

    private static void print(String title, List<Ready> all, double[] numbers, Predicate<Ready> which) {
        System.out.println(title);
        score(all, numbers, which)
                .forEach((subset, s) -> System.out.printf(Locale.ROOT, "    %-28s %s%n", subset, s.line()));
    }

    private static String named(double[] numbers) {
        List<String> words = new ArrayList<>();
        double[] defaults = numbers(ProseOptions.defaults());
        for (Knob knob : KNOBS) {
            double value = numbers[knob.index()];
            words.add(knob.name() + " " + value + (value == defaults[knob.index()] ? "" : "*"));
        }
        return String.join(", ", words);
    }

    private static double[] numbers(ProseOptions o) {
        return new double[] {
            o.cut().leastWords(),
            o.cut().mostWords(),
            o.alike().cosine(),
            o.alike().dice(),
            o.alike().rival(),
            o.usual().gap(),
            o.usual().whole(),
            o.wide().gap(),
            o.wide().whole(),
            o.wideRatio(),
            o.leastCharacters(),
            o.copies().run(),
            o.copies().certain(),
            o.copies().trim(),
            o.alike().alone()
        };
    }

    private static ProseOptions options(double[] n) {
        double[] v = Arrays.copyOf(n, KNOBS.size());
        return new ProseOptions(
                new ProseOptions.Cut((int) v[0], (int) v[1]),
                new ProseOptions.Alike(v[2], v[3], v[4], v[14]),
                new ProseOptions.Hold((int) v[5], v[6]),
                new ProseOptions.Hold((int) v[7], v[8]),
                v[9],
                (int) v[10],
                new ProseOptions.Copies((int) v[11], v[12], v[13]));
    }
}
