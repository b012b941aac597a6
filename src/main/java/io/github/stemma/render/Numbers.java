package io.github.stemma.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they are printed: the same digits on every machine and in every locale. */
final class Numbers {

    private Numbers() {}

    /** At most {@code places} decimal places, without trailing zeros, always with a point. */
    static String decimal(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
        BigDecimal bare = rounded.stripTrailingZeros();
        return bare.signum() == 0 ? "0" : bare.toPlainString();
    }

    /** Just as many decimal places: for columns. */
    static String fixed(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Two significant digits, with an exponent when small, e.g. {@code 1.2e-17}; smaller than a double can say is 0. */
    static String evalue(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -3 && exponent <= 6) {
            return rounded.stripTrailingZeros().toPlainString();
        }
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** Figures with {@code places} decimal places that still add up to 1: what rounding loses goes to the largest. */
    static String[] partsOfOne(double[] parts, int places) {
        BigDecimal[] rounded = new BigDecimal[parts.length];
        BigDecimal rest = BigDecimal.ONE;
        int largest = 0;
        for (int i = 0; i < parts.length; i++) {
            rounded[i] = BigDecimal.valueOf(parts[i]).setScale(places, RoundingMode.HALF_EVEN);
            rest = rest.subtract(rounded[i]);
            largest = parts[i] > parts[largest] ? i : largest;
        }
        rounded[largest] = rounded[largest].add(rest);
        String[] digits = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            digits[i] = decimal(rounded[i].doubleValue(), places);
        }
        return digits;
    }

    /**
     * Figures with {@code places} decimal places that add up to the total with so many: each is at most one in the last
     * place away from its value. Nothing stays nothing.
     */
    static String[] summing(double[] items, double total, int places) {
        String[] digits = new String[items.length];
        int last = -1;
        for (int i = 0; i < items.length; i++) {
            last = items[i] != 0 ? i : last;
        }
        double running = 0;
        BigDecimal shown = BigDecimal.ZERO.setScale(places);
        for (int i = 0; i < items.length; i++) {
            running += items[i];
            double until = i == last ? total : running;
            BigDecimal next =
                    items[i] == 0 ? shown : BigDecimal.valueOf(until).setScale(places, RoundingMode.HALF_EVEN);
            digits[i] = next.subtract(shown).toPlainString();
            shown = next;
        }
        return digits;
    }

    /** Whole bits, from as many digits as a saved result keeps. */
    static String wholeBits(double bits) {
        return decimal(Math.rint(bits * 10) / 10, 0);
    }

    /** A probability for people, {@code .95}; never a claim of certainty: {@code >.99}, {@code <.01}. */
    static String probability(double value) {
        if (value > .99 && value < 1) {
            return ">.99";
        }
        if (value < .01 && value > 0) {
            return "<.01";
        }
        String two = BigDecimal.valueOf(saved(value))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
        return two.startsWith("0") ? two.substring(1) : two;
    }

    /** With as many digits as a saved result keeps, so that what is exported from one reads the same. */
    private static double saved(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    /** A share in whole percent: {@code 61 %}; what is more than nothing never reads 0, what is less than all never 100. */
    static String percent(double share) {
        long whole = Math.round(saved(share) * 100);
        if (whole == 0 && share > 0) {
            return "<1 %";
        }
        if (whole == 100 && share < 1) {
            return ">99 %";
        }
        return whole + " %";
    }
}
