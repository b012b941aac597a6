package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import java.util.ArrayList;
import java.util.List;

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
    private static final double SOLO_BASE = 0.08;
    private static final double SOLO_MIN = -2;
    private static final double SOLO_MAX = 1.5;

    private final Shares shares;
    private final boolean[] feeds;
    private final List<List<Signal>> arrows;
    private final List<Signal> ancestors;
    private final List<List<Signal>> fromUnseen;

    StructureFeatures(Story story, Shares shares, List<Signal> signals) {
        int n = story.size();
        this.shares = shares;
        this.feeds = new boolean[n];
        this.arrows = new ArrayList<>();
        this.ancestors = new ArrayList<>();
        this.fromUnseen = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            feeds[i] = OutletKinds.feeds(story, i);
            fromUnseen.add(new ArrayList<>());
        }
        for (int i = 0; i < n * n; i++) {
            arrows.add(new ArrayList<>());
        }
        for (Signal signal : signals) {
            switch (signal.scope()) {
                case ARROW -> arrows.get(signal.source() * n + signal.derived()).add(signal);
                case ANCESTOR -> ancestors.add(signal);
                case FROM_UNSEEN -> fromUnseen.get(signal.derived()).add(signal);
            }
        }
    }

    /** The features of {@code structure}, which has no circle, by ordinal. */
    double[] of(Structure structure, long[] above) {
        double[] f = new double[Feature.values().length];
        unexplained(structure, f);
        shape(structure, f);
        signals(structure, above, f);
        for (int slot = structure.seen(); slot < structure.nodes(); slot++) {
            long children = structure.children(slot);
            if (children != 0) {
                add(f, Feature.SOLO_RATE, soloRate(children, structure.sources(slot)));
            }
        }
        return f;
    }

    private void unexplained(Structure structure, double[] f) {
        long[] children = new long[Structure.SLOTS];
        for (int slot = 0; slot < Structure.SLOTS; slot++) {
            children[slot] = structure.children(structure.seen() + slot);
        }
        double words = 0;
        double part = 0;
        double sentences = 0;
        for (Shares.Pattern pattern : shares.patterns()) {
            int extra = roots(structure, pattern.set(), children) - 1;
            words += pattern.words() * extra;
            part += pattern.words() * extra / (Long.bitCount(pattern.set()) - 1);
            sentences += pattern.sentences() * extra / (Long.bitCount(pattern.set()) - 1);
        }
        add(f, Feature.UNEXPLAINED_WORDS, words / WORDS_UNIT);
        add(f, Feature.UNEXPLAINED_PART, part / WORDS_UNIT);
        add(f, Feature.UNEXPLAINED_SENTENCES, sentences / SENTENCES_UNIT);
    }

    /** Members of {@code set}, and unseen sources behind it, that have no source inside. */
    static int roots(Structure structure, long set, long[] children) {
        long inside = set;
        for (int slot = 0; slot < children.length; slot++) {
            int node = structure.seen() + slot;
            int here = Long.bitCount(children[slot] & set);
            if (here >= 2 || (here == 1 && (structure.sources(node) & set) != 0)) {
                inside |= 1L << node;
            }
        }
        int roots = 0;
        for (long rest = inside; rest != 0; rest &= rest - 1) {
            if ((structure.sources(Long.numberOfTrailingZeros(rest)) & inside) == 0) {
                roots++;
            }
        }
        return roots;
    }

    private void shape(Structure structure, double[] f) {
        for (int node = 0; node < structure.nodes(); node++) {
            int sources = Long.bitCount(structure.sources(node));
            if (structure.isUnseen(node)) {
                if (structure.children(node) != 0) {
                    add(f, Feature.UNSEEN, 1);
                    add(f, Feature.UNSEEN_FROM_SEEN, sources);
                }
                continue;
            }
            int unseen = Long.bitCount(structure.sources(node) >> structure.seen());
            add(f, Feature.EDGE, sources - unseen);
            add(f, Feature.UNSEEN_CHILD, unseen);
            add(f, Feature.EXTRA_SOURCE, Math.max(0, sources - 1));
            thin(structure, node, f);
            if (sources == 0 && !feeds[node] && structure.children(node) != 0) {
                add(f, Feature.ROOT_NO_AGENCY, 1);
            }
        }
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
                long near = structure.children(source) | structure.sources(source);
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
            for (long rest = structure.sources(node) & ((1L << n) - 1); rest != 0; rest &= rest - 1) {
                addAll(f, arrows.get(Long.numberOfTrailingZeros(rest) * n + node));
            }
            if (structure.sources(node) >> n != 0) {
                addAll(f, fromUnseen.get(node));
            }
        }
        for (Signal signal : ancestors) {
            if ((above[signal.derived()] >> signal.source() & 1) != 0) {
                add(f, signal.feature(), signal.value());
            }
        }
    }

    private static void addAll(double[] f, List<Signal> signals) {
        for (Signal signal : signals) {
            add(f, signal.feature(), signal.value());
        }
    }

    /**
     * How rarely the child that stands alone least does so, against what the others agree on. A child that never
     * stands alone could be the source itself, and the unseen one would not be needed.
     */
    private double soloRate(long children, long sources) {
        long group = children | (sources & ((1L << shares.size()) - 1));
        if (Long.bitCount(group) < 3) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (long rest = children; rest != 0; rest &= rest - 1) {
            long child = rest & -rest;
            double agreed = 0;
            double alone = 0;
            for (Shares.Pattern pattern : shares.patterns()) {
                if (Long.bitCount(pattern.set() & group & ~child) >= 2) {
                    agreed += pattern.words();
                    alone += (pattern.set() & child) == 0 ? pattern.words() : 0;
                }
            }
            least = Math.min(least, (alone + 0.3) / (agreed + 3));
        }
        return Math.max(SOLO_MIN, Math.min(SOLO_MAX, Math.log(least / SOLO_BASE)));
    }

    private static void add(double[] f, Feature feature, double value) {
        f[feature.ordinal()] += value;
    }
}
