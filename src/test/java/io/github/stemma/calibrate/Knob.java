package io.github.stemma.calibrate;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A constant that {@link Loosened} made one that can be set, with the values that are tried instead: whole numbers up to 8
 * and negative ones, which are logarithms, by one and two more and less; numbers between 0 and 1 with half, .71, 1.41 and
 * twice their odds, or up to 1e-3 hundredths to hundredfold; all others half, .71, 1.41 and twice; 0 and fractions below
 * by .25 and .5. Of several numbers all are changed alike.
 */
final class Knob {

    private static final double[] TIMES = {.5, Math.sqrt(.5), Math.sqrt(2), 2};
    private static final int SMALL = 8;
    private static final double TINY = 1e-3;

    private final Field field;
    private final Object shipped;

    /**
     * @param name as in {@code align.Relatedness.PIECE}
     */
    Knob(String name) throws ReflectiveOperationException {
        int dot = name.lastIndexOf('.');
        field = Class.forName("io.github.stemma." + name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
        field.setAccessible(true);
        shipped = field.get(null);
    }

    /** The value in the code, the first of several. */
    double value() {
        return numbers(shipped).get(0);
    }

    /** Other values, rising. */
    List<Double> others() {
        return others(value(), isWhole());
    }

    static List<Double> others(double value, boolean whole) {
        TreeSet<Double> values = new TreeSet<>();
        for (int k = 0; k < TIMES.length; k++) {
            double step = k < 2 ? k - 2 : k - 1;
            if (whole && (Math.abs(value) <= SMALL || value < 0) || value < 0 && value == Math.rint(value)) {
                values.add(value + step);
            } else if (value <= 0) {
                values.add(value + step / 4);
            } else if (value < TINY) {
                values.add(value * Math.pow(10, step));
            } else if (value < 1) {
                double odds = value / (1 - value) * TIMES[k];
                values.add(odds / (1 + odds));
            } else {
                values.add(whole ? Math.rint(value * TIMES[k]) : value * TIMES[k]);
            }
        }
        values.removeIf(other -> value > 0 && other <= 0 || other == value);
        return values.stream().map(other -> rounded(other, 3)).toList();
    }

    private static double rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }

    /** Puts another value in place of the first, and others that stand beside it in the same proportion. */
    void set(double other) throws ReflectiveOperationException {
        put(other / value(), other);
    }

    /** Puts back the value in the code. */
    void reset() throws ReflectiveOperationException {
        field.set(null, shipped);
    }

    private void put(double times, double other) throws ReflectiveOperationException {
        if (!shipped.getClass().isArray()) {
            field.set(null, boxed(shipped, other));
            return;
        }
        Object changed = Array.newInstance(shipped.getClass().getComponentType(), Array.getLength(shipped));
        for (int k = 0; k < Array.getLength(shipped); k++) {
            Object is = Array.get(shipped, k);
            Array.set(changed, k, boxed(is, ((Number) is).doubleValue() * times));
        }
        field.set(null, changed);
    }

    private static Object boxed(Object like, double value) {
        if (like instanceof Integer) {
            return (int) Math.rint(value);
        }
        if (like instanceof Long) {
            return (long) Math.rint(value);
        }
        return like instanceof Float ? (Object) (float) value : (Object) value;
    }

    private boolean isWhole() {
        Object first = shipped.getClass().isArray() ? Array.get(shipped, 0) : shipped;
        return first instanceof Integer || first instanceof Long;
    }

    private static List<Double> numbers(Object value) {
        List<Double> numbers = new ArrayList<>();
        for (int k = 0; value.getClass().isArray() && k < Array.getLength(value); k++) {
            numbers.add(((Number) Array.get(value, k)).doubleValue());
        }
        if (numbers.isEmpty()) {
            numbers.add(((Number) value).doubleValue());
        }
        return numbers;
    }
}
