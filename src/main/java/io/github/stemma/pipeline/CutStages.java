package io.github.stemma.pipeline;

import io.github.stemma.align.NearCopies;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/** Leaves next to nothing of what words in stock phrases are worth, and cuts them off the ends of near copies. */
final class CutStages extends PairStages {

    /** Part of its bits that a word in a stock phrase keeps: so little that no sentence of them counts. */
    private static final float STOCK = .01f;

    private final Function<Text, BitSet> stock;
    private final Map<Tokens, BitSet> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param stock the words of a text that stand in stock phrases
     */
    CutStages(Function<Text, BitSet> stock) {
        this.stock = stock;
    }

    @Override
    public WeighedPair weigh(Coded a, Coded b) {
        WeighedPair pair = super.weigh(a, b);
        lower(pair.bitsA(), a);
        lower(pair.bitsB(), b);
        return pair;
    }

    /** A stock phrase at the end of a near copy is no part of it; one in the middle stays, as the words around it do. */
    @Override
    public List<Alignment> finished(NearCopies near, List<Alignment> some) {
        BitSet a = words(near.pair().a());
        BitSet b = words(near.pair().b());
        return super.finished(near, near.trimmed(some, (i, j) -> a.get(i) || b.get(j)));
    }

    /** In place: the arrays are the pair's own. */
    private void lower(float[] bits, Coded text) {
        words(text).stream().forEach(w -> bits[w] *= STOCK);
    }

    private BitSet words(Coded text) {
        return known.computeIfAbsent(text.tokens(), tokens -> stock.apply(text.text()));
    }
}
