package io.github.stemma.infer;

import io.github.stemma.infer.evidence.CreditRule;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the features of a structure.
 *
 * <p>The heart is parsimony: within each set of witnesses that share wording, every member without a source inside the
 * set must have come to it by itself; all but one of those are unexplained. Because a node with two sources counts like
 * one with one, a mixed text cannot explain why its sources agree with one another.
 */
final class StructureFeatures {

    private static final double WORDS_UNIT = 10;
    private static final double SENTENCES_UNIT = 20;
    private static final double AMPLE = 20;
    private static final double SCANT = 5;
    private static final double THINNEST = 3;
    private static final double NESTED_BASE = 0.12;

    private final Shares shares;
    private final Changes forks;
    private final List<List<Signal>> arrows;
    private final List<Claim> ancestors;
    private final long[] backward;
    private final List<List<Signal>> fromUnseen;
    private final String[] credit;

    StructureFeatures(Story story, Shares shares, List<Signal> signals) {
        int n = story.size();
        this.shares = shares;
        this.forks = new Changes(shares);
        this.arrows = new ArrayList<>();
        this.backward = new long[n];
        this.fromUnseen = new ArrayList<>();
        this.credit = new String[n];
        for (int i = 0; i < n; i++) {
            fromUnseen.add(new ArrayList<>());
            credit[i] = CreditRule.credit(story, i).map(m -> m.outlet().name()).orElse("");
        }
        for (int i = 0; i < n * n; i++) {
            arrows.add(new ArrayList<>());
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Signal signal : signals) {
            switch (signal.scope()) {
                case ARROW -> arrows.get(signal.source() * n + signal.derived()).add(signal);
                case CLOCK -> backward[signal.derived()] |= 1L << signal.source();
                case ANCESTOR ->
                    claims.computeIfAbsent(key(story, signal), k -> new Claim(signal)).sources |= 1L << signal.source();
                case FROM_UNSEEN -> fromUnseen.get(signal.derived()).add(signal);
            }
        }
        this.ancestors = List.copyOf(claims.values());
    }

    /** What is claimed of an outlet holds when any of its texts is the ancestor. */
    private static String key(Story story, Signal signal) {
        return signal.feature() + " " + story.name(signal.source()) + " " + signal.derived();
    }

    /** Texts of one outlet, of which one is claimed to be an ancestor. */
    private static final class Claim {
        private final Signal signal;
        private long sources;

        Claim(Signal signal) {
            this.signal = signal;
        }
    }

