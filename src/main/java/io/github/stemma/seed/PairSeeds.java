package io.github.stemma.seed;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import java.util.Arrays;

/**
 * Seeds of one pair: maximal runs of equal stems found from shared neighbouring stems, and rare words that each text has
 * once. A run of three survives one changed word in four; rare single words survive more.
 *
 * <p>Bound: linear in both texts plus the places of shared bigrams; a bigram with more than {@link #MOST_PLACES} places
 * is left to its neighbours. Two equal texts that only repeat themselves are one seed; of a text within another that says
 * it again and again, the first place is.
 */
public final class PairSeeds {

    /** Bits that a run of two words needs. */
    private static final float TWO = 12;

    /** Bits that a run of three or more words needs. */
    private static final float THREE = 8;

    /** Bits that a single word needs. */
    private static final float ONE = 9;

    /** Words of a run that is looked for though each of its bigrams has too many places. */
    private static final int LONG = 8;

    /** Product of places in a and in b above which a bigram starts no seed. */
    private static final int MOST_PLACES = 64;

    private final WeighedPair pair;
    private long[] starts = new long[64];
    private int[] lengths = new int[64];
    private float[] bits = new float[64];
    private int size;
    private int longestRun;
    private boolean passedOver;

    private PairSeeds(WeighedPair pair) {
        this.pair = pair;
    }

    /** The seeds of a pair, by place in a, then b. */
    public static Seeds of(WeighedPair pair) {
        PairSeeds seeds = new PairSeeds(pair);
        seeds.runs();
        seeds.singles();
        if (seeds.size == 0) {
            seeds.whole();
        }
        if (seeds.size == 0 && seeds.passedOver) {
            seeds.repeated();
        }
        return seeds.sorted();
    }

    /** A text that says everything so often that no bigram of it is looked at, beside itself. */
    private void whole() {
        int words = pair.a().size();
        boolean same = words == pair.b().size() && words > 0;
        float sum = 0;
        for (int w = 0; same && w < words; w++) {
            same = pair.sameFold(w, w);
            sum += pair.agreement(w, w);
        }
        if (same && sum >= THREE) {
            add(0, 0, words, sum);
            longestRun = words;
        }
    }

    private void runs() {
        Coded.Bigrams ga = pair.a().bigrams();
        Coded.Bigrams gb = pair.b().bigrams();
        int i = 0;
        int j = 0;
        while (i < ga.key().length && j < gb.key().length) {
            int order = Long.compare(ga.key()[i], gb.key()[j]);
            passedOver |= order == 0 && !isFew(i, j);
            if (order == 0 && isFew(i, j)) {
                for (int k = ga.from()[i]; k < ga.from()[i + 1]; k++) {
                    for (int l = gb.from()[j]; l < gb.from()[j + 1]; l++) {
                        run(ga.places()[k] - 1, gb.places()[l] - 1);
                    }
                }
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /** The maximal run around two neighbouring words; kept when no earlier bigram that is looked at lies in it. */
    private void run(int i, int j) {
        int back = 0;
        while (i - back > 0 && j - back > 0 && pair.sameStem(i - back - 1, j - back - 1)) {
            back++;
            if (isLooked(i - back + 1, j - back + 1)) {
                return;
            }
        }
        take(i - back, j - back, 2);
    }

    /** The run that begins at words a and b, when it has enough words and bits. */
    private void take(int a, int b, int least) {
        int length = 0;
        int equal = 0;
        float sum = 0;
        while (a + length < pair.a().size() && b + length < pair.b().size() && pair.sameStem(a + length, b + length)) {
            sum += pair.agreement(a + length, b + length);
            equal = pair.sameFold(a + length, b + length) ? equal + 1 : 0;
            longestRun = Math.max(longestRun, equal);
            length++;
        }
        if (length >= least && sum >= (length == 2 ? TWO : THREE)) {
            add(a, b, length, sum);
        }
    }

    /** Whether the bigram that ends at words i and j was few enough to be looked at. */
    private boolean isLooked(int i, int j) {
        int ga = pair.a().columns().bigram()[i];
        int gb = pair.b().columns().bigram()[j];
        return isFew(ga, gb);
    }

    private boolean isFew(int ga, int gb) {
        return (long) pair.a().bigrams().count(ga) * pair.b().bigrams().count(gb) <= MOST_PLACES;
    }

    /** Long runs around the first places of bigrams that were passed over. */
    private void repeated() {
        Coded.Bigrams ga = pair.a().bigrams();
        Coded.Bigrams gb = pair.b().bigrams();
        for (int g = 0; g < gb.key().length; g++) {
            int same = Arrays.binarySearch(ga.key(), gb.key()[g]);
            if (same >= 0) {
                longRun(ga.places()[ga.from()[same]], gb.places()[gb.from()[g]]);
            }
        }
    }

    /** The maximal run around words i and j, unless it is known. */
    private void longRun(int i, int j) {
        for (int s = 0; s < size; s++) {
            int from = (int) (starts[s] >>> 32);
            if (j - i == (int) starts[s] - from && i >= from && i < from + lengths[s]) {
                return;
            }
        }
        int back = 0;
        while (i > back && j > back && pair.sameStem(i - back - 1, j - back - 1)) {
            back++;
        }
        take(i - back, j - back, LONG);
    }

    private void singles() {
        Coded.Types ta = pair.a().types();
        Coded.Types tb = pair.b().types();
        int i = 0;
        int j = 0;
        while (i < ta.stem().length && j < tb.stem().length) {
            int order = Integer.compare(ta.stem()[i], tb.stem()[j]);
            longestRun = order == 0 ? Math.max(1, longestRun) : longestRun;
            if (order == 0 && ta.count(i) == 1 && tb.count(j) == 1) {
                int a = ta.places()[ta.from()[i]];
                int b = tb.places()[tb.from()[j]];
                if (pair.agreement(a, b) >= ONE && !touchesRun(a, b)) {
                    add(a, b, 1, pair.agreement(a, b));
                }
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private boolean touchesRun(int a, int b) {
        boolean before = a > 0 && b > 0 && pair.sameStem(a - 1, b - 1);
        boolean after = a + 1 < pair.a().size() && b + 1 < pair.b().size() && pair.sameStem(a + 1, b + 1);
        return before || after;
    }

    private void add(int a, int b, int length, float sum) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
            bits = Arrays.copyOf(bits, 2 * size);
        }
        starts[size] = Coded.key(a, b);
        lengths[size] = length;
        bits[size++] = sum;
    }

    private Seeds sorted() {
        // no two seeds begin at one place, so that each is found again by where it begins
        long[] sorted = Arrays.copyOf(starts, size);
        Arrays.sort(sorted);
        int[] order = new int[size];
        for (int k = 0; k < size; k++) {
            order[Arrays.binarySearch(sorted, starts[k])] = k;
        }
        int[] a = new int[size];
        int[] b = new int[size];
        int[] length = new int[size];
        float[] sum = new float[size];
        for (int k = 0; k < size; k++) {
            int from = order[k];
            a[k] = (int) (starts[from] >>> 32);
            b[k] = (int) starts[from];
            length[k] = lengths[from];
            sum[k] = bits[from];
        }
        return new Seeds(a, b, length, sum, longestRun);
    }
}
