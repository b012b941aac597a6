package io.github.stemma.tokenize;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds the words of a UTF-8 text for large collections: each word as a 32-bit hash of its folded form, with offsets in
 * Unicode code points, and no object per word.
 *
 * <p>Folding is full decomposition (NFKD), lower case, ß as ss, soft hyphens and other invisible characters gone, so
 * that precomposed and decomposed umlauts hash alike. A word is a run of letters, digits and combining marks; an
 * ideograph is a word by itself. Two words with the same hash count as the same word: with 32 bits that happens to
 * about one in a million pairs of words among a vocabulary of thousands, and only shifts an alignment by a word.
 *
 * <p>An instance belongs to one thread. The columns are valid until the next {@link #scan}.
 */
public final class HashScanner {

    /** Flag of a word that begins with a capital. */
    public static final int CAPITAL = 1;
    /** Flag of a word that begins with a digit. */
    public static final int DIGIT = 2;

    /** Flag of a word inside quotation marks. */
    public static final int QUOTED = 4;

    private static final int SEPARATOR = -1;
    private static final int INVISIBLE = -2;
    private static final int LONG = -3;
    private static final int IDEOGRAPH = -4;
    private static final int MARK = -5;
    private static final int LINE = -6;
    private static final int INVALID = -1;
    private static final long SEED = 0x2545F4914F6CDD1DL;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** By character of the basic plane: its one or two folded units, or one of the negative classes; 0 = not yet known. */
    private final int[] fold = new int[1 << 16];

    private int[] hash = new int[1 << 12];
    private int[] begin = new int[1 << 12];
    private int[] end = new int[1 << 12];
    private byte[] flags = new byte[1 << 12];
    private int count;

    private int at;
    private int start;
    private long state;
    private int first;
    private boolean quoted;
    private boolean blank;

    public HashScanner() {
        for (int c = 0; c < 128; c++) {
            fold[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : SEPARATOR;
        }
        fold['"'] = MARK;
        fold['\n'] = LINE;
    }

    /** Number of words of the last text. */
    public int count() {
        return count;
    }

    /** Hashes of the words; shared, only the first {@link #count()} are valid. */
    public int[] hashes() {
        return hash;
    }

    /** Code point offsets of the words' first characters. */
    public int[] begins() {
        return begin;
    }

    /** Code point offsets after the words. */
    public int[] ends() {
        return end;
    }

    /** {@link #CAPITAL} and {@link #DIGIT} of the words. */
    public byte[] flags() {
        return flags;
    }

    /**
     * Reads one text.
     *
     * @param bytes UTF-8
     * @param from first byte
     * @param to after the last byte
     * @param codePoint offset of the character at {@code from}
     * @return false when the bytes are not UTF-8; the words found so far are then of no use
     */
    public boolean scan(byte[] bytes, int from, int to, int codePoint) {
        count = 0;
        start = -1;
        quoted = false;
        blank = false;
        int position = codePoint;
        at = from;
        while (at < to) {
            int c = bytes[at];
            if (c >= 0) {
                at++;
            } else {
                c = decode(bytes, to);
                if (c == INVALID) {
                    return false;
                }
            }
            int unit = c < 1 << 16 ? fold[c] : classify(c);
            if (unit == 0) {
                unit = classify(c);
                fold[c] = unit;
            }
            if (unit > 0) {
                if (start < 0) {
                    open(position, c);
                }
                if (c < 128) {
                    position += ascii(bytes, to, unit);
                    continue;
                }
                state = (state ^ (unit & 0xFFFF)) * MULTIPLIER;
                if (unit >>> 16 != 0) {
                    state = (state ^ (unit >>> 16)) * MULTIPLIER;
                }
            } else if (unit == SEPARATOR) {
                if (start >= 0) {
                    close(position);
                }
            } else {
                rare(unit, c, position);
            }
            position++;
        }
        if (start >= 0) {
            close(position);
        }
        return true;
    }

    /** Takes the rest of a run of ASCII letters and digits, of which {@code unit} is the first; returns its length. */
    private int ascii(byte[] bytes, int to, int unit) {
        int[] folded = fold;
        int from = at;
        int next = at;
        long h = (state ^ unit) * MULTIPLIER;
        while (next < to) {
            int c = bytes[next];
            int more = c < 0 ? 0 : folded[c];
            if (more <= 0) {
                break;
            }
            h = (h ^ more) * MULTIPLIER;
            next++;
        }
        state = h;
        at = next;
        return 1 + next - from;
    }

    private void open(int position, int c) {
        start = position;
        blank = false;
        state = SEED;
        first = c;
    }

    private void close(int position) {
        if (count == hash.length) {
            grow();
        }
        long h = state;
        h ^= h >>> 32;
        h *= MULTIPLIER;
        hash[count] = (int) (h >>> 32);
        begin[count] = start;
        end[count] = position;
        int flag = 0;
        if (first < 128 ? first <= 'Z' : Character.isUpperCase(first)) {
            flag = first <= '9' ? DIGIT : CAPITAL;
        }
        flags[count++] = (byte) (quoted ? flag | QUOTED : flag);
        start = -1;
    }

    private void grow() {
        int size = count * 2;
        hash = Arrays.copyOf(hash, size);
        begin = Arrays.copyOf(begin, size);
        end = Arrays.copyOf(end, size);
        flags = Arrays.copyOf(flags, size);
    }

    /** What the main loop leaves: invisible characters, ideographs, characters that fold to three units or more. */
    private void rare(int unit, int c, int position) {
        if (unit == INVISIBLE) {
            return;
        }
        if (unit != LONG && start >= 0) {
            close(position);
        }
        if (unit == MARK) {
            quote(c);
            return;
        }
        if (unit == LINE) {
            quoted &= !blank;
            blank = true;
            return;
        }
        if (start < 0) {
            open(position, c);
        }
        String folded = folded(c);
        for (int i = 0; i < folded.length(); i++) {
            state = (state ^ folded.charAt(i)) * MULTIPLIER;
        }
        if (unit == IDEOGRAPH) {
            close(position + 1);
        }
    }

    /** Low marks and guillemets open, whatever stands second closes; a mark that nobody closed ends with its paragraph. */
    private void quote(int c) {
        quoted = c == '\u201E' || c != '\u201D' && !quoted;
    }

    private static int classify(int c) {
        if (Character.isIdentifierIgnorable(c) || isInvisible(c)) {
            return INVISIBLE;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (!mark && !Character.isLetterOrDigit(c)) {
            return c == 0xAB || c == 0xBB || c >= 0x201C && c <= 0x201F ? MARK : SEPARATOR;
        }
        if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        String folded = folded(c);
        if (folded.length() == 1) {
            return folded.charAt(0);
        }
        if (folded.length() == 2 && folded.charAt(1) < 0x8000) {
            return folded.charAt(0) | folded.charAt(1) << 16;
        }
        return LONG;
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    private static String folded(int c) {
        String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        String lower =
                decomposed.toLowerCase(Locale.ROOT).replace("\u00DF", "ss").replace("\u03C2", "\u03C3");
        return lower.isEmpty() ? Character.toString(c) : lower;
    }

    /** The code point at {@link #at}, which is behind ASCII; moves on. Refuses what strict UTF-8 refuses. */
    private int decode(byte[] b, int to) {
        int lead = b[at] & 0xFF;
        if (lead >= 0xC2 && lead < 0xE0 && at + 1 < to && isTail(b[at + 1])) {
            int c = (lead & 0x1F) << 6 | b[at + 1] & 0x3F;
            at += 2;
            return c;
        }
        if (lead >= 0xE0 && lead < 0xF0 && at + 2 < to && isTail(b[at + 1]) && isTail(b[at + 2])) {
            int c = (lead & 0xF) << 12 | (b[at + 1] & 0x3F) << 6 | b[at + 2] & 0x3F;
            at += 3;
            return c < 0x800 || c >= 0xD800 && c < 0xE000 ? INVALID : c;
        }
        if (lead >= 0xF0 && lead < 0xF5 && at + 3 < to && isTail(b[at + 1]) && isTail(b[at + 2]) && isTail(b[at + 3])) {
            int c = (lead & 7) << 18 | (b[at + 1] & 0x3F) << 12 | (b[at + 2] & 0x3F) << 6 | b[at + 3] & 0x3F;
            at += 4;
            return c < 0x10000 || c > 0x10FFFF ? INVALID : c;
        }
        return INVALID;
    }

    private static boolean isTail(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
