package io.github.stemma.align;

import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import java.util.HashMap;
import java.util.Map;

/** Free words of a span of b by their stem, each given out once, from left to right. */
final class Partners {

    private final WeighedPair pair;
    private final Span span;
    private final boolean[] taken;
    private final Map<Integer, Integer> next = new HashMap<>();
    private final int[] following;

    Partners(WeighedPair pair, Span span, boolean[] taken) {
        this.pair = pair;
        this.span = span;
        this.taken = taken;
        this.following = new int[span.length()];
        int[] stem = pair.b().columns().stem();
        for (int w = span.length() - 1; w >= 0; w--) {
            if (!taken[w]) {
                Integer later = next.put(stem[span.begin() + w], w);
                following[w] = later == null ? -1 : later;
            }
        }
    }

    /** Place in the span of the first free word of the same stem as word v of a, or -1. */
    int take(int v) {
        int stem = pair.a().columns().stem()[v];
        Integer w = next.get(stem);
        if (w == null) {
            return -1;
        }
        if (following[w] < 0) {
            next.remove(stem);
        } else {
            next.put(stem, following[w]);
        }
        taken[w] = true;
        return w;
    }
}
