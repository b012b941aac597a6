package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.WeighedPair;

/**
 * Whether what an alignment shares is a person or place and what they are: {@code Bürgermeisterin Gerda Halm}, {@code police
 * chief Alan Orr}. Whoever reports the event writes that. A name is two and more capitalised words in a row in both texts;
 * what stands beside it must be worth less than {@value #OFFICE} bits, frequent words counting half, and all of it be fewer
 * than half of the words of the sentence in one of the texts: a sentence taken over is one, however short.
 */
final class NamesOnly {

    /** Bits of an office of one rare word with what goes with it. */
    private static final double OFFICE = 16;

    /** Bits of a frequent word, which any two sentences share. */
    private static final double NOTHING = 5;

    /** Base-2 logarithm of the frequency above which a word counts half. */
    private static final float FREQUENT = -11;

    private final WeighedPair pair;
    private final SentenceBounds sentencesA;
    private final SentenceBounds sentencesB;

    NamesOnly(WeighedPair pair) {
        this.pair = pair;
        this.sentencesA = new SentenceBounds(pair.a().tokens());
        this.sentencesB = new SentenceBounds(pair.b().tokens());
    }

    /** Whether there is a name and nothing else but an office. */
    boolean isAll(Alignment x) {
        return isAll(x, OFFICE) && !isSentence(x);
    }

    /** Whether two sentences, words in any order, have a name in common and nothing else. */
    boolean isAllOfSentences(Alignment x) {
        return isAll(x, NOTHING);
    }

    private boolean isAll(Alignment x, double most) {
        int names = 0;
        double beside = 0;
        for (int k = 0; k < x.words(); k++) {
            if (isName(x, k)) {
                names++;
            } else {
                beside += strict(x.pairA()[k], x.pairB()[k]);
            }
        }
        return names > 1 && beside < most;
    }

    private double strict(int a, int b) {
        boolean frequent = pair.a().types().log2()[pair.a().columns().type()[a]] > FREQUENT;
        return pair.agreement(a, b) * (frequent ? .5 : 1);
    }

    private boolean isSentence(Alignment x) {
        int a = sentencesA.words(pair.a().tokens().sentence(x.pairA()[0])).length();
        int b = sentencesB.words(pair.b().tokens().sentence(x.pairB()[0])).length();
        return 2 * x.words() >= Math.max(a, b);
    }

    private boolean isName(Alignment x, int k) {
        return isCapital(x, k) && (isRun(x, k - 1, k) || isRun(x, k, k + 1));
    }

    private boolean isRun(Alignment x, int k, int next) {
        return k >= 0
                && next < x.words()
                && x.pairA()[next] == x.pairA()[k] + 1
                && x.pairB()[next] == x.pairB()[k] + 1
                && isCapital(x, k)
                && isCapital(x, next);
    }

    private boolean isCapital(Alignment x, int k) {
        return isCapital(pair.a(), x.pairA()[k]) && isCapital(pair.b(), x.pairB()[k]);
    }

    private static boolean isCapital(Coded text, int w) {
        return Character.isUpperCase(
                text.text().witness().text().charAt(text.tokens().begin(w)));
    }
}
