package io.github.stemma.thesaurus;

import java.util.ArrayList;
import java.util.List;

/**
 * From a form in a text to forms under which a thesaurus may have the word: endings taken off and those of base forms put
 * on. Forms that are no words do no harm, the thesaurus does not have them. Vowels that change ({@code schloss} for
 * {@code schließen}) are out of reach.
 */
final class Inflections {

    /** German endings, longest first, and the endings of base forms that may stand there. */
    private static final List<String> GERMAN = List.of(
            "etest", "enden", "ender", "endes", "testen", "teten", "test", "eten", "tete", "ende", "ten", "tet", "est",
            "end", "ete", "ern", "te", "et", "en", "er", "es", "em", "st", "t", "e", "n", "s");

    private static final List<String> GERMAN_BASE = List.of("", "en", "e", "n", "er");

    private static final List<String> ENGLISH = List.of("ies", "ied", "ing", "es", "ed", "er", "s", "d");

    private static final List<String> ENGLISH_BASE = List.of("", "e", "y");

    /** Letters that are left at least. */
    private static final int LEAST = 3;

    private Inflections() {}

    /** Possible base forms, likeliest first, the word itself not among them. */
    static List<String> bases(String language, String word) {
        return switch (language) {
            case "de" -> german(word);
            case "en" -> bases(word, ENGLISH, ENGLISH_BASE);
            default -> List.of();
        };
    }

    private static List<String> german(String word) {
        List<String> out = bases(word, GERMAN, GERMAN_BASE);
        String plain = word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
        if (!plain.equals(word)) {
            out.add(plain);
            out.addAll(bases(plain, GERMAN, GERMAN_BASE));
        }
        if (word.startsWith("ge") && word.endsWith("t") && word.length() > LEAST + 3) {
            out.add(word.substring(2, word.length() - 1) + "en");
        }
        return out;
    }

    private static List<String> bases(String word, List<String> endings, List<String> bases) {
        List<String> out = new ArrayList<>();
        for (String ending : endings) {
            int left = word.length() - ending.length();
            if (word.endsWith(ending) && left >= LEAST) {
                for (String base : bases) {
                    out.add(word.substring(0, left) + base);
                }
                if (left > LEAST && word.charAt(left - 1) == word.charAt(left - 2)) {
                    out.add(word.substring(0, left - 1));
                }
            }
        }
        for (String base : bases) {
            if (!base.isEmpty()) {
                out.add(word + base);
            }
        }
        return out;
    }
}
