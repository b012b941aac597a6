package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.Scoring;
import io.github.stemma.align.prose.ProseFinder;
import io.github.stemma.align.prose.ProseOptions;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Background;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.seed.PairSeeds;
import io.github.stemma.seed.Weigher;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The order of the stages for the prose profile: near copies, then stretches of reworked prose; pair by pair. */
public final class ProseDetector {

    /** E-value of near copies, whatever is asked of news: they only sharpen here, and must not mislead. */
    private static final double NEAR = 1e-6;

    private final ProseOptions options;
    private final UnaryOperator<Background> background;

    public ProseDetector(ProseOptions options) {
        this(options, frequencies -> frequencies);
    }

    /** With what is known of the frequencies of words, given what their language alone lets expect. */
    ProseDetector(ProseOptions options, UnaryOperator<Background> background) {
        this.options = options;
        this.background = background;
    }

    /** The passages of all pairs. Sides are ordered by the texts' order in the list. */
    Detection detect(List<Text> texts) {
        Lexicon lexicon = new Lexicon(background.apply(ZipfBackground.of(texts)));
        List<Coded> coded = texts.stream().map(lexicon::code).toList();
        List<Passage> passages = new ArrayList<>();
        int pairs = 0;
        int longestRun = 0;
        for (int i = 0; i < coded.size(); i++) {
            for (int j = i + 1; j < coded.size(); j++) {
                NearCopies near = near(coded.get(i), coded.get(j));
                boolean turned = near.pair().a() != coded.get(i);
                for (Passage passage : passages(near)) {
                    passages.add(turned ? Passages.mirrored(passage) : passage);
                }
                longestRun = Math.max(longestRun, near.longestRun());
                pairs++;
            }
        }
        return new Detection(Passages.numbered(passages, texts), new Result.Search(pairs, longestRun));
    }

    /** Near copies of a pair. Which text is a depends on the texts alone, not on the order of the arguments. */
    public static NearCopies near(Coded x, Coded y) {
        boolean turned = Passages.isAfter(x.text(), y.text());
        WeighedPair pair =
                turned ? Weigher.ofProse().weigh(y, x) : Weigher.ofProse().weigh(x, y);
        Seeds seeds = PairSeeds.of(pair);
        return NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.news(), NEAR);
    }

    /** The passages of a pair, without ids, its a first. */
    public List<Passage> passages(NearCopies near) {
        PassageMaker maker = new PassageMaker(near.pair());
        return alignments(near).stream().map(maker::passage).toList();
    }

    /** The same before it is put into passages. */
    List<Alignment> alignments(NearCopies near) {
        return new ProseFinder(near.pair(), near.finished(near.alignments()), options).found();
    }

    /** The near copies of two of some texts. */
    NearCopies near(List<Text> texts, Text x, Text y) {
        Lexicon lexicon = new Lexicon(background.apply(ZipfBackground.of(texts)));
        return near(lexicon.code(x), lexicon.code(y));
    }
}
