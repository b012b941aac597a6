package io.github.stemma.read.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to characters: byte order mark, else strict UTF-8, else windows-1252 for the whole input with a warning. No
 * statistics: on short German texts they guess wrong more often than this rule.
 */
final class Charsets {

    /** What is said when the last resort was taken. */
    static final String GUESS = "not UTF-8, read as windows-1252; --encoding names another charset";

    private Charsets() {}

    /**
     * @param text the characters without byte order mark
     * @param warning a guess that was made on the way
     */
    record Decoded(String text, Optional<String> warning) {}

    private record Mark(Charset charset, int length) {}

    /**
     * @param bytes all bytes, or the first ones
     * @param encoding charset that the user named
     * @param cut whether the bytes may end within a character
     */
    static Decoded decode(byte[] bytes, Optional<Charset> encoding, boolean cut) {
        Mark mark = mark(bytes);
        if (encoding.isPresent()) {
            int skip = sameFamily(encoding.get(), mark.charset()) ? mark.length() : 0;
            return loose(bytes, skip, encoding.get(), "is not " + encoding.get() + " throughout");
        }
        if (mark.length() > 0) {
            return loose(
                    bytes, mark.length(), mark.charset(), "is not " + mark.charset() + ", as its byte order mark says");
        }
        Optional<String> strict = strict(bytes, 0, StandardCharsets.UTF_8);
        if (strict.isEmpty() && cut) {
            strict = strict(Arrays.copyOf(bytes, lastWhole(bytes)), 0, StandardCharsets.UTF_8);
        }
        return strict.map(text -> new Decoded(text, Optional.empty()))
                .orElseGet(() -> new Decoded(new String(bytes, windows1252()), Optional.of(GUESS)));
    }

    private static boolean sameFamily(Charset named, Charset marked) {
        return named.equals(marked)
                || named.name().startsWith("UTF-16") && marked.name().startsWith("UTF-16");
    }

    private static Decoded loose(byte[] bytes, int skip, Charset charset, String complaint) {
        Optional<String> strict = strict(bytes, skip, charset);
        if (strict.isPresent()) {
            return new Decoded(strict.get(), Optional.empty());
        }
        String text = new String(bytes, skip, bytes.length - skip, charset);
        return new Decoded(text, Optional.of(complaint + "; unreadable bytes became U+FFFD"));
    }

    private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Length without a UTF-8 sequence that the end cuts off. */
    private static int lastWhole(byte[] bytes) {
        int end = bytes.length;
        int back = 0;
        while (end > 0 && back < 4 && (bytes[end - 1] & 0xc0) == 0x80) {
            end--;
            back++;
        }
        return end > 0 && (bytes[end - 1] & 0x80) != 0 ? end - 1 : bytes.length;
    }

    private static Mark mark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return new Mark(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return new Mark(Charset.forName("UTF-32BE"), 4);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return new Mark(StandardCharsets.UTF_8, 0);
    }

    /** What is neither marked nor UTF-8. */
    static Charset windows1252() {
        return Charset.forName("windows-1252");
    }

    /** The charset that a byte order mark says. */
    static Optional<Charset> ofMark(byte[] bytes) {
        Mark mark = mark(bytes);
        return mark.length() > 0 ? Optional.of(mark.charset()) : Optional.empty();
    }

    /** The charset a document declares by name; Latin-1 stands for windows-1252, as browsers have it. */
    static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? windows1252() : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the bytes begin with a byte order mark. */
    static boolean marked(byte[] bytes) {
        return mark(bytes).length() > 0;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
