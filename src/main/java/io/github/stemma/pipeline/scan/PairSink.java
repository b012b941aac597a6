package io.github.stemma.pipeline.scan;

import io.github.stemma.model.ScanPair;
import java.io.IOException;

/** Takes the pairs of a scan, in order, from one thread at a time. */
@FunctionalInterface
public interface PairSink {

    /** Takes the next pair. */
    void pair(ScanPair pair) throws IOException;

    /**
     * Hears that all pairs among the first candidates have been handed over: a place to resume from.
     *
     * @param candidates how many of the candidates are done with, in their order
     */
    default void reached(long candidates) throws IOException {}
}
