package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.WeighedPair;
import java.util.List;

/** What is known of a sentence of one text beside a sentence of the other, as numbers for the models of rewordings. */
final class SentencePairs {

    /** What the choice of a partner goes by, in order. */
    static final List<String> PARTNER =
            List.of("dice", "context", "third", "through", "exclusive", "numbers", "names", "place");

    /** What a sentence and its partner are judged by, in order. */
    static final List<String> REWORDED = List.of(
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
            "through",
            "exclusive",
            "single",
            "numbers",
            "odds",
            "names",
            "place",
            "ownCovered",
            "otherCovered");

    /** Numbers in common beyond which more say nothing. */
    private static final int MANY = 3;

    /** Logarithms of counts, which are asked for at every pair of sentences. */
    private static final double[] LOG_1P = logarithms(32);

    final SentenceTable table;
    final NearSentences near;
    private final CommonWords words;
    private final double[][] context;
    private final SentenceFlow flow;
    private final Rivals rivals;
    private final Rewordings.Third third;

    SentencePairs(WeighedPair pair, List<Alignment> copies, Rewordings.Third third) {
        this.table = new SentenceTable(pair);
        this.near = new NearSentences(pair, table.a, table.b, copies);
        this.context = near.contexts();
        this.words = new CommonWords(pair, table.a, table.b);
        this.flow = new SentenceFlow(table);
        this.rivals = new Rivals(table.dice, table.columns());
        this.third = third;
    }

    /**
     * One number per entry of {@link #PARTNER}.
     *
     * @param out where they are written
     */
    void partner(int i, int j, double[] out) {
        out[0] = table.dice[i][j];
        out[1] = context[i][j];
        out[2] = third.linked(i, j) ? 1 : 0;
        out[3] = flow.through(i, j);
        out[4] = exclusive(i, j);
        out[5] = numbers(i, j);
        out[6] = log1p(words.names[i][j]);
        out[7] = place(i, j);
    }

    /**
     * One number per entry of {@link #REWORDED}.
     *
     * @param fromA whether j was chosen for i, else i for j
     */
    double[] reworded(int i, int j, boolean fromA) {
        double dice = table.dice[i][j];
        double second = rivals.beside(i, j);
        double rival = rivals.above(i, j);
        return new double[] {
            dice,
            Math.log1p(table.shared[i][j]),
            log1p(words.rare[i][j]),
            dice - (fromA ? second : rival),
            dice > second && dice > rival ? 1 : 0,
            third.linked(i, j) ? 1 : 0,
            context[i][j],
            fromA ? NearSentences.distance(i, near.nearA) : NearSentences.distance(j, near.nearB),
            fromA ? near.shareA : near.shareB,
            fromA ? near.shareB : near.shareA,
            Math.log1p(fromA ? table.bitsA[i] : table.bitsB[j]),
            fromA ? relative(i, table.rows()) : relative(j, table.columns()),
            table.shared[i][j] / poorer(i, j),
            neighbours(i, j),
            flow.through(i, j),
            exclusive(i, j),
            Math.log1p(words.single[i][j]),
            numbers(i, j),
            words.numberA[i] && words.numberB[j] && words.numbers[i][j] == 0 ? 1 : 0,
            log1p(words.names[i][j]),
            place(i, j),
            fromA ? near.coveredA[i] : near.coveredB[j],
            fromA ? near.coveredB[j] : near.coveredA[i]
        };
    }

    private static double log1p(int count) {
        return count < LOG_1P.length ? LOG_1P[count] : Math.log1p(count);
    }

    private static double[] logarithms(int counts) {
        double[] logarithms = new double[counts];
        for (int count = 0; count < counts; count++) {
            logarithms[count] = Math.log1p(count);
        }
        return logarithms;
    }

    private double poorer(int i, int j) {
        return Math.max(1, Math.min(table.bitsA[i], table.bitsB[j]));
    }

    /** Bits of words that hardly another sentence has, as a share of the poorer sentence. */
    private double exclusive(int i, int j) {
        return words.exclusive[i][j] / poorer(i, j);
    }

    private double numbers(int i, int j) {
        return Math.min(MANY, words.numbers[i][j]);
    }

    private static double relative(int s, int many) {
        return s / (double) Math.max(1, many - 1);
    }

    /** How far apart the places in the two texts are, as shares of the texts. */
    private double place(int i, int j) {
        return Math.abs(relative(i, table.rows()) - relative(j, table.columns()));
    }

    /** How well the sentences beside i agree with the sentences beside j. */
    private double neighbours(int i, int j) {
        double before = i > 0 && j > 0 ? table.dice[i - 1][j - 1] : 0;
        double after = i + 1 < table.rows() && j + 1 < table.columns() ? table.dice[i + 1][j + 1] : 0;
        return before + after;
    }
}
