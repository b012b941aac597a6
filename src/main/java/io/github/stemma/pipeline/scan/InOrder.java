package io.github.stemma.pipeline.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Hands results on by number, whatever the order in which threads finish them. */
final class InOrder<T> {

    private final Consumer<T> next;
    private final Map<Integer, T> waiting = new HashMap<>();
    private int expected;

    InOrder(Consumer<T> next) {
        this.next = next;
    }

    /** Takes the result of task {@code number}. */
    synchronized void done(int number, T result) {
        waiting.put(number, result);
        T ready = waiting.remove(expected);
        while (ready != null) {
            next.accept(ready);
            expected++;
            ready = waiting.remove(expected);
        }
    }
}
