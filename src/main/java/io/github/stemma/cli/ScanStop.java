package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and SIGTERM while a scan runs: the scan is asked to stop, and the process waits until what it has is written.
 * The virtual machine then exits with 130 or 143.
 */
final class ScanStop implements AutoCloseable {

    private volatile @Nullable Scan running;
    private final Stop stop = new Stop(this::wake);

    /** Names the scan to stop. */
    void watch(Scan scan) {
        running = scan;
        if (asked()) {
            scan.stop();
        }
    }

    /** Whether somebody wants to stop. */
    boolean asked() {
        return stop.asked();
    }

    private void wake() {
        Scan scan = running;
        if (scan != null) {
            scan.stop();
        }
    }

    @Override
    public void close() {
        stop.close();
    }
}
