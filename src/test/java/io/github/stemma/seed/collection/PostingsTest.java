package io.github.stemma.seed.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsTest {

    private static final int PARTITION_BITS = 4;
    private static final int TEXT_BITS = 20;
    private static final int NUMBER = 200_000;

    @TempDir
    Path folder;

    private Postings filled(long bytes, String name) {
        Postings postings = new Postings(PARTITION_BITS, TEXT_BITS, bytes, folder.resolve(name));
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < NUMBER; i++) {
            postings.add(random.nextLong() >>> 1, i);
        }
        postings.finish();
        return postings;
    }

    private static long[] drained(Postings postings, int partition) {
        long[] values = new long[postings.size(partition)];
        ByteBuffer buffer = PostingsFile.buffer();
        assertThat(postings.drain(partition, values, 0, buffer)).isEqualTo(values.length);
        Arrays.sort(values);
        return values;
    }

    @Test
    void whatWentToDiskComesBackAsItWas() throws IOException {
        try (Postings memory = filled(1L << 30, "none");
                Postings disk = filled(100_000, "some")) {
            assertThat(memory.spilled()).isZero();
            assertThat(disk.spilled()).isGreaterThan(NUMBER * 6L);
            int sum = 0;
            for (int partition = 0; partition < 1 << PARTITION_BITS; partition++) {
                long[] values = drained(memory, partition);
                sum += values.length;
                assertThat(drained(disk, partition)).isEqualTo(values);
            }
            assertThat(sum).isEqualTo(NUMBER);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theLeastMemoryWillDo() {
        try (Postings postings = filled(1, "most")) {
            int sum = 0;
            for (int partition = 0; partition < 1 << PARTITION_BITS; partition++) {
                sum += postings.size(partition);
            }
            assertThat(sum).isEqualTo(NUMBER);
        }
    }
}
