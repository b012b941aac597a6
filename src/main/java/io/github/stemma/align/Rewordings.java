package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Span;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sentences that tell in other words what a sentence of the other text tells. For each sentence of either text that is not
 * a near copy already the best partner is taken, by shared bits, neighbours and third texts; a logistic model then says
 * how likely the two go back to one another rather than to the same event. It runs only on texts that are related.
 *
 * <p>Bound: sentences times sentences; texts with more than {@link #MOST_CELLS} pairs of sentences are left out.
 */
public final class Rewordings {

    /** Names of the features, in order. */
    public static final List<String> FEATURES = List.of(
            "dice",
            "bits",
            "facts",
            "margin",
            "mutual",
            "third",
            "context",
            "distance",
            "ownShare",
            "otherShare",
            "ownBits",
            "position",
            "contained",
            "neighbours",
            "through");

    /** Probability from which a rewording is reported, as a logit. */
    private static final double REPORT = .7;

    /** The same between texts of which one tells the other anew: all that there is to find. */
    private static final double REPORT_TOLD = .4;

    /** What a place on the best row of all is worth in the choice of a partner, in units of Dice's coefficient. */
    private static final double ROW = .3;

    private static final long MOST_CELLS = 400_000;

    private static final int FAR = 6;

    /** Whether sentence i of a and j of b are near copies of one sentence of a third text. */
    @FunctionalInterface
    public interface Third {
        boolean linked(int i, int j);
    }

    /**
     * A sentence with its best partner.
     *
     * @param i sentence of a
     * @param j sentence of b
     * @param fromA whether the partner was sought for i (else for j)
     * @param features one number per feature
     */
    public record Candidate(int i, int j, boolean fromA, double[] features) {}

    private final WeighedPair pair;
    private final SentenceTable table;
    private final Third third;
    private final SentenceFlow flow;
    private final int[] nearA;
    private final int[] nearB;
    private final double shareA;
    private final double shareB;

    /**
     * @param near finished near copies of the pair
     */
    public Rewordings(WeighedPair pair, List<Alignment> near, Third third) {
        this.pair = pair;
        this.table = new SentenceTable(pair);
        this.third = third;
        this.flow = new SentenceFlow(table);
        this.nearA = new int[table.rows()];
        this.nearB = new int[table.columns()];
        java.util.Arrays.fill(nearA, -1);
        java.util.Arrays.fill(nearB, -1);
        BitSet coveredA = new BitSet();
        BitSet coveredB = new BitSet();
        for (Alignment x : near) {
            coveredA.set(x.a().begin(), x.a().end());
            coveredB.set(x.b().begin(), x.b().end());
            for (int k = 0; k < x.words(); k++) {
                int s = pair.a().tokens().sentence(x.pairA()[k]);
                int t = pair.b().tokens().sentence(x.pairB()[k]);
                nearA[s] = isHalf(table.a, s, x.a()) ? t : nearA[s];
                nearB[t] = isHalf(table.b, t, x.b()) ? s : nearB[t];
            }
        }
        this.shareA = coveredA.cardinality() / (double) Math.max(1, pair.a().size());
        this.shareB = coveredB.cardinality() / (double) Math.max(1, pair.b().size());
    }

    private static boolean isHalf(SentenceBounds bounds, int s, Span words) {
        Span sentence = bounds.words(s);
        return 2 * sentence.overlap(words) >= sentence.length();
    }

    /** Whether the texts are short enough to be looked at sentence by sentence. */
    public static boolean isFeasible(Coded a, Coded b) {
        return (long) a.tokens().sentences() * b.tokens().sentences() <= MOST_CELLS;
    }

    /** Every sentence that is no near copy with its best partner, if it has one. */
    public List<Candidate> candidates() {
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            if (nearA[i] < 0) {
                best(i, true, out);
            }
        }
        for (int j = 0; j < table.columns(); j++) {
            if (nearB[j] < 0) {
                best(j, false, out);
            }
        }
        return out;
    }

    private void best(int s, boolean fromA, List<Candidate> out) {
        int n = fromA ? table.columns() : table.rows();
        int best = -1;
        double top = 0;
        for (int t = 0; t < n; t++) {
            double score = score(fromA ? s : t, fromA ? t : s);
            if (score > top) {
                top = score;
                best = t;
            }
        }
        if (best >= 0) {
            int i = fromA ? s : best;
            int j = fromA ? best : s;
            if (table.shared[i][j] >= 6) {
                out.add(new Candidate(i, j, fromA, features(i, j, fromA)));
            }
        }
    }

    private double score(int i, int j) {
        double dice = table.dice(i, j);
        return dice <= 0 ? 0 : dice + .15 * context(i, j) + (third.linked(i, j) ? .5 : 0) + ROW * flow.through(i, j);
    }

    private double[] features(int i, int j, boolean fromA) {
        double dice = table.dice(i, j);
        double second = 0;
        double rival = 0;
        for (int t = 0; t < table.columns(); t++) {
            second = t == j ? second : Math.max(second, table.dice(i, t));
        }
        for (int t = 0; t < table.rows(); t++) {
            rival = t == i ? rival : Math.max(rival, table.dice(t, j));
        }
        double own = fromA ? table.bitsA[i] : table.bitsB[j];
        return new double[] {
            dice,
            Math.log1p(table.shared[i][j]),
            Math.log1p(facts(i, j)),
            dice - (fromA ? second : rival),
            dice > second && dice > rival ? 1 : 0,
            third.linked(i, j) ? 1 : 0,
            context(i, j),
            Math.min(FAR, distance(fromA ? i : j, fromA ? nearA : nearB)),
            fromA ? shareA : shareB,
            fromA ? shareB : shareA,
            Math.log1p(own),
            position(i, j, fromA),
            table.shared[i][j] / Math.max(1, Math.min(table.bitsA[i], table.bitsB[j])),
            neighbours(i, j),
            flow.through(i, j)
        };
    }

    /** Shared rare words: numbers, names, long compounds. */
    private int facts(int i, int j) {
        int n = 0;
        for (int v = table.a.begin(i); v < table.a.end(i); v++) {
            int stem = pair.a().columns().stem()[v];
            boolean rare = pair.a().columns().factor()[v] < 1 || pair.bitsA()[v] > 9;
            if (rare && isIn(stem, j) && !isEarlier(stem, table.a.begin(i), v)) {
                n++;
            }
        }
        return n;
    }

    private boolean isEarlier(int stem, int from, int v) {
        for (int u = from; u < v; u++) {
            if (pair.a().columns().stem()[u] == stem) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(int stem, int j) {
        for (int w = table.b.begin(j); w < table.b.end(j); w++) {
            if (pair.b().columns().stem()[w] == stem) {
                return true;
            }
        }
        return false;
    }

    /** 1 when j stands where the near-copied neighbours of i let expect it, less the further away; 0 without neighbours. */
    private double context(int i, int j) {
        double best = 0;
        for (int d = -2; d <= 2; d++) {
            if (i + d >= 0 && i + d < nearA.length && nearA[i + d] >= 0) {
                best = Math.max(best, 1 - .34 * Math.abs(nearA[i + d] - d - j));
            }
            if (j + d >= 0 && j + d < nearB.length && nearB[j + d] >= 0) {
                best = Math.max(best, 1 - .34 * Math.abs(nearB[j + d] - d - i));
            }
        }
        return Math.max(0, best);
    }

    private static int distance(int s, int[] near) {
        for (int d = 1; d < FAR; d++) {
            if (s - d >= 0 && near[s - d] >= 0 || s + d < near.length && near[s + d] >= 0) {
                return d;
            }
        }
        return FAR;
    }

    private double position(int i, int j, boolean fromA) {
        return fromA ? i / (double) Math.max(1, table.rows() - 1) : j / (double) Math.max(1, table.columns() - 1);
    }

    /** How well the sentences beside i agree with the sentences beside j. */
    private double neighbours(int i, int j) {
        double before = i > 0 && j > 0 ? table.dice(i - 1, j - 1) : 0;
        double after = i + 1 < table.rows() && j + 1 < table.columns() ? table.dice(i + 1, j + 1) : 0;
        return before + after;
    }

    /**
     * The rewordings that the model takes for likely enough, as alignments of whole sentences.
     *
     * @param told whether one of the texts tells the other anew
     */
    public List<Alignment> found(Models models, boolean told) {
        double bound = told ? REPORT_TOLD : REPORT;
        List<Alignment> out = new ArrayList<>();
        BitSet seen = new BitSet();
        for (Candidate c : candidates()) {
            int cell = c.i() * table.columns() + c.j();
            if (!seen.get(cell) && Models.logit(models.reworded(), c.features()) >= bound) {
                seen.set(cell);
                out.add(alignment(c.i(), c.j()));
            }
        }
        return out;
    }

    /** Whether a candidate is reported, taken apart. */
    public static Decision decision(Candidate candidate, Models models, boolean told) {
        return Models.decision(
                "reworded", FEATURES, models.reworded(), candidate.features(), told ? REPORT_TOLD : REPORT);
    }

    /** Two sentences as an alignment of the whole of both. */
    public Alignment alignment(int i, int j) {
        int[] pathA = new int[table.a.end(i) - table.a.begin(i)];
        int[] pathB = new int[pathA.length];
        BitSet taken = new BitSet();
        int size = 0;
        double bits = 0;
        for (int v = table.a.begin(i); v < table.a.end(i); v++) {
            int best = -1;
            float top = 0;
            for (int w = table.b.begin(j); w < table.b.end(j); w++) {
                float gain = taken.get(w) ? 0 : pair.agreement(v, w);
                if (gain > top) {
                    top = gain;
                    best = w;
                }
            }
            if (best >= 0) {
                taken.set(best);
                pathA[size] = v;
                pathB[size++] = best;
                bits += top;
            }
        }
        return new Alignment(
                table.a.words(i),
                table.b.words(j),
                java.util.Arrays.copyOf(pathA, size),
                java.util.Arrays.copyOf(pathB, size),
                bits,
                Significance.evalue(bits, pair.a().size(), pair.b().size()),
                true,
                List.of());
    }
}
