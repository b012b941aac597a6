package io.github.stemma.tokenize;

import io.github.stemma.resource.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language with its most frequent words. The lists serve three ends: to find the language of a text, to know which
 * capitalised word after a number begins a sentence, and to say how common a word is ({@link ZipfBackground}).
 */
public enum Language {
    DE,
    EN,
    FR,
    IT,
    ES,
    NL,
    PT,
    SV;

    /** Least share of a text's words that must be on the list of a language for the text to count as that language. */
    private static final double LEAST_SHARE = 0.15;

    /** What {@link #rank} says of a word by which news is told: calendar, money, offices, reporting verbs. */
    static final int NEWS = -2;

    /**
     * The most frequent words with their place, and those by which news is told. Read when they are asked for: of eight
     * languages a run mostly needs one.
     */
    private volatile @Nullable Map<String, Integer> ranks;

    private static Map<String, Integer> read(String code) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String word : Resources.list("tokenize/stop-" + code + ".txt")) {
            ranks.putIfAbsent(Fold.fold(word), ranks.size());
        }
        for (String word : Resources.list("tokenize/news-" + code + ".txt")) {
            ranks.putIfAbsent(Fold.fold(word), NEWS);
        }
        return ranks;
    }

    private Map<String, Integer> ranks() {
        Map<String, Integer> known = ranks;
        if (known == null) {
            known = read(code());
            ranks = known;
        }
        return known;
    }

    /** BCP 47 primary language, e.g. {@code de}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this BCP 47 tag ({@code de}, {@code de-AT}), if it is one of these. */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            String code = language.code();
            boolean whole = tag.length() == code.length()
                    || tag.length() > code.length() && isDivider(tag.charAt(code.length()));
            if (whole && tag.regionMatches(true, 0, code, 0, code.length())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static boolean isDivider(char c) {
        return c == '-' || c == '_';
    }

    /** Place of a folded word among the most frequent ones, from 0; {@link #NEWS} or -1 when it is not among them. */
    public int rank(String fold) {
        return ranks().getOrDefault(fold, -1);
    }

    /** Whether a folded word is among the most frequent ones. */
    public boolean isFrequent(String fold) {
        return rank(fold) >= 0;
    }

    /**
     * The language whose frequent words a text has most of; empty when no list has {@value #LEAST_SHARE} of them. Of
     * two equal ones the first in declaration order.
     *
     * @param folds the text's folded words
     */
    public static Optional<Language> find(List<String> folds) {
        Language best = DE;
        int most = -1;
        for (Language language : values()) {
            int hits = 0;
            for (String fold : folds) {
                if (language.isFrequent(fold)) {
                    hits++;
                }
            }
            if (hits > most) {
                most = hits;
                best = language;
            }
        }
        return most > 0 && most >= LEAST_SHARE * folds.size() ? Optional.of(best) : Optional.empty();
    }
}
