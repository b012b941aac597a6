package io.github.stemma.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells inputs that hold no text: pictures, archives, programs, office documents. */
public final class Binary {

    /** Share of control characters in the first bytes from which an input is taken for binary. */
    private static final double CONTROL_SHARE = 0.15;

    /** The same for bytes that are not UTF-8; random ones have a tenth. Badly scanned text may have as many. */
    private static final double CONTROL_SHARE_OF_BYTES = 0.05;

    private static final String[] MAGIC = {
        "%PDF-",
        "PK\u0003\u0004",
        "\u0089PNG",
        "GIF8",
        "\u00ff\u00d8\u00ff",
        "\u007fELF",
        "\u00ca\u00fe\u00ba\u00be",
        "BZh",
        "\u00fd7zXZ",
        "7z\u00bc\u00af",
        "RIFF",
        "OggS",
        "SQLite format 3",
        "\u00d0\u00cf\u0011\u00e0",
        "PAR1"
    };

    private Binary() {}

    /** Why the input cannot be a text, if it cannot. */
    public static Optional<String> reason(Source source) {
        byte[] head = source.head();
        String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        for (String magic : MAGIC) {
            if (start.startsWith(magic)) {
                return Optional.of("not a text but a binary file");
            }
        }
        if (source.encoding().isPresent() || Charsets.marked(head)) {
            return Optional.empty();
        }
        int control = 0;
        for (byte b : head) {
            control += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        boolean isUtf8 = control == 0
                || Charsets.decode(head, Optional.empty(), true).warning().isEmpty();
        return control > (isUtf8 ? CONTROL_SHARE : CONTROL_SHARE_OF_BYTES) * head.length
                ? Optional.of(
                        "not a text, or UTF-16 without byte order mark (then --encoding " + order(head) + " reads it)")
                : Optional.empty();
    }

    /** The order of bytes that UTF-16 would have: where characters of European scripts have their zeros. */
    private static String order(byte[] head) {
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            first += head[i] == 0 ? 1 : 0;
            second += head[i + 1] == 0 ? 1 : 0;
        }
        return first > second ? "UTF-16BE" : "UTF-16LE";
    }
}
