package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.Scan;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and SIGTERM while a scan runs: the scan is asked to stop, and the process waits until what it has is written.
 * The virtual machine then exits with 130 or 143.
 */
final class ScanStop implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Scan running;
    private final Thread hook = new Thread(this::stop, "stemma-stop");
    private volatile boolean asked;

    ScanStop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Names the scan to stop. */
    void watch(Scan scan) {
        running = scan;
        if (asked) {
            scan.stop();
        }
    }

    /** Whether somebody wants to stop. */
    boolean asked() {
        return asked;
    }

    private void stop() {
        asked = true;
        Scan scan = running;
        if (scan != null) {
            scan.stop();
        }
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException goingDown) {
                // the hook runs already
            }
        }
    }
}
