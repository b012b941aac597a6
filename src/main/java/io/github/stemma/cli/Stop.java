package io.github.stemma.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a command finish what it holds when a signal asks the process to end: the signal waits until the command has
 * closed this, and no longer than a minute.
 */
final class Stop implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param wake called when a signal came, so that a command that sleeps notices
     */
    Stop(Runnable wake) {
        hook = new Thread(
                () -> {
                    asked.set(true);
                    wake.run();
                    await();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a signal came. */
    boolean asked() {
        return asked.get();
    }

    @Override
    public void close() {
        finished.countDown();
        if (!asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException goingDown) {
                // the signal came just now
            }
        }
    }
}
