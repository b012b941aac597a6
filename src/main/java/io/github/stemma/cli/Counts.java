package io.github.stemma.cli;

import java.util.Locale;

/** Numbers of things in messages on standard error, which are English. */
final class Counts {

    private Counts() {}

    /** {@code 1 pair}, {@code 2,650 pairs}. */
    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code 1 text}, {@code 2,650 texts}. */
    static String texts(long number) {
        return of(number, "text", "texts");
    }
}
