package io.github.stemma.calibrate;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.prose.ProseFinder;
import io.github.stemma.align.prose.ProseOptions;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.ProseDetector;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.Tokenizer;
import io.github.stemma.tokenize.ZipfBackground;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What plagdet loses without each part of the prose profile, those it shares with the news profile included: {@code
 * ProseAblation CORPUS} over a PAN text alignment corpus. Prints a table of Markdown.
 */
public final class ProseAblation {

    private static final ProseOptions USUAL = ProseOptions.defaults();
    private static final ProseOptions.Alike ALIKE = USUAL.alike();
    private static final ProseOptions.Copies COPIES = USUAL.copies();
    /** No cosine and no share is as high. */
    private static final double NEVER = 2;

    private ProseAblation() {}

    /** Finds the passages of two texts. */
    private interface Finder {
        List<Passage> passages(List<Text> texts);
    }

    public static void main(String[] args) {
        Map<String, Map<String, PlagDet>> scores = new LinkedHashMap<>();
        Map<String, Finder> rows = rows();
        Tokenizer tokenizer = new Tokenizer();
        for (PanCorpus.Pair pair : PanCorpus.pairs(Path.of(args[0]))) {
            List<Text> texts = pair.texts(tokenizer);
            rows.forEach((name, finder) -> {
                List<PlagDet.Case> found = finder.passages(texts).stream()
                        .map(passage -> pair.found(passage, texts.get(0), texts.get(1)))
                        .toList();
                for (String subset : List.of("entire", pair.subset())) {
                    scores.computeIfAbsent(name, n -> new TreeMap<>())
                            .computeIfAbsent(subset, s -> new PlagDet())
                            .add(pair.truth(), found);
                }
            });
        }
        scores.forEach(ProseAblation::print);
    }

    private static void print(String name, Map<String, PlagDet> scores) {
        StringBuilder line = new StringBuilder("| " + name + " |");
        scores.forEach((subset, score) -> line.append(
                subset.startsWith("01")
                        ? String.format(Locale.ROOT, " %d |", score.detections())
                        : String.format(Locale.ROOT, " %.3f |", score.plagdet())));
        System.out.println(line);
    }

    private static Map<String, Finder> rows() {
        Map<String, Finder> rows = new LinkedHashMap<>();
        rows.put("nothing (all parts)", by(USUAL));
        rows.put("prior: every word equally rare", coded(true, x -> x));
        rows.put("collocations", coded(false, PassageAblation::withoutBigrams));
        rows.put("numbers and names in full", coded(false, PassageAblation::withoutFactors));
        rows.put("near words", coded(false, PassageAblation::withoutParts));
        rows.put(
                "stems",
                texts -> by(USUAL)
                        .passages(texts.stream()
                                .map(text -> PassageAblation.retold(text, true, false))
                                .toList()));
        rows.put("near copies", withoutCopies());
        rows.put("near copies besides", by(with(ALIKE, new ProseOptions.Copies(COPIES.run(), 0, COPIES.trim()))));
        rows.put(
                "cutting back to near copies",
                by(with(ALIKE, new ProseOptions.Copies(COPIES.run(), COPIES.certain(), NEVER))));
        rows.put("sentences (near copies only)", by(with(new ProseOptions.Alike(NEVER, 1, 1, NEVER), COPIES)));
        rows.put("cosine", by(with(new ProseOptions.Alike(0, ALIKE.dice(), ALIKE.rival(), ALIKE.alone()), COPIES)));
        rows.put("Dice", by(with(new ProseOptions.Alike(ALIKE.cosine(), 0, ALIKE.rival(), ALIKE.alone()), COPIES)));
        rows.put("rivals", by(with(new ProseOptions.Alike(ALIKE.cosine(), ALIKE.dice(), 0, ALIKE.alone()), COPIES)));
        rows.put(
                "single sentences",
                by(with(new ProseOptions.Alike(ALIKE.cosine(), ALIKE.dice(), ALIKE.rival(), NEVER), COPIES)));
        rows.put("summaries", by(withoutSummaries()));
        Detector news = new Detector(DetectOptions.defaults());
        rows.put("all of it (news profile)", texts -> news.detect(texts).passages());
        return rows;
    }

    private static ProseOptions with(ProseOptions.Alike alike, ProseOptions.Copies copies) {
        return new ProseOptions(
                USUAL.cut(), alike, USUAL.usual(), USUAL.wide(), USUAL.wideRatio(), USUAL.leastCharacters(), copies);
    }

    private static ProseOptions withoutSummaries() {
        return new ProseOptions(
                USUAL.cut(), ALIKE, USUAL.usual(), USUAL.usual(), USUAL.wideRatio(), USUAL.leastCharacters(), COPIES);
    }

    private static Finder by(ProseOptions options) {
        return texts -> new ProseDetector(options).passages(near(texts, false, x -> x));
    }

    private static Finder coded(boolean even, UnaryOperator<Coded> change) {
        return texts -> new ProseDetector(USUAL).passages(near(texts, even, change));
    }

    private static NearCopies near(List<Text> texts, boolean even, UnaryOperator<Coded> change) {
        Lexicon lexicon = new Lexicon(even ? fold -> 0x1p-12 : ZipfBackground.of(texts));
        return ProseDetector.near(change.apply(lexicon.code(texts.get(0))), change.apply(lexicon.code(texts.get(1))));
    }

    private static Finder withoutCopies() {
        return texts -> {
            NearCopies near = near(texts, false, x -> x);
            PassageMaker maker = new PassageMaker(near.pair());
            return new ProseFinder(near.pair(), List.of(), USUAL)
                    .found().stream().map(maker::passage).toList();
        };
    }
}
