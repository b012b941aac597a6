package io.github.stemma.pipeline;

import io.github.stemma.align.Gate;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.Scoring;
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
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that texts share: every pair of the texts given, which are taken to tell one story, so that a third
 * text can support what a pair alone leaves open. The order of the texts changes nothing.
 */
public final class Detector {

    private static final double GATE = 80;

    private final DetectOptions options;

    public Detector(DetectOptions options) {
        this.options = options;
    }

    /** The passages of all pairs. Sides are ordered by the texts' order in the list. */
    public Detection detect(List<Text> texts) {
        Lexicon lexicon = new Lexicon(ZipfBackground.of(texts));
        List<Coded> coded = texts.stream().map(lexicon::code).toList();
        List<Passage> passages = new ArrayList<>();
        int pairs = 0;
        int longestRun = 0;
        for (int i = 0; i < coded.size(); i++) {
            for (int j = i + 1; j < coded.size(); j++) {
                NearCopies near = near(coded.get(i), coded.get(j));
                longestRun = Math.max(longestRun, near.longestRun());
                pairs++;
                for (Passage passage : passages(near)) {
                    passages.add(
                            passage.a().witness().equals(texts.get(i).id()) ? passage : Passages.mirrored(passage));
                }
            }
        }
        return new Detection(Passages.numbered(passages, texts), new Result.Search(pairs, longestRun));
    }

    private NearCopies near(Coded x, Coded y) {
        boolean turned = Passages.isAfter(x.text(), y.text());
        WeighedPair pair = turned ? new Weigher().weigh(y, x) : new Weigher().weigh(x, y);
        Seeds seeds = PairSeeds.of(pair);
        return NearCopies.of(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, options.evalue());
    }

    private List<Passage> passages(NearCopies near) {
        Gate gate = new Gate(near.pair(), Scoring.NEWS);
        List<Alignment> kept = gate.total(near.alignments()) >= GATE
                ? near.alignments()
                : gate.kept(near.alignments(), options.evalue());
        PassageMaker maker = new PassageMaker(near.pair());
        return near.finished(kept).stream()
                .map(maker::passage)
                .sorted(Comparator.comparing((Passage p) -> p.a().words()))
                .toList();
    }
}
