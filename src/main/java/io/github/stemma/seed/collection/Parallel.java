package io.github.stemma.seed.collection;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks on some threads; what comes out must not depend on which thread took which task. */
public interface Parallel {

    /** Most threads that work at a time, at least 1. */
    int threads();

    /**
     * Runs the tasks {@code 0 … tasks - 1} and waits for all.
     *
     * @param tasks how many
     * @param worker called once for each thread, on that thread's behalf, for its own buffers
     */
    void run(int tasks, Supplier<? extends IntConsumer> worker);
}
