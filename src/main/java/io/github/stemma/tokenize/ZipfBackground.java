package io.github.stemma.tokenize;

import io.github.stemma.model.Background;
import io.github.stemma.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How common a word is by its language alone. The most frequent words fall by rank as Zipf's law says
 * ({@code .07 / (rank + 2)}); a number is the rarer the more digits it has; every other word is the rarer the longer it
 * is, {@code 2^-(10 + .4 * min(10, length - 2))}. A word that is frequent in one of several languages counts as frequent.
 */
public final class ZipfBackground implements Background {

    /** Frequency of a word that belongs to how news is told. */
    private static final double NEWS = Math.pow(2, -9.5);

    /** Zipf's law: the frequency of the word of rank r, from 0, is this over r and the other. */
    private static final double ZIPF = .07;

    private static final int RANKS_BEFORE = 2;

    /** Bits of a number of one digit, of two, of more. */
    private static final double[] DIGITS = {8, 9.5, 12};

    /** Bits of any other word of two letters. */
    private static final double SHORTEST = 10;

    /** Bits more for each letter more. */
    private static final double PER_LETTER = .4;

    /** Letters beyond two from which more say no more. */
    private static final int MOST_LETTERS = 10;

    private final List<Language> languages;

    /** Frequency of a word by its letters beyond two. */
    private final double[] byLength = new double[MOST_LETTERS + 1];

    /**
     * @param languages the languages of the texts; empty means any
     */
    public ZipfBackground(Set<Language> languages) {
        this.languages = languages.isEmpty() ? Arrays.asList(Language.values()) : List.copyOf(new TreeSet<>(languages));
        Arrays.setAll(byLength, beyond -> Math.pow(2, -(SHORTEST + PER_LETTER * beyond)));
    }

    /** The background for these texts, by the languages they say they are in. */
    public static ZipfBackground of(List<Text> texts) {
        Set<Language> found = new TreeSet<>();
        for (Text text : texts) {
            text.witness().about().language().flatMap(Language::of).ifPresent(found::add);
        }
        return new ZipfBackground(found);
    }

    @Override
    public double frequency(String fold) {
        int rank = Integer.MAX_VALUE;
        boolean news = false;
        for (Language language : languages) {
            int here = language.rank(fold);
            rank = here >= 0 ? Math.min(rank, here) : rank;
            news |= here == Language.NEWS;
        }
        if (rank < Integer.MAX_VALUE) {
            return ZIPF / (rank + RANKS_BEFORE);
        }
        if (news) {
            return NEWS;
        }
        return fold.isEmpty() || !Character.isDigit(fold.charAt(0)) ? byLength(fold) : byDigits(fold);
    }

    private static double byDigits(String fold) {
        int digits = 0;
        for (int i = 0; i < fold.length(); i++) {
            digits += Character.isDigit(fold.charAt(i)) ? 1 : 0;
        }
        return Math.pow(2, -DIGITS[Math.max(1, Math.min(digits, DIGITS.length)) - 1]);
    }

    private double byLength(String fold) {
        return byLength[Math.max(0, Math.min(MOST_LETTERS, fold.length() - 2))];
    }
}
