package io.github.stemma.render;

/**
 * How wide a line of text may get. No font is asked, so that the picture is the same on every machine: the figures are a little more
 * than what wide sans-serif fonts (DejaVu Sans, Verdana) need.
 */
final class SvgText {

    private static final String NARROW = "iljtfrI.,:;'|!()[]/·-";
    private static final String WIDE = "mwMW@%—";

    private SvgText() {}

    /** The width in parts of the font's size. */
    static double ems(String line) {
        return line.codePoints().mapToDouble(SvgText::ems).sum();
    }

    private static double ems(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isIdeographic(point) || point >= 0x1100 && Character.isSupplementaryCodePoint(point)) {
            return 1.3;
        }
        if (point >= 0x1100 && point <= 0x11ff || point >= 0x3000 && point <= 0xd7ff || point >= 0xff00) {
            return 1.05;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 1;
        }
        if (point == ' ' || NARROW.indexOf(point) >= 0) {
            return .42;
        }
        return Character.isUpperCase(point) ? .76 : .65;
    }

    /** The line, or its begin and its end around an ellipsis where it is wider than {@code most} ems. */
    static String fitting(String line, double most) {
        if (ems(line) <= most) {
            return line;
        }
        int[] points = line.codePoints().toArray();
        int head = 0;
        int tail = points.length;
        double room = most - 1;
        while (true) {
            boolean front = head <= points.length - tail;
            room -= ems(points[front ? head : tail - 1]);
            if (room < 0) {
                return new String(points, 0, head) + "…" + new String(points, tail, points.length - tail);
            }
            head += front ? 1 : 0;
            tail -= front ? 0 : 1;
        }
    }
}
