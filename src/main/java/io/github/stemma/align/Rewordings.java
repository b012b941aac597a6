package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Step;
import io.github.stemma.model.Synonyms;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that tell in other words what a sentence of the other text tells. For each sentence of either text that is not
 * a near copy already the best partner is taken by a logistic model of what the two share and where they stand; another one
 * then says how likely the two go back to one another rather than to the same event. It runs only on texts that are related.
 *
 * <p>Bound: sentences times sentences; texts with more than {@link #MOST_CELLS} pairs of sentences are left out, and so is
 * what has more than {@link #MOST_WORDS} words without the end of a sentence, such as a list.
 */
public final class Rewordings {

    /** Names of the features of a sentence with its partner, in order. */
    public static final List<String> FEATURES = SentencePairs.REWORDED;

    /** Names of the features by which a partner is chosen, in order. */
    public static final List<String> PARTNER = SentencePairs.PARTNER;

    /** Log odds from which a rewording is reported. */
    private static final double REPORT = .4;

    /** The same between texts of which one likely tells the other anew: all that there is to find. */
    private static final double REPORT_TOLD = 0;

    /** The same where that is sure: then nearly every sentence has its like. */
    private static final double REPORT_SURELY_TOLD = -.8;

    /** Bits that a sentence shares with one that can be its partner. */
    private static final float LEAST_SHARED = 3;

    /** The same for one that is looked at further. */
    private static final float LEAST_TOLD = 6;

    /** Words that agree in a rewording. */
    private static final int LEAST_WORDS = 2;

    private static final long MOST_CELLS = 400_000;

    /** Words of the longest sentence that is looked at. */
    private static final int MOST_WORDS = 2_000;

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

    /**
     * Two sentences one of which at least is no near copy.
     *
     * @param i sentence of a
     * @param j sentence of b
     * @param features one number per feature of {@link #PARTNER}
     */
    public record Cell(int i, int j, double[] features) {}

    private final WeighedPair pair;
    private final NamesOnly names;
    private final SentencePairs sentences;
    private final SentenceTable table;
    private final NearSentences near;

    /**
     * @param copies finished near copies of the pair
     */
    public Rewordings(WeighedPair pair, List<Alignment> copies, Third third) {
        this.pair = pair;
        this.names = new NamesOnly(pair);
        this.sentences = new SentencePairs(pair, copies, third);
        this.table = sentences.table;
        this.near = sentences.near;
    }

    /** Whether the texts are short enough to be looked at sentence by sentence. */
    public static boolean isFeasible(Coded a, Coded b) {
        return (long) a.tokens().sentences() * b.tokens().sentences() <= MOST_CELLS;
    }

    /** For calibration: the pairs of sentences among which partners are chosen. */
    public List<Cell> cells() {
        List<Cell> out = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (isCell(i, j)) {
                    double[] features = new double[PARTNER.size()];
                    sentences.partner(i, j, features);
                    out.add(new Cell(i, j, features));
                }
            }
        }
        return out;
    }

    private boolean isCell(int i, int j) {
        return table.shared[i][j] >= LEAST_SHARED
                && (near.nearA[i] < 0 || near.nearB[j] < 0)
                && table.a.words(i).length() <= MOST_WORDS
                && table.b.words(j).length() <= MOST_WORDS;
    }

    /** Every sentence that is no near copy with its best partner, if it has one. */
    public List<Candidate> candidates(Models models) {
        int[] partnerA = new int[table.rows()];
        int[] partnerB = new int[table.columns()];
        choose(models, partnerA, partnerB);
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < partnerA.length; i++) {
            add(i, partnerA[i], true, near.nearA[i] < 0 && partnerA[i] >= 0, out);
        }
        for (int j = 0; j < partnerB.length; j++) {
            add(partnerB[j], j, false, near.nearB[j] < 0 && partnerB[j] >= 0, out);
        }
        return out;
    }

    /** Writes the likeliest partner of each sentence, or -1. */
    private void choose(Models models, int[] partnerA, int[] partnerB) {
        double[] ofA = new double[partnerA.length];
        double[] ofB = new double[partnerB.length];
        Arrays.fill(ofA, Double.NEGATIVE_INFINITY);
        Arrays.fill(ofB, Double.NEGATIVE_INFINITY);
        Arrays.fill(partnerA, -1);
        Arrays.fill(partnerB, -1);
        double[] features = new double[PARTNER.size()];
        for (int i = 0; i < ofA.length; i++) {
            for (int j = 0; j < ofB.length; j++) {
                if (!isCell(i, j)) {
                    continue;
                }
                sentences.partner(i, j, features);
                double score = Models.logit(models.partner(), features);
                if (score > ofA[i]) {
                    ofA[i] = score;
                    partnerA[i] = j;
                }
                if (score > ofB[j]) {
                    ofB[j] = score;
                    partnerB[j] = i;
                }
            }
        }
    }

    private void add(int i, int j, boolean fromA, boolean isSought, List<Candidate> out) {
        if (isSought && table.shared[i][j] >= LEAST_TOLD) {
            out.add(new Candidate(i, j, fromA, sentences.reworded(i, j, fromA)));
        }
    }

    /**
     * The rewordings that the model takes for likely enough, as alignments of whole sentences.
     *
     * @param told how sure it is that one of the texts tells the other anew
     */
    public List<Alignment> found(Models models, Retelling.Told told) {
        double bound = bound(told);
        List<Alignment> out = new ArrayList<>();
        BitSet seen = new BitSet();
        for (Candidate c : candidates(models)) {
            int cell = c.i() * table.columns() + c.j();
            if (!seen.get(cell) && Models.logit(models.reworded(), c.features()) >= bound) {
                seen.set(cell);
                Alignment sentence = alignment(c.i(), c.j());
                if (isTelling(sentence)) {
                    out.add(sentence);
                }
            }
        }
        return out;
    }

    /**
     * What a thesaurus added to a candidate, if it added something.
     *
     * @param unknowing the same search with no thesaurus known
     */
    public Optional<Synonyms> synonyms(Candidate c, Models models, Rewordings unknowing) {
        List<Step> words = table.byMeaning(pair, c.i(), c.j());
        double[] without = unknowing.sentences.reworded(c.i(), c.j(), c.fromA());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Synonyms(words, table.shared[c.i()][c.j()], Models.logit(models.reworded(), without)));
    }

    /** Whether a candidate is reported, taken apart. */
    public static Decision decision(Candidate candidate, Models models, Retelling.Told told) {
        return Models.decision("reworded", FEATURES, models.reworded(), candidate.features(), bound(told));
    }

    private static double bound(Retelling.Told told) {
        return switch (told) {
            case SURELY -> REPORT_SURELY_TOLD;
            case LIKELY -> REPORT_TOLD;
            default -> REPORT;
        };
    }

    /** Whether two sentences have more in common than one word or somebody's name. */
    public boolean isTelling(Alignment sentences) {
        return sentences.words() >= LEAST_WORDS && !names.isAllOfSentences(sentences);
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
                Arrays.copyOf(pathA, size),
                Arrays.copyOf(pathB, size),
                bits,
                Significance.evalue(bits, pair.a().size(), pair.b().size()),
                true,
                List.of());
    }
}
