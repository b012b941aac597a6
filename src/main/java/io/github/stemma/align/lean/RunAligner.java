package io.github.stemma.align.lean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the stretches that two word sequences share, edits included: exact runs worth enough bits seed a gapped
 * extension to both sides. The lean counterpart of the pairwise aligner for millions of pairs: equal words only, no
 * stems, no order of seeds by value.
 *
 * <p>The first sequence is indexed once and then aligned with many. Bound: linear in the words of b and in the words of
 * the alignments found. Limit: a run that stands more than {@link #PLACES} times in a is no seed.
 */
public final class RunAligner {

    /** A run with more places than this in one text seeds nothing. */
    static final int PLACES = 16;

    private static final int LONGEST = 16;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final RunOptions options;
    private final Extension extension;

    private Sequence a = new Sequence(new int[0], new int[0], new int[0], 0);
    private long[] keyA = new long[1 << 10];
    private int[] next = new int[1 << 10];
    private int[] table = new int[1 << 11];
    private int[] lengthB = new int[1 << 10];
    private long[] keyB = new long[1 << 10];
    private int[] lengthA = new int[1 << 10];

    public RunAligner(RunOptions options) {
        this.options = options;
        this.extension = new Extension(options);
    }

    /** Chooses the sequence that the next calls of {@link #with} align to. */
    public void index(Sequence sequence) {
        a = sequence;
        if (keyA.length < a.size()) {
            keyA = new long[a.size() * 2];
            next = new int[a.size() * 2];
            lengthA = new int[a.size() * 2];
        }
        int cells = Math.max(16, Integer.highestOneBit(Math.max(1, a.size())) * 4);
        if (table.length != cells) {
            table = new int[cells];
        } else {
            Arrays.fill(table, 0);
        }
        int runs = runs(a, keyA, lengthA);
        for (int i = runs - 1; i >= 0; i--) {
            int cell = (int) (keyA[i] >>> 20) & cells - 1;
            next[i] = table[cell];
            table[cell] = i + 1;
        }
    }

    /** The stretches that the indexed sequence shares with {@code b}, by place in a; they overlap little. */
    public List<Run> with(Sequence b) {
        if (keyB.length < b.size()) {
            keyB = new long[b.size() * 2];
            lengthB = new int[b.size() * 2];
        }
        List<Run> found = new ArrayList<>();
        int runs = runs(b, keyB, lengthB);
        for (int j = 0; j < runs; j++) {
            int place = table[(int) (keyB[j] >>> 20) & table.length - 1];
            int places = 0;
            while (place != 0 && places < PLACES) {
                int i = place - 1;
                if (keyA[i] == keyB[j]) {
                    places++;
                    if (!covered(found, i, j) && same(b, i, j)) {
                        found.add(around(b, i, j));
                    }
                }
                place = next[i];
            }
        }
        return select(found);
    }

    private boolean same(Sequence b, int i, int j) {
        return Arrays.equals(a.hash(), i, i + lengthB[j], b.hash(), j, j + lengthB[j]);
    }

    private Run around(Sequence b, int i, int j) {
        extension.extend(a, i, b, j, 1);
        int endA = i + extension.wordsA();
        int endB = j + extension.wordsB();
        int matches = extension.matches();
        int score = extension.score();
        extension.extend(a, i - 1, b, j - 1, -1);
        return new Run(
                i - extension.wordsA(),
                endA,
                j - extension.wordsB(),
                endB,
                matches + extension.matches(),
                score + extension.score());
    }

    private static boolean covered(List<Run> found, int i, int j) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Run run = found.get(k);
            if (run.beginA() <= i && i < run.endA() && run.beginB() <= j && j < run.endB()) {
                return true;
            }
        }
        return false;
    }

    /** At each word the hash of the shortest run that is worth a seed; returns the number of words that have one. */
    private int runs(Sequence s, long[] keys, int[] lengths) {
        int sum = 0;
        int end = 0;
        for (int i = 0; i < s.size(); i++) {
            while (sum < options.seed() && end < s.size()) {
                sum += s.bits()[end++];
            }
            if (sum < options.seed()) {
                return i;
            }
            int last = Math.min(end, i + LONGEST);
            long key = last - i;
            for (int k = i; k < last; k++) {
                key = (key ^ s.hash()[k]) * MULTIPLIER;
                key ^= key >>> 31;
            }
            keys[i] = key;
            lengths[i] = last - i;
            sum -= s.bits()[i];
        }
        return s.size();
    }

    /** Best first; what is more than half covered on both sides by a better one goes. */
    private static List<Run> select(List<Run> found) {
        found.sort(Comparator.comparingInt(Run::score)
                .reversed()
                .thenComparingInt(Run::beginA)
                .thenComparingInt(Run::beginB));
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            if (kept.stream()
                    .noneMatch(better -> 2 * run.sharedA(better) > run.endA() - run.beginA()
                            && 2 * run.sharedB(better) > run.endB() - run.beginB())) {
                kept.add(run);
            }
        }
        kept.sort(Comparator.comparingInt(Run::beginA).thenComparingInt(Run::beginB));
        return kept;
    }
}
