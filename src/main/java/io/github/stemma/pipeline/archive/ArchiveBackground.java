package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.WordCounts;
import io.github.stemma.model.Background;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How common words are in an archive. A prior, which counts like {@value #PRIOR} words, stands in while the archive is
 * small and for words it never saw. Remembers what was asked; safe for many threads.
 */
public final class ArchiveBackground {

    private static final double PRIOR = 20_000;

    private final WordCounts counts;
    private final Fingerprinter words = new Fingerprinter();
    private final Map<String, Double> seen = new ConcurrentHashMap<>();

    public ArchiveBackground(ArchiveReader archive) throws ArchiveException {
        this.counts = archive.words();
    }

    /** The frequencies of the archive, with {@code prior} behind them. */
    public Background over(Background prior) {
        return fold ->
                (seen.computeIfAbsent(fold, this::count) + PRIOR * prior.frequency(fold)) / (counts.running() + PRIOR);
    }

    /** How often a word stands there; a word that the archive counts as several is as frequent as the rarest. */
    private synchronized double count(String fold) {
        long least = Long.MAX_VALUE;
        for (int number : words.words(fold)) {
            least = Math.min(least, counts.count(number));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
