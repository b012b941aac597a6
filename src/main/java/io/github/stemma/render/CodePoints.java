package io.github.stemma.render;

/** Turns UTF-16 offsets of one text into Unicode code points, the unit of every machine format. */
public final class CodePoints {

    /** Number of surrogate pairs that end at or before each offset; empty when there are none. */
    private final int[] pairsBefore;

    public CodePoints(String text) {
        this.pairsBefore = text.codePointCount(0, text.length()) == text.length() ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean closes =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (closes ? 1 : 0);
        }
        return before;
    }

    /** The code points before the UTF-16 offset {@code at}. */
    public int of(int at) {
        return pairsBefore.length == 0 ? at : at - pairsBefore[at];
    }

    /** The UTF-16 offset of the code point number {@code point} in {@code text}. */
    public static int back(String text, int point) {
        return text.offsetByCodePoints(0, point);
    }
}
