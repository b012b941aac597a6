package io.github.stemma.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * How often words stand in the archive. Words are known by 24 bits of their number, so about one in a hundred counts
 * includes another word's; removed texts count until their segment is merged away. Belongs to one thread.
 */
public final class WordCounts {

    private final Path place;
    private final long running;
    private final @Nullable TermsEnum terms;

    WordCounts(Path place, @Nullable Terms words) throws IOException {
        this.place = place;
        this.running = words == null ? 0 : words.getSumTotalTermFreq();
        this.terms = words == null ? null : words.iterator();
    }

    /** Number of running words. */
    public long running() {
        return running;
    }

    /** How often the word with this number stands there. */
    public long count(int word) {
        try {
            return terms != null && terms.seekExact(NumberTokens.term(word, Fields.WORD_BYTES))
                    ? terms.totalTermFreq()
                    : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(Failures.of(place, failure));
        }
    }
}