    /** The features of {@code structure}, which has no circle, by ordinal. */
    double[] of(Structure structure, long[] above) {
        double[] f = new double[Feature.values().length];
        unexplained(structure, f);
        add(f, Feature.UNEXPLAINED_FORK, forks.unexplained(structure));
        shape(structure, f);
        signals(structure, above, f);
        add(f, Feature.TIME_BACKWARD, clock(above));
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long below = structure.below(slot);
            if (below != 0) {
                add(f, Feature.NESTED, nested(structure.children(slot) & below, below, structure.sources(slot)));
                boolean inner = structure.sources(slot) >> structure.seen() != 0;
                add(f, Feature.CREDIT_TOGETHER, inner ? 0 : together(below));
            }
        }
        return f;
    }

    private void unexplained(Structure structure, double[] f) {
        double[] strays = strays(structure);
        for (int at = 0; at < strays.length; at++) {
            unexplained(shares.patterns().get(at), strays[at], f);
        }
    }

    /** Adds what {@code part} of a pattern leaves unexplained. */
    static void unexplained(Shares.Pattern pattern, double part, double[] f) {
        add(f, Feature.UNEXPLAINED_PART, pattern.words() * part / WORDS_UNIT);
        add(f, Feature.UNEXPLAINED_SLIP, pattern.contested() * part);
        add(f, Feature.UNEXPLAINED_SENTENCES, pattern.sentences() * part / SENTENCES_UNIT);
    }

    /** For each pattern of {@link Shares} the part of its other witnesses that came to it by themselves, 0 to 1. */
    double[] strays(Structure structure) {
        long[] children = new long[Structure.SLOTS];
        for (int slot = 0; slot < Structure.SLOTS; slot++) {
            children[slot] = structure.children(structure.seen() + slot);
        }
        double[] strays = new double[shares.patterns().size()];
        for (int at = 0; at < strays.length; at++) {
            long set = shares.patterns().get(at).set();
            strays[at] = (roots(structure, set, children) - 1.0) / (Long.bitCount(set) - 1);
        }
        return strays;
    }

    /** Members of {@code set}, and unseen sources behind it, that have no source inside. */
    static int roots(Structure structure, long set, long[] children) {
        long inside = inside(structure, set, children);
        int roots = 0;
        for (long rest = inside; rest != 0; rest &= rest - 1) {
            if ((structure.sources(Long.numberOfTrailingZeros(rest)) & inside) == 0) {
                roots++;
            }
        }
        return roots;
    }

    /** The set with the unseen sources that join something in it: two of it, or one to a source in it. */
    private static long inside(Structure structure, long set, long[] children) {
        long inside = set;
        for (int slot = 0; slot < children.length; slot++) {
            inside |= (children[slot] & set) != 0 ? 1L << (structure.seen() + slot) : 0;
        }
        for (int slot = 0; slot < children.length; slot++) {
            inside |= (children[slot] & inside) != 0 ? 1L << (structure.seen() + slot) : 0;
        }
        for (int round = 0; round < children.length; round++) {
            for (int slot = 0; slot < children.length; slot++) {
                int node = structure.seen() + slot;
                int here = Long.bitCount(children[slot] & inside);
                if (here == 0 || here == 1 && (structure.sources(node) & inside) == 0) {
                    inside &= ~(1L << node);
                }
            }
        }
        return inside;
    }

    private void shape(Structure structure, double[] f) {
        for (int node = 0; node < structure.nodes(); node++) {
            int sources = Long.bitCount(structure.sources(node));
            if (structure.isUnseen(node)) {
                if (structure.children(node) != 0) {
                    add(f, Feature.UNSEEN, 1);
                    int above = Long.bitCount(structure.sources(node) >> structure.seen());
                    add(f, Feature.UNSEEN_FROM_SEEN, sources - above);
                    add(f, Feature.UNSEEN_FROM_UNSEEN, above == 0 ? 0 : 1 + division(structure, node));
                }
                continue;
            }
            int unseen = Long.bitCount(structure.sources(node) >> structure.seen());
            add(f, Feature.EDGE, sources - unseen);
            add(f, Feature.UNSEEN_CHILD, unseen);
            add(f, Feature.EXTRA_SOURCE, Math.max(0, sources - 1));
            thin(structure, node, f);
        }
    }

    /**
     * Logarithm of the number of ways to divide the witnesses of an unseen source so that as many go to the inner one: what
     * there are many of is not likely for being many.
     */
    private static double division(Structure structure, int inner) {
        int outer = Long.numberOfTrailingZeros(structure.sources(inner) >> structure.seen()) + structure.seen();
        int all = Long.bitCount(structure.below(outer) | structure.below(inner));
        int few = Long.bitCount(structure.below(inner));
        double ways = 0;
        for (int k = 1; k <= few; k++) {
            ways += Math.log((double) (all - few + k) / k);
        }
        return ways;
    }

    private void thin(Structure structure, int node, double[] f) {
        for (long rest = structure.sources(node); rest != 0; rest &= rest - 1) {
            int source = Long.numberOfTrailingZeros(rest);
            double most = 0;
            boolean cited = false;
            if (source < structure.seen()) {
                most = shares.own(source, node);
                cited = isCited(source, node);
            } else {
                long seen = (1L << structure.seen()) - 1;
                long near = structure.below(source) | structure.sources(source) & seen;
                for (long at = near & ~(1L << node); at != 0; at &= at - 1) {
                    most = Math.max(most, shares.own(Long.numberOfTrailingZeros(at), node));
                }
            }
            double thin = Math.max(0, Math.min(THINNEST, (AMPLE - most) / SCANT));
            add(f, cited ? Feature.THIN_CITED : Feature.THIN, thin);
        }
    }

    private boolean isCited(int source, int derived) {
        return arrows.get(source * shares.size() + derived).stream()
                .anyMatch(s -> s.feature() == Feature.CITE || s.feature() == Feature.CITE_SHARED);
    }

    private void signals(Structure structure, long[] above, double[] f) {
        int n = structure.seen();
        for (int node = 0; node < n; node++) {
            int count = Long.bitCount(structure.sources(node) & ((1L << n) - 1));
            for (long rest = structure.sources(node) & ((1L << n) - 1); rest != 0; rest &= rest - 1) {
                arrow(f, arrows.get(Long.numberOfTrailingZeros(rest) * n + node), count);
            }
            if (structure.sources(node) >> n != 0) {
                addAll(f, fromUnseen.get(node));
            }
        }
        for (Claim claim : ancestors) {
            if ((above[claim.signal.derived()] & claim.sources) != 0) {
                add(f, claim.signal.feature(), claim.signal.value());
            }
        }
    }

    /**
     * How many texts must have a wrong time, so that every ancestor is older than what derives from it: one wrong clock
     * is wrong once, however many arrows it contradicts. Greedy cover of the contradicted pairs.
     */
    private int clock(long[] above) {
        int n = backward.length;
        long[] against = new long[n];
        for (int i = 0; i < n; i++) {
            for (long rest = above[i] & backward[i]; rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                against[i] |= 1L << j;
                against[j] |= 1L << i;
            }
        }
        int wrong = 0;
        while (true) {
            int worst = 0;
            for (int i = 1; i < n; i++) {
                worst = Long.bitCount(against[i]) > Long.bitCount(against[worst]) ? i : worst;
            }
            if (against[worst] == 0) {
                return wrong;
            }
            wrong++;
            against[worst] = 0;
            for (int i = 0; i < n; i++) {
                against[i] &= ~(1L << worst);
            }
        }
    }

    private int together(long children) {
        Map<String, Integer> count = new HashMap<>();
        int extra = 0;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            String name = credit[Long.numberOfTrailingZeros(rest)];
            extra += !name.isEmpty() && count.merge(name, 1, Integer::sum) > 1 ? 1 : 0;
        }
        return extra;
    }

    /**
     * For each child of an unseen source: does another member of the group have all that the child shares with the
     * rest? Two who cut the same text each in his own way do not nest; one who copied from the other does.
     */
    private double nested(long children, long below, long sources) {
        long group = below | (sources & ((1L << shares.size()) - 1));
        if (Long.bitCount(group) < 3) {
            return 0;
        }
        double sum = 0;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            double most = 0;
            for (long at = below & ~(rest & -rest); at != 0; at &= at - 1) {
                most = Math.max(most, nesting(rest & -rest, at & -at, group));
            }
            sum += most;
        }
        return sum;
    }

    private double nesting(long child, long sibling, long group) {
        double without = 0;
        double with = 0;
        for (Shares.Pattern pattern : shares.patterns()) {
            if ((pattern.set() & child) != 0 && (pattern.set() & group & ~child & ~sibling) != 0) {
                without += (pattern.set() & sibling) == 0 ? pattern.words() : 0;
                with += (pattern.set() & sibling) == 0 ? 0 : pattern.words();
            }
        }
        double rate = (without + 0.5) / (without + with + 5);
        return Math.max(0, Math.min(2.5, Math.log(NESTED_BASE / rate)));
    }

    /** What speaks for an arrow is shared among the sources of a text, so that it is no reason to have many. */
    private static void arrow(double[] f, List<Signal> signals, int count) {
        for (Signal signal : signals) {
            boolean good = signal.feature().sign() == Feature.Sign.POSITIVE;
            add(f, signal.feature(), good ? signal.value() / count : signal.value());
        }
    }

    private static void addAll(double[] f, List<Signal> signals) {
        for (Signal signal : signals) {
            add(f, signal.feature(), signal.value());
        }
    }

    private static void add(double[] f, Feature feature, double value) {
        f[feature.ordinal()] += value;
    }
}
