package io.github.stemma.tokenize;

import io.github.stemma.resource.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Read when they are asked for: of eight languages a run mostly needs one. */
    private volatile @Nullable Lists lists;

    /** The words of a language: the most frequent ones with their place, and those by which news is told. */
    private record Lists(Map<String, Integer> ranks, Set<String> news) {
        static Lists of(String code) {
            Map<String, Integer> ranks = new HashMap<>();
            for (String word : Resources.list("tokenize/stop-" + code + ".txt")) {
                ranks.putIfAbsent(Fold.fold(word), ranks.size());
            }
            Set<String> news = new HashSet<>();
            for (String word : Resources.list("tokenize/news-" + code + ".txt")) {
                news.add(Fold.fold(word));
            }
            return new Lists(ranks, news);
        }
    }

    private Lists lists() {
        Lists read = lists;
        if (read == null) {
            read = Lists.of(code());
            lists = read;
        }
        return read;
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

    /** Place of a folded word among the most frequent ones, from 0, or -1 when it is not among them. */
    public int rank(String fold) {
        return lists().ranks().getOrDefault(fold, -1);
    }

    /** Whether a folded word belongs to how news is told: calendar, money, offices, reporting verbs. */
    boolean isNews(String fold) {
        return lists().news().contains(fold);
    }

    /** Whether a folded word is among the most frequent ones. */
    public boolean isFrequent(String fold) {
        return lists().ranks().containsKey(fold);
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
