package io.github.stemma.seed.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds all pairs of texts of a collection that share a fingerprint.
 *
 * <p>Fingerprints are spread over partitions by hash, a partition small enough for the processor's cache. Within a
 * partition most fingerprints stand alone; two bit tables find those that do not, and only these are sorted and
 * grouped. Postings that do not fit in memory go to a file in runs sorted by partition. Fingerprints of too many texts
 * are cut and counted.
 *
 * <p>Bound: time is linear in words and in pairs found. Limit: text numbers up to 2^31, of which 48 hash bits remain
 * certain up to 16 million texts; a collision costs one needless look at a pair.
 */
public final class Candidates {

    private static final int PARTITION_POSTINGS = 1 << 17;
    private static final int PHRASES = 20;

    private final WordStore store;
    private final WordBits bits;
    private final TextKeys keys;
    private final CandidateOptions options;
    private final int textBits;
    private final int partitionBits;

    private final LongBag pairs = new LongBag();
    private final List<Cut.Phrase> phrases = new ArrayList<>();
    private long stock;
    private long furniture;
    private long spilled;

    public Candidates(WordStore store, WordBits bits, TextKeys keys, CandidateOptions options) {
        this.store = store;
        this.bits = bits;
        this.keys = keys;
        this.options = options;
        this.textBits = 64 - Long.numberOfLeadingZeros(Math.max(1, store.texts()));
        long wanted = Math.max(1, store.words() / PARTITION_POSTINGS);
        this.partitionBits = Math.max(4, 64 - Long.numberOfLeadingZeros(wanted));
    }

    /** Value in bits from which a run of words is a fingerprint: about one chance candidate for each text. */
    public static int enough(long words) {
        double bits = Math.log(Math.max(2, words)) / Math.log(2) + 8;
        return (int) Math.ceil(bits * WordBits.SCALE);
    }

    /** The pairs, packed as {@code lower << 32 | higher}, in ascending order. */
    public long[] find(Parallel parallel) {
        List<Postings> collected = new ArrayList<>();
        try {
            collect(parallel, collected);
            spilled = collected.stream().mapToLong(Postings::spilled).sum();
            group(collected, parallel);
        } finally {
            collected.forEach(Postings::close);
        }
        return pairs.sorted();
    }

    /** What was cut. */
    public Cut cut() {
        List<Cut.Phrase> top = phrases.stream()
                .sorted(Cut.Phrase.MOST_FREQUENT_FIRST)
                .limit(PHRASES)
                .toList();
        return new Cut(stock, furniture, top);
    }

    /** Where a phrase stands in its text: the code points of its begin and its end. */
    public int[] place(Cut.Phrase phrase) {
        Words words = new Words();
        store.load(phrase.text(), words);
        int[] place = {0, 0};
        new Grams(bits, enough(store.words()), options.window())
                .cut(words.hash, 0, words.count, (hash, word, length) -> {
                    if (Postings.rest(hash, partitionBits, textBits) == phrase.hash()) {
                        place[0] = words.begin[word];
                        place[1] = words.end[word + length - 1];
                    }
                });
        return place;
    }

    /** Bytes of fingerprints that went to disk. */
    public long spilled() {
        return spilled;
    }

    private void collect(Parallel parallel, List<Postings> collected) {
        long bytes = options.memory() / parallel.threads();
        parallel.run(store.blocks(), () -> {
            synchronized (collected) {
                Path file = options.folder().resolve("postings" + collected.size());
                collected.add(new Postings(partitionBits, textBits, bytes, file));
                return new Collector(collected.get(collected.size() - 1));
            }
        });
        collected.forEach(Postings::finish);
    }

    private void group(List<Postings> collected, Parallel parallel) {
        List<Grouper> groupers = new ArrayList<>();
        parallel.run(1 << partitionBits, () -> {
            Grouper grouper = new Grouper(collected, keys, options, textBits);
            synchronized (groupers) {
                groupers.add(grouper);
            }
            return grouper;
        });
        for (Grouper grouper : groupers) {
            pairs.addAll(grouper.pairs());
            phrases.addAll(grouper.phrases());
            stock += grouper.stock();
            furniture += grouper.furniture();
        }
    }

    /** Cuts the fingerprints of one block after another. */
    private final class Collector implements IntConsumer {

        private final Postings postings;
        private final Grams grams = new Grams(bits, enough(store.words()), options.window());

        Collector(Postings postings) {
            this.postings = postings;
        }

        @Override
        public void accept(int index) {
            WordBlock block = store.block(index);
            int[] hashes = block.allHashes();
            for (int i = 0; i < block.texts(); i++) {
                int text = store.base(index) + i;
                if (keys.same()[text] == text) {
                    grams.cut(
                            hashes,
                            block.wordStart(i),
                            block.wordStart(i + 1),
                            (hash, word, words) -> postings.add(hash, text));
                }
            }
        }
    }
}
