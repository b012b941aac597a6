package io.github.stemma.pipeline;

import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Background;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the stages before the passages make of texts, so that one pair can be followed through. */
public final class Stages {

    private final List<Coded> coded;
    private final PairStages parts;

    /**
     * @param texts all that are read together: what a word is worth depends on all of them
     * @param background what is known of the frequencies of words, given what their language alone lets expect
     * @param parts what a pair goes through
     */
    Stages(List<Text> texts, UnaryOperator<Background> background, PairStages parts) {
        this.parts = parts;
        Lexicon lexicon = new Lexicon(background.apply(ZipfBackground.of(texts)));
        this.coded = texts.stream().map(lexicon::code).toList();
    }

    /**
     * A run of words that two texts share.
     *
     * @param a the text with the lower id
     * @param b the other
     * @param wordsA the words of a
     * @param wordsB the words of b
     * @param bits what the run is worth
     */
    public record Seed(Text a, Text b, Span wordsA, Span wordsB, double bits) {}

    /**
     * Seeds that follow one another in both texts.
     *
     * @param a the text with the lower id
     * @param b the other
     * @param wordsA from the first to the last word of a
     * @param wordsB from the first to the last word of b
     * @param seeds how many seeds
     * @param bits bits of the seeds less the cost of the gaps
     */
    public record Row(Text a, Text b, Span wordsA, Span wordsB, int seeds, double bits) {}

    /** The seeds of all pairs. */
    public List<Seed> seeds() {
        List<Seed> all = new ArrayList<>();
        for (WeighedPair pair : pairs()) {
            Seeds seeds = parts.seeds(pair);
            for (int s = 0; s < seeds.size(); s++) {
                all.add(new Seed(pair.a().text(), pair.b().text(), inA(seeds, s), inB(seeds, s), seeds.bits()[s]));
            }
        }
        return all;
    }

    /** The chains of all pairs. */
    public List<Row> chains() {
        List<Row> all = new ArrayList<>();
        for (WeighedPair pair : pairs()) {
            Seeds seeds = parts.seeds(pair);
            for (Chain chain : new Chainer().chains(seeds)) {
                int first = chain.seeds()[0];
                Span a = inA(seeds, first);
                Span b = inB(seeds, first);
                for (int seed : chain.seeds()) {
                    a = a.hull(inA(seeds, seed));
                    b = b.hull(inB(seeds, seed));
                }
                all.add(new Row(pair.a().text(), pair.b().text(), a, b, chain.seeds().length, chain.score()));
            }
        }
        return all;
    }

    private List<WeighedPair> pairs() {
        List<WeighedPair> pairs = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            for (int j = i + 1; j < coded.size(); j++) {
                pairs.add(parts.weigh(coded.get(i), coded.get(j)));
            }
        }
        return pairs;
    }

    private static Span inA(Seeds seeds, int s) {
        return new Span(seeds.a()[s], seeds.a()[s] + seeds.length()[s]);
    }

    private static Span inB(Seeds seeds, int s) {
        return new Span(seeds.b()[s], seeds.b()[s] + seeds.length()[s]);
    }
}
