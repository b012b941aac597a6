package io.github.stemma.align;

import io.github.stemma.model.Agreement;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the score of an alignment apart: what each pair of words brings, what changed words and gaps cost. The items add
 * up to the score. Where pieces were joined each is counted whole, as it is in the score.
 *
 * <p>Bound: linear in the words of the alignment.
 */
public final class Ledger {

    private final WeighedPair pair;
    private final PathScore scores;

    public Ledger(WeighedPair pair, Scoring scoring) {
        this.pair = pair;
        this.scores = new PathScore(pair, scoring);
    }

    /** Alignments of any score to be expected by chance between the two texts. */
    public double byChance() {
        return Significance.byChance(pair.a().size(), pair.b().size());
    }

    /** The items of the score, by place. */
    public List<Step> steps(Alignment whole) {
        List<Step> steps = new ArrayList<>();
        if (whole.free()) {
            for (int k = 0; k < whole.words(); k++) {
                steps.add(match(whole.pairA()[k], whole.pairB()[k]));
            }
            return steps;
        }
        int a = whole.a().begin();
        int b = whole.b().begin();
        for (Alignment piece : whole.pieces()) {
            besides(Step.How.JOINED, a, piece.a().begin(), b, piece.b().begin(), steps);
            piece(piece, Math.max(a, piece.a().begin()), Math.max(b, piece.b().begin()), steps);
            a = Math.max(a, piece.a().end());
            b = Math.max(b, piece.b().end());
        }
        besides(Step.How.JOINED, a, whole.a().end(), b, whole.b().end(), steps);
        return steps;
    }

    /** One path, with the sentences at its ends from words a and b on. */
    private void piece(Alignment piece, int a, int b, List<Step> steps) {
        int[] pathA = piece.pairA();
        int[] pathB = piece.pairB();
        int last = pathA.length - 1;
        besides(Step.How.WHOLE, a, pathA[0], b, pathB[0], steps);
        for (int k = 0; k <= last; k++) {
            if (k > 0) {
                between(pathA[k - 1] + 1, pathA[k], pathB[k - 1] + 1, pathB[k], steps);
            }
            steps.add(match(pathA[k], pathB[k]));
        }
        besides(
                Step.How.WHOLE,
                pathA[last] + 1,
                piece.a().end(),
                pathB[last] + 1,
                piece.b().end(),
                steps);
    }

    private void between(int a, int endA, int b, int endB, List<Step> steps) {
        if (a < endA || b < endB) {
            Step.How how = a < endA && b < endB ? Step.How.CHANGED : Step.How.MISSING;
            steps.add(new Step(how, new Span(a, endA), new Span(b, endB), -scores.between(endA - a, endB - b)));
        }
    }

    /** Words that cost nothing, if there are any. */
    private static void besides(Step.How how, int a, int endA, int b, int endB, List<Step> steps) {
        Span wordsA = new Span(Math.min(a, endA), endA);
        Span wordsB = new Span(Math.min(b, endB), endB);
        if (!wordsA.isEmpty() || !wordsB.isEmpty()) {
            steps.add(new Step(how, wordsA, wordsB, 0));
        }
    }

    private Step match(int i, int j) {
        return new Step(how(i, j), new Span(i, i + 1), new Span(j, j + 1), pair.agreement(i, j));
    }

    private Step.How how(int i, int j) {
        Agreement agreement = pair.how(i, j);
        return switch (agreement) {
            case SAME -> written(pair.a(), i).equals(written(pair.b(), j)) ? Step.How.SAME : Step.How.SPELLING;
            case STEM -> isSpelling(i, j) ? Step.How.SPELLING : Step.How.STEM;
            case PART -> Step.How.PART;
            case MEANING -> Step.How.MEANING;
            case NONE -> throw new IllegalStateException("words " + i + " and " + j + " have nothing in common");
        };
    }

    private static String written(Coded text, int word) {
        return text.tokens()
                .text(new Span(word, word + 1))
                .of(text.text().witness().text())
                .toLowerCase(Locale.ROOT);
    }

    /** Whether two forms of one stem are one word: numbers in words and digits, umlauts spelt out. */
    private boolean isSpelling(int i, int j) {
        String stem = pair.a().tokens().stem(i);
        boolean number = !Character.isLetter(stem.charAt(0));
        return number
                || spelt(pair.a().tokens().fold(i))
                        .equals(spelt(pair.b().tokens().fold(j)));
    }

    private static String spelt(String fold) {
        return fold.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
}
