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

    /** Frequency of a word by its letters beyond two. */
    private static final double[] BY_LENGTH = byLength();

    private final List<Language> languages;

    /**
     * @param languages the languages of the texts; empty means any
     */
    public ZipfBackground(Set<Language> languages) {
        this.languages = languages.isEmpty() ? Arrays.asList(Language.values()) : List.copyOf(new TreeSet<>(languages));
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
            news |= language.isNews(fold);
        }
        if (rank < Integer.MAX_VALUE) {
            return .07 / (rank + 2);
        }
        if (news) {
            return NEWS;
        }
        return fold.isEmpty() || !Character.isDigit(fold.charAt(0)) ? byLength(fold) : byDigits(fold);
    }

    private static double byDigits(String fold) {
        int digits = (int) fold.chars().filter(Character::isDigit).count();
        return digits == 1 ? 0x1p-8 : digits == 2 ? Math.pow(2, -9.5) : 0x1p-12;
    }

    private static double[] byLength() {
        double[] frequency = new double[11];
        Arrays.setAll(frequency, beyond -> Math.pow(2, -(10 + .4 * beyond)));
        return frequency;
    }

    private static double byLength(String fold) {
        return BY_LENGTH[Math.max(0, Math.min(BY_LENGTH.length - 1, fold.length() - 2))];
    }
}
