package io.github.stemma.read.layout;

import java.util.Locale;

/** Names in capitals, by which papers write their own ({@code der KURIER}). */
public final class Capitals {

    private Capitals() {}

    /** Words in capitals. */
    public static String of(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    /** Whether all letters of some words are capitals. */
    public static boolean are(String words) {
        return words.equals(of(words));
    }
}
