package io.github.stemma.archive;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges in the background without printing when one fails: the writer stops at the next call and says why, once, in
 * its own words.
 */
final class QuietMerges extends ConcurrentMergeScheduler {

    QuietMerges() {
        setMaxMergesAndThreads(6, 1);
    }

    @Override
    protected void handleMergeException(Throwable failure) {
        // the writer keeps it and refuses to go on
    }
}
