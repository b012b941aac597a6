package io.github.stemma.read.name;

import java.util.Locale;

/** What a file is called, as far as it may be the name of an outlet: without folder, ending, and the number in front. */
final class FileName {

    private static final int SHORTEST = 3;

    private FileName() {}

    /** In lower case with hyphens between words ({@code wiener-merkur} for {@code in/02-Wiener_Merkur.txt}); may be empty. */
    static String of(String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String name = withoutNumber(dot > 0 ? file.substring(0, dot) : file).toLowerCase(Locale.ROOT);
        return name.length() < SHORTEST ? "" : name.replace('_', '-');
    }

    /** The number and the signs behind it put files in order: {@code 01-kurier}. */
    private static String withoutNumber(String file) {
        int digits = 0;
        while (digits < file.length() && file.charAt(digits) >= '0' && file.charAt(digits) <= '9') {
            digits++;
        }
        int at = digits;
        while (at < file.length() && "-_ ".indexOf(file.charAt(at)) >= 0) {
            at++;
        }
        return digits > 0 && at > digits ? file.substring(at) : file;
    }

    /** A name as one word, for comparing: hyphens and spaces gone. */
    static String solid(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
