package io.github.stemma.calibrate;

import io.github.stemma.align.Models;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Unfinished;
import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.PassageScore;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.PairStages;
import io.github.stemma.seed.PairSeeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What passages lose without each part of detection: {@code PassageAblation [FOLDER…]} over story folders, variants included;
 * default are the test resources' {@code stories} and {@code stories-more}. The learned decisions stay as they are, so a
 * row says what the part does for them too.
 */
public final class PassageAblation {

    private static final DetectOptions USUAL = DetectOptions.defaults();

    private PassageAblation() {}

    public static void main(String[] args) {
        List<String> folders = args.length == 0
                ? List.of("src/test/resources/stories", "src/test/resources/stories-more")
                : List.of(args);
        List<GoldTexts> stories = new ArrayList<>();
        for (String folder : folders) {
            for (GoldStory story : GoldStory.all(Path.of(folder))) {
                story.withVariants().stream()
                        .map(variant -> GoldTexts.of(RenderedStory.of(variant, RenderedStory.Times.SHOWN)))
                        .forEach(stories::add);
            }
        }
        rows().forEach((name, finder) -> {
            PassageScore score = new PassageScore();
            for (GoldTexts texts : stories) {
                score.add(texts.story(), texts.found(finder.apply(texts.texts())));
            }
            System.out.println(name + ": " + score.line());
        });
    }

    private static Map<String, Function<List<Text>, List<Passage>>> rows() {
        Detector usual = new Detector(USUAL);
        Map<String, Function<List<Text>, List<Passage>>> rows = new LinkedHashMap<>();
        rows.put("all parts", by(usual));
        rows.put("every word equally rare", by(usual.knowing(prior -> fold -> 0x1p-12)));
        rows.put("no collocations", by(usual.through(new Words(PassageAblation::withoutBigrams, text -> text))));
        rows.put("numbers, names in full", by(usual.through(new Words(PassageAblation::withoutFactors, text -> text))));
        rows.put("no stems", by(usual, text -> retold(text, true, false)));
        rows.put("no near words", by(usual.through(new Words(text -> text, PassageAblation::withoutParts))));
        rows.put("no single-word seeds", by(usual.through(new Runs())));
        rows.put("no sentence ends", by(usual.through(new Finish(false))));
        rows.put("no joining", by(usual.through(new Finish(true))));
        rows.put("no quotations", by(usual, text -> retold(text, false, true)));
        rows.put("all texts related", by(new Detector(USUAL, models(List.of(0., 0., 0., 0., 0., 0., 9.)))));
        rows.put("no texts told anew", by(new Detector(USUAL, neverRetold())));
        rows.put("no third texts", PassageAblation::byPairs);
        rows.put("no rewordings", by(new Detector(USUAL.withRewordings(false))));
        return rows;
    }

    private static Function<List<Text>, List<Passage>> by(Detector detector) {
        return texts -> detector.detect(texts).passages();
    }

    private static Function<List<Text>, List<Passage>> by(Detector detector, UnaryOperator<Text> change) {
        return texts -> detector.detect(texts.stream().map(change).toList()).passages();
    }

    private static Models neverRetold() {
        Models usual = Models.defaults();
        return new Models(usual.related(), List.of(0., 0., 0., 0., -99.), usual.partner(), usual.reworded());
    }

    private static Models models(List<Double> related) {
        Models usual = Models.defaults();
        return new Models(related, usual.retold(), usual.partner(), usual.reworded());
    }

    /** Every pair by itself. */
    private static List<Passage> byPairs(List<Text> texts) {
        Detector alone = new Detector(USUAL);
        List<Passage> out = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                out.addAll(alone.detect(List.of(texts.get(i), texts.get(j))).passages());
            }
        }
        return out;
    }

    static Text retold(Text text, boolean noStems, boolean noQuotations) {
        Tokens t = text.tokens();
        int n = t.size();
        return new Text(
                text.witness(),
                new Tokens(
                        IntStream.range(0, n).map(t::begin).toArray(),
                        IntStream.range(0, n).map(t::end).toArray(),
                        IntStream.range(0, n).mapToObj(t::fold).toArray(String[]::new),
                        IntStream.range(0, n)
                                .mapToObj(w -> noStems ? t.fold(w) : t.stem(w))
                                .toArray(String[]::new),
                        IntStream.range(0, n).map(t::sentence).toArray(),
                        IntStream.range(0, n).map(t::paragraph).toArray(),
                        noQuotations ? new boolean[n] : quoted(t)));
    }

    private static boolean[] quoted(Tokens tokens) {
        boolean[] out = new boolean[tokens.size()];
        for (int w = 0; w < out.length; w++) {
            out[w] = tokens.quoted(w);
        }
        return out;
    }

    static Coded withoutBigrams(Coded x) {
        return new Coded(x.text(), x.columns(), x.types(), new Coded.Bigrams(new long[0], new int[1], new int[0]));
    }

    static Coded withoutFactors(Coded x) {
        Coded.Columns c = x.columns();
        float[] whole = new float[x.size()];
        Arrays.fill(whole, 1);
        return new Coded(
                x.text(),
                new Coded.Columns(c.fold(), c.stem(), c.head(), c.tail(), c.type(), c.bigram(), whole),
                x.types(),
                x.bigrams());
    }

    static Coded withoutParts(Coded x) {
        Coded.Columns c = x.columns();
        int[] none = new int[x.size()];
        return new Coded(
                x.text(),
                new Coded.Columns(c.fold(), c.stem(), none, none, c.type(), c.bigram(), c.factor()),
                x.types(),
                x.bigrams());
    }

    /** Other texts to weigh, or to go on with. */
    private static final class Words extends PairStages {

        private final UnaryOperator<Coded> weighed;
        private final UnaryOperator<Coded> kept;

        Words(UnaryOperator<Coded> weighed, UnaryOperator<Coded> kept) {
            this.weighed = weighed;
            this.kept = kept;
        }

        @Override
        public WeighedPair weigh(Coded a, Coded b) {
            WeighedPair pair = super.weigh(weighed.apply(a), weighed.apply(b));
            return new WeighedPair(kept.apply(a), kept.apply(b), pair.bitsA(), pair.bitsB(), pair.near());
        }
    }

    /** Runs of words only. */
    private static final class Runs extends PairStages {

        @Override
        public Seeds seeds(WeighedPair pair) {
            Seeds all = PairSeeds.of(pair);
            int[] runs = IntStream.range(0, all.size())
                    .filter(s -> all.length()[s] > 1)
                    .toArray();
            float[] bits = new float[runs.length];
            for (int s = 0; s < runs.length; s++) {
                bits[s] = all.bits()[runs[s]];
            }
            return new Seeds(of(all.a(), runs), of(all.b(), runs), of(all.length(), runs), bits, all.longestRun());
        }

        private static int[] of(int[] column, int[] some) {
            return Arrays.stream(some).map(s -> column[s]).toArray();
        }
    }

    /** Near copies made ready in one of two ways only. */
    private static final class Finish extends PairStages {

        private final boolean ends;

        Finish(boolean ends) {
            this.ends = ends;
        }

        @Override
        public List<Alignment> finished(NearCopies near, List<Alignment> some) {
            return ends ? Unfinished.withoutJoining(near, some) : Unfinished.withoutEnds(near, some);
        }
    }
}
