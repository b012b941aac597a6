package io.github.stemma.render;

/** A line as SVG has it, drawn piece by piece. */
final class SvgPath {

    private final StringBuilder written = new StringBuilder();
    private double x;
    private double y;

    SvgPath(double x, double y) {
        this.x = x;
        this.y = y;
        written.append('M').append(point(x, y));
    }

    /** Along the row. */
    SvgPath level(double toX) {
        x = toX;
        written.append(" H").append(digits(toX));
        return this;
    }

    /** To another row, and {@code width} to the right. */
    SvgPath bend(double width, double toY) {
        return curve(x + width / 2, x + width, toY);
    }

    /** To the right by {@code out} and back. */
    SvgPath bulge(double out, double toX, double toY) {
        return curve(x + out, toX, toY);
    }

    /** By way of {@code over}, where both ends point. */
    private SvgPath curve(double over, double toX, double toY) {
        written.append(" C")
                .append(point(over, y))
                .append(' ')
                .append(point(over, toY))
                .append(' ')
                .append(point(toX, toY));
        x = toX;
        y = toY;
        return this;
    }

    private static String point(double x, double y) {
        return digits(x) + "," + digits(y);
    }

    static String digits(double value) {
        return Numbers.decimal(value, 1);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
