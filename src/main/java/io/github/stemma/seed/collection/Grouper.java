package io.github.stemma.seed.collection;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Groups the postings of one partition after another by fingerprint, cuts the frequent ones, and pairs the rest. */
final class Grouper implements IntConsumer {

    private static final int PHRASES = 64;

    private final List<Postings> collected;
    private final TextKeys keys;
    private final FrequencyCut cut;
    private final int textBits;

    private final LongBag pairs = new LongBag();
    private final List<Cut.Phrase> phrases = new ArrayList<>();
    private long stock;
    private long furniture;

    private long[] keysOf = new long[1 << 12];
    private long[] room = new long[1 << 12];
    private long[] once = new long[1 << 10];
    private long[] twice = new long[1 << 10];
    private final ByteBuffer buffer = PostingsFile.buffer();
    private long[] members = new long[1 << 8];
    private long[] outlets = new long[1 << 8];

    Grouper(List<Postings> collected, TextKeys keys, CandidateOptions options, int textBits) {
        this.collected = collected;
        this.keys = keys;
        this.cut = new FrequencyCut(options.maxTexts(), options.maxOutletTexts());
        this.textBits = textBits;
    }

    LongBag pairs() {
        return pairs;
    }

    List<Cut.Phrase> phrases() {
        return phrases;
    }

    long stock() {
        return stock;
    }

    long furniture() {
        return furniture;
    }

    @Override
    public void accept(int partition) {
        int n = gather(partition);
        int left = dropSingles(n);
        RadixSort.sort(keysOf, left, room);
        int from = 0;
        while (from < left) {
            long hash = keysOf[from] >>> textBits;
            int to = from + 1;
            while (to < left && keysOf[to] >>> textBits == hash) {
                to++;
            }
            if (to - from > 1) {
                group(from, to);
            }
            from = to;
        }
    }

    private int gather(int partition) {
        int n = 0;
        for (Postings part : collected) {
            n += part.size(partition);
        }
        if (n > keysOf.length) {
            keysOf = new long[n + n / 4];
            room = new long[n + n / 4];
        }
        int at = 0;
        for (Postings part : collected) {
            at = part.drain(partition, keysOf, at, buffer);
        }
        return n;
    }

    /** Keeps what may stand in two texts: cells of a bit table that were hit twice. */
    private int dropSingles(int n) {
        int cells = Math.max(1 << 12, Integer.highestOneBit(Math.max(1, n)) * 8);
        if (once.length < cells / 64) {
            once = new long[cells / 64];
            twice = new long[cells / 64];
        } else {
            Arrays.fill(once, 0, cells / 64, 0);
            Arrays.fill(twice, 0, cells / 64, 0);
        }
        for (int i = 0; i < n; i++) {
            int cell = (int) (keysOf[i] >>> textBits) & cells - 1;
            long bit = 1L << cell;
            twice[cell >>> 6] |= once[cell >>> 6] & bit;
            once[cell >>> 6] |= bit;
        }
        int left = 0;
        for (int i = 0; i < n; i++) {
            int cell = (int) (keysOf[i] >>> textBits) & cells - 1;
            if ((twice[cell >>> 6] >>> cell & 1) != 0) {
                keysOf[left++] = keysOf[i];
            }
        }
        return left;
    }

    private void group(int from, int to) {
        if (to - from > members.length) {
            members = new long[(to - from) * 2];
            outlets = new long[(to - from) * 2];
        }
        long mask = (1L << textBits) - 1;
        int n = 0;
        for (int i = from; i < to; i++) {
            int text = (int) (keysOf[i] & mask);
            if (n == 0 || members[n - 1] != text) {
                members[n] = text;
                outlets[n++] = keys.outlet()[text];
            }
        }
        int kept = cut.keep(members, outlets, n);
        if (kept == FrequencyCut.STOCK) {
            stock++;
            remember(n, from);
            return;
        }
        if (kept < n) {
            furniture++;
            remember(n, from);
        }
        for (int i = 0; i < kept; i++) {
            for (int j = i + 1; j < kept; j++) {
                pairs.add(members[i] << 32 | members[j]);
            }
        }
    }

    private void remember(int texts, int at) {
        phrases.add(new Cut.Phrase(texts, keysOf[at] >>> textBits, (int) (keysOf[at] & (1L << textBits) - 1)));
        if (phrases.size() > PHRASES * 2) {
            phrases.sort(Cut.Phrase.MOST_FREQUENT_FIRST);
            phrases.subList(PHRASES, phrases.size()).clear();
        }
    }
}
