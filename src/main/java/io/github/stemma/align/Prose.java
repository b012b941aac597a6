package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Passages of heavily reworked prose: fragments of sentences that are alike, trimmed to near copies where these make up
 * most of a fragment, and the near copies that no fragment touches. Where nothing is copied word for word and one side of
 * the fragments is a multiple of the other the texts are taken for a summary, and fragments may have wide gaps.
 */
public final class Prose {

    /** Characters of a common run from which texts are no summary. */
    private static final int VERBATIM = 256;

    private final WeighedPair pair;
    private final List<Alignment> near;
    private final ProseKnobs knobs;

    /**
     * @param near near copies of the pair
     */
    public Prose(NearCopies near, ProseKnobs knobs) {
        this.pair = near.pair();
        this.knobs = knobs;
        this.near = near.merged(knobs.merge()).stream()
                .filter(x -> x.evalue() <= knobs.trimEvalue())
                .toList();
    }

    /** The passages, by place. */
    public List<Alignment> found() {
        ProseSeeds seeds = new ProseSeeds(new SentenceVectors(pair.a()), new SentenceVectors(pair.b()), knobs);
        List<ProseClusters.Fragment> fragments = fragments(seeds, seeds.find());
        List<Alignment> out = new ArrayList<>();
        for (ProseClusters.Fragment fragment : fragments) {
            Span a = seeds.a.words(fragment.a(), fragment.aEnd());
            Span b = seeds.b.words(fragment.b(), fragment.bEnd());
            if (seeds.a.characters(a) >= knobs.least() && seeds.b.characters(b) >= knobs.least()) {
                out.add(trimmed(a, b));
            }
        }
        for (Alignment x : near) {
            boolean touches = out.stream().anyMatch(y -> y.a().overlap(x.a()) > 0 || y.b().overlap(x.b()) > 0);
            if (x.evalue() <= knobs.aloneEvalue() && !touches) {
                out.add(x);
            }
        }
        out.sort(Comparator.comparing(Alignment::a).thenComparing(Alignment::b));
        return out;
    }

    private List<ProseClusters.Fragment> fragments(ProseSeeds seeds, List<ProseSeeds.Seed> some) {
        List<ProseClusters.Fragment> normal =
                best(new ProseClusters(seeds, knobs.alike()).fragments(some, knobs.gap()));
        if (longestRun() >= VERBATIM) {
            return normal;
        }
        List<ProseClusters.Fragment> wide =
                best(new ProseClusters(seeds, knobs.summaryAlike()).fragments(some, knobs.summaryGap()));
        long a = 0;
        long b = 0;
        for (ProseClusters.Fragment f : wide) {
            a += seeds.a.characters(seeds.a.words(f.a(), f.aEnd()));
            b += seeds.b.characters(seeds.b.words(f.b(), f.bEnd()));
        }
        return Math.max(a, b) >= knobs.ratio() * Math.min(a, b) && !wide.isEmpty() ? wide : normal;
    }

    /** Of fragments that overlap on one side the one whose sides are more alike. */
    private List<ProseClusters.Fragment> best(List<ProseClusters.Fragment> all) {
        List<ProseClusters.Fragment> ranked = new ArrayList<>(all);
        ranked.sort(Comparator.<ProseClusters.Fragment>comparingDouble(f -> -f.cosine())
                .thenComparingInt(ProseClusters.Fragment::a)
                .thenComparingInt(ProseClusters.Fragment::b));
        List<ProseClusters.Fragment> kept = new ArrayList<>();
        for (ProseClusters.Fragment f : ranked) {
            if (kept.stream().noneMatch(k -> overlaps(f, k))) {
                kept.add(f);
            }
        }
        return kept;
    }

    private boolean overlaps(ProseClusters.Fragment f, ProseClusters.Fragment k) {
        boolean inA = f.a() <= k.aEnd() && k.a() <= f.aEnd();
        boolean inB = f.b() <= k.bEnd() && k.b() <= f.bEnd();
        return knobs.overlap() == 0 ? inA : knobs.overlap() == 1 ? inB : knobs.overlap() == 2 ? inA || inB : inA && inB;
    }

    private int longestRun() {
        int best = 0;
        for (Alignment x : near) {
            int from = 0;
            for (int k = 1; k <= x.words(); k++) {
                boolean goesOn = k < x.words()
                        && x.pairA()[k] == x.pairA()[k - 1] + 1
                        && x.pairB()[k] == x.pairB()[k - 1] + 1
                        && pair.sameFold(x.pairA()[k], x.pairB()[k]);
                if (!goesOn) {
                    Span words = new Span(x.pairA()[from], x.pairA()[k - 1] + 1);
                    best = Math.max(best, pair.a().tokens().text(words).length());
                    from = k;
                }
            }
        }
        return best;
    }

    private Alignment trimmed(Span a, Span b) {
        boolean[] inA = new boolean[a.length()];
        boolean[] inB = new boolean[b.length()];
        Span hullA = a;
        Span hullB = b;
        boolean first = true;
        for (Alignment x : near) {
            if (x.a().overlap(a) == 0 || x.b().overlap(b) == 0) {
                continue;
            }
            Span xa = clipped(x.a(), a);
            Span xb = clipped(x.b(), b);
            Arrays.fill(inA, xa.begin() - a.begin(), xa.end() - a.begin(), true);
            Arrays.fill(inB, xb.begin() - b.begin(), xb.end() - b.begin(), true);
            hullA = first ? xa : hullA.hull(xa);
            hullB = first ? xb : hullB.hull(xb);
            first = false;
        }
        boolean most = share(inA) >= knobs.covered() && share(inB) >= knobs.covered();
        return matched(most ? hullA : a, most ? hullB : b);
    }

    private static Span clipped(Span x, Span to) {
        return new Span(Math.max(x.begin(), to.begin()), Math.min(x.end(), to.end()));
    }

    private static double share(boolean[] in) {
        int n = 0;
        for (boolean x : in) {
            n += x ? 1 : 0;
        }
        return (double) n / Math.max(1, in.length);
    }

    /** The words that agree in two spans: those of the near copies first, then each word with the nearest like it. */
    private Alignment matched(Span a, Span b) {
        int[] partner = new int[a.length()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[b.length()];
        for (Alignment x : near) {
            for (int k = 0; k < x.words(); k++) {
                if (a.contains(x.pairA()[k]) && b.contains(x.pairB()[k])) {
                    pair(partner, taken, x.pairA()[k] - a.begin(), x.pairB()[k] - b.begin());
                }
            }
        }
        double bits = 0;
        int size = 0;
        int[] pathA = new int[a.length()];
        int[] pathB = new int[a.length()];
        Partners partners = new Partners(pair, b, taken);
        for (int v = 0; v < partner.length; v++) {
            if (partner[v] < 0) {
                partner[v] = partners.take(a.begin() + v);
            }
            if (partner[v] >= 0) {
                pathA[size] = a.begin() + v;
                pathB[size] = b.begin() + partner[v];
                bits += pair.agreement(pathA[size], pathB[size]);
                size++;
            }
        }
        return new Alignment(
                a,
                b,
                Arrays.copyOf(pathA, size),
                Arrays.copyOf(pathB, size),
                bits,
                Significance.evalue(bits, pair.a().size(), pair.b().size()));
    }

    private static void pair(int[] partner, boolean[] taken, int v, int w) {
        if (partner[v] < 0 && !taken[w]) {
            partner[v] = w;
            taken[w] = true;
        }
    }
}
