package io.github.stemma.model;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Orders by one key and then by another, as {@link Comparator} makes them. Those of the JDK are serializable lambdas, which
 * no class archive keeps: each way to make one costs a short run about a millisecond, eight in a comparison of two texts.
 * These become plain classes when the jar is packed.
 *
 * @param <T> what is ordered
 */
@FunctionalInterface
public interface Order<T> extends Comparator<T> {

    /** By a key, smallest first. */
    static <T, K extends Comparable<? super K>> Order<T> by(Function<? super T, ? extends K> key) {
        return (x, y) -> key.apply(x).compareTo(key.apply(y));
    }

    /** By a key, in the key's own order. */
    static <T, K> Order<T> by(Function<? super T, ? extends K> key, Comparator<? super K> order) {
        return (x, y) -> order.compare(key.apply(x), key.apply(y));
    }

    /** By a whole number, smallest first. */
    static <T> Order<T> byInt(ToIntFunction<? super T> key) {
        return (x, y) -> Integer.compare(key.applyAsInt(x), key.applyAsInt(y));
    }

    /** By a number, largest first. */
    static <T> Order<T> byMost(ToDoubleFunction<? super T> key) {
        return (x, y) -> Double.compare(-key.applyAsDouble(x), -key.applyAsDouble(y));
    }

    /** What is equal in this order, by a key, smallest first. */
    default <K extends Comparable<? super K>> Order<T> then(Function<? super T, ? extends K> key) {
        return then(by(key));
    }

    /** What is equal in this order, by another order. */
    default Order<T> then(Comparator<? super T> next) {
        return (x, y) -> {
            int order = compare(x, y);
            return order != 0 ? order : next.compare(x, y);
        };
    }
}
