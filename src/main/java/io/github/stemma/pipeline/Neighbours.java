package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.align.Overlaps;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Scoring;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.PairSeeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds again the alignments around a passage, also those that were not reported, and says why. */
final class Neighbours {

    /** Words between a passage and what counts as beside it, on both sides. */
    private static final int BESIDE = 12;

    /** E-value up to which an alignment is worth a word. */
    private static final double WORTH_A_WORD = 10;

    private final WeighedPair pair;
    private final List<Alignment> all;
    private final List<Alignment> chosen;
    private final List<Alignment> telling;
    private final double evalue;

    Neighbours(WeighedPair pair, double evalue) {
        this.pair = pair;
        this.evalue = evalue;
        Seeds seeds = PairSeeds.of(pair);
        this.all = NearCopies.candidates(pair, seeds, new Chainer().chains(seeds), Scoring.NEWS, WORTH_A_WORD);
        this.chosen =
                Overlaps.choose(all.stream().filter(x -> x.evalue() <= evalue).toList());
        this.telling = new Relatedness(pair, new Quoted(pair, Scoring.NEWS), chosen).telling(chosen);
    }

    /** The neighbours of a passage of the pair, by place in the passage's a. */
    List<Neighbour> of(Passage passage) {
        boolean turned = !passage.a().witness().equals(pair.a().text().id());
        Span a = turned ? passage.b().words() : passage.a().words();
        Span b = turned ? passage.a().words() : passage.b().words();
        List<Neighbour> out = new ArrayList<>();
        for (Alignment x : all) {
            if (isBeside(x.a(), a) && isBeside(x.b(), b)) {
                Neighbour.Fate fate = fate(x, a, b);
                out.add(new Neighbour(turned ? x.b() : x.a(), turned ? x.a() : x.b(), x.bits(), x.evalue(), fate));
            }
        }
        out.sort(Comparator.comparing(Neighbour::wordsA).thenComparing(Neighbour::wordsB));
        return out;
    }

    private static boolean isBeside(Span x, Span passage) {
        return x.begin() < passage.end() + BESIDE && passage.begin() < x.end() + BESIDE;
    }

    private Neighbour.Fate fate(Alignment x, Span a, Span b) {
        if (x.evalue() > evalue) {
            return Neighbour.Fate.UNLIKELY;
        }
        if (!chosen.contains(x)) {
            return Neighbour.Fate.COVERED;
        }
        if (!telling.contains(x)) {
            return Neighbour.Fate.PHRASE;
        }
        return x.a().overlap(a) > 0 && x.b().overlap(b) > 0 ? Neighbour.Fate.MERGED : Neighbour.Fate.APART;
    }
}
