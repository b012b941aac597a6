package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Order;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins alignments that follow one another in both texts with few words between. */
final class Merger {

    private final int gap;
    private final int m;
    private final int n;

    /**
     * @param gap most words between two alignments, in either text, that are joined
     * @param m words of a
     * @param n words of b
     */
    Merger(int gap, int m, int n) {
        this.gap = gap;
        this.m = m;
        this.n = n;
    }

    /** The alignments by place, neighbours joined. */
    List<Alignment> merged(List<Alignment> alignments) {
        List<Alignment> sorted = new ArrayList<>(alignments);
        sorted.sort(Order.by(Alignment::a).then(Alignment::b));
        List<Alignment> out = new ArrayList<>();
        for (Alignment next : sorted) {
            int at = out.size() - 1;
            while (at >= 0 && !follows(out.get(at), next)) {
                at--;
            }
            if (at >= 0) {
                out.set(at, join(out.get(at), next));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private boolean follows(Alignment x, Alignment y) {
        return isNear(x.a(), y.a()) && isNear(x.b(), y.b());
    }

    private boolean isNear(Span x, Span y) {
        int between = y.begin() - x.end();
        return between <= gap
                && y.begin() > x.begin()
                && y.end() > x.end()
                && between >= -Math.min(x.length(), y.length()) / 2;
    }

    private Alignment join(Alignment x, Alignment y) {
        int[] a = new int[x.words() + y.words()];
        int[] b = new int[a.length];
        System.arraycopy(x.pairA(), 0, a, 0, x.words());
        System.arraycopy(x.pairB(), 0, b, 0, x.words());
        int size = x.words();
        for (int k = 0; k < y.words(); k++) {
            if (size == 0 || y.pairA()[k] > a[size - 1] && y.pairB()[k] > b[size - 1]) {
                a[size] = y.pairA()[k];
                b[size++] = y.pairB()[k];
            }
        }
        double bits = x.bits() + y.bits();
        var pieces = new ArrayList<>(x.pieces());
        pieces.addAll(y.pieces());
        return new Alignment(
                x.a().hull(y.a()),
                x.b().hull(y.b()),
                Arrays.copyOf(a, size),
                Arrays.copyOf(b, size),
                bits,
                Significance.evalue(bits, m, n),
                false,
                pieces);
    }
}
