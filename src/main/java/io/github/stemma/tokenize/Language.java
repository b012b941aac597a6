package io.github.stemma.tokenize;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final Set<String> news = new HashSet<>();

    Language() {
        List<String> words = Resources.words("stop-" + code() + ".txt");
        for (String word : words) {
            ranks.putIfAbsent(Fold.fold(word), ranks.size());
        }
        Resources.optional("news-" + code() + ".txt").forEach(word -> news.add(Fold.fold(word)));
    }

    /** BCP 47 primary language, e.g. {@code de}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The language with this BCP 47 tag ({@code de}, {@code de-AT}), if it is one of these. */
    public static Optional<Language> of(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(primary))
                .findFirst();
    }

    /** Place of a folded word among the most frequent ones, from 0, or -1 when it is not among them. */
    public int rank(String fold) {
        return ranks.getOrDefault(fold, -1);
    }

    /** Whether a folded word belongs to how news is told: calendar, money, offices, reporting verbs. */
    boolean isNews(String fold) {
        return news.contains(fold);
    }

    /** Whether a folded word is among the most frequent ones. */
    public boolean isFrequent(String fold) {
        return ranks.containsKey(fold);
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
