package io.github.stemma.seed.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 5_000, 100_000})
    void sortsLikeTheLibrary(int n) {
        SplittableRandom random = new SplittableRandom(n);
        for (long bound : new long[] {2, 1 << 12, 1L << 33, Long.MAX_VALUE}) {
            long[] keys = random.longs(n, 0, bound).toArray();
            long[] expected = keys.clone();
            Arrays.sort(expected);

            RadixSort.sort(keys, n, new long[n]);

            assertThat(keys).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 100_000})
    void aBagKeepsEachKeyOnce(int n) {
        SplittableRandom random = new SplittableRandom(n);
        long[] keys = random.longs(n, 0, 3_000).toArray();
        LongBag bag = new LongBag();
        for (long key : keys) {
            bag.add(key);
        }

        assertThat(bag.sorted())
                .isEqualTo(Arrays.stream(keys).distinct().sorted().toArray());
    }
}
