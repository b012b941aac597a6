package io.github.stemma.cli;

import io.github.stemma.pipeline.scan.ScanProgress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/** Shows on a terminal how far a scan is: texts a second, pairs, time left; one line that overwrites itself. */
final class ScanMeter implements ScanProgress {

    private static final long EVERY = 200_000_000L;

    private final Console console;
    private final boolean shown;
    private final BiConsumer<Integer, Long> collected;
    private final LongConsumer found;
    private final long start = System.nanoTime();
    private final AtomicLong texts = new AtomicLong();
    private final AtomicLong weight = new AtomicLong();
    private final AtomicLong looked = new AtomicLong();
    private final AtomicLong pairs = new AtomicLong();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private volatile long planned;
    private volatile long candidates;
    private volatile long compareStart;
    private volatile double read;
    private volatile double sought;

    ScanMeter(Console console, BiConsumer<Integer, Long> collected, LongConsumer found) {
        this.console = console;
        this.shown = console.surroundings().errorTerminal();
        this.collected = collected;
        this.found = found;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Where the time went. */
    String phases() {
        return String.format(
                Locale.ROOT,
                "%.1f s for reading, %.1f s for finding candidates, %.1f s for comparing",
                read,
                sought - read,
                seconds() - sought);
    }

    @Override
    public void planned(long whole) {
        planned = whole;
    }

    @Override
    public void read(int more, long part) {
        long n = texts.addAndGet(more);
        long done = weight.addAndGet(part);
        if (due()) {
            show(String.format(
                    Locale.ROOT,
                    "reading: %,d texts, %,.0f/s, %s left",
                    n,
                    n / seconds(),
                    left(seconds(), done, planned)));
        }
    }

    @Override
    public void collected(int textsRead, long words) {
        read = seconds();
        collected.accept(textsRead, words);
        show(String.format(Locale.ROOT, "%,d texts, %,d words; looking for pairs", textsRead, words));
    }

    @Override
    public void candidates(long pairsFound) {
        sought = seconds();
        found.accept(pairsFound);
        candidates = pairsFound;
        compareStart = System.nanoTime();
    }

    @Override
    public void compared(int more, int sharingMore) {
        long done = looked.addAndGet(more);
        long sharing = pairs.addAndGet(sharingMore);
        if (due()) {
            double spent = (System.nanoTime() - compareStart) / 1e9;
            show(String.format(
                    Locale.ROOT,
                    "comparing: %,d of %,d pairs, %,d share something, %s left",
                    done,
                    candidates,
                    sharing,
                    left(spent, done, candidates)));
        }
    }

    /** Takes the line away. */
    void clear() {
        show("");
    }

    private boolean due() {
        long before = last.get();
        return shown && System.nanoTime() - before > EVERY && last.compareAndSet(before, System.nanoTime());
    }

    private void show(String line) {
        if (shown) {
            console.overwrite(line);
        }
    }

    private static String left(double spent, long done, long whole) {
        if (done <= 0 || whole < done) {
            return "?";
        }
        long seconds = Math.round(spent / done * (whole - done));
        return seconds < 90 ? seconds + " s" : seconds / 60 + " min";
    }
}
