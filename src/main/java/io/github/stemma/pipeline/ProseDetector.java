package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.Scoring;
import io.github.stemma.align.prose.ProseFinder;
import io.github.stemma.align.prose.ProseOptions;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
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

/** The order of the stages for the prose profile: near copies, then stretches of reworked prose; pair by pair. */
public final class ProseDetector {

    /** E-value of near copies, whatever is asked of news: they only sharpen here, and must not mislead. */
    private static final double NEAR = 1e-6;

    private final ProseOptions options;

    public ProseDetector(ProseOptions options) {
        this.options = options;
    }

    /** The passages of all pairs. Sides are ordered by the texts' order in the list. */
    Detection detect(List<Text> texts) {
        Lexicon lexicon = new Lexicon(ZipfBackground.of(texts));
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
        WeighedPair pair = turned ? new Weigher().weigh(y, x) : new Weigher().weigh(x, y);
        Seeds seeds = PairSeeds.of(pair);
        return NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, NEAR);
    }

    /** The passages of a pair, without ids, its a first. */
    public List<Passage> passages(NearCopies near) {
        PassageMaker maker = new PassageMaker(near.pair());
        List<Alignment> copies = near.finished(near.alignments());
        return new ProseFinder(near.pair(), copies, options)
                .found().stream().map(maker::passage).toList();
    }
}
