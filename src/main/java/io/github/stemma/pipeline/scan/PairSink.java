package io.github.stemma.pipeline.scan;

import java.io.IOException;

/** Takes the pairs of a scan, in order. */
@FunctionalInterface
public interface PairSink {

    /** Takes the next pair. */
    void pair(ScanPair pair) throws IOException;
}
