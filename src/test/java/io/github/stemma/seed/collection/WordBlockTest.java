package io.github.stemma.seed.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordBlockTest {

    @TempDir
    Path folder;

    @Test
    void whatIsReadBackIsTheSameInMemoryAndOnDisk() {
        try (WordStore.Spill none = new WordStore.Spill(folder, Long.MAX_VALUE);
                WordStore.Spill all = new WordStore.Spill(folder, 0)) {
            WordStore memory = store(none);
            WordStore disk = store(all);

            assertThat(disk.spilled()).isPositive();
            assertThat(memory.spilled()).isZero();
            assertThat(disk.words()).isEqualTo(memory.words());
            for (int text = 0; text < memory.texts(); text++) {
                assertThat(unpacked(disk, text)).isEqualTo(unpacked(memory, text));
            }
            assertThat(disk.block(1).allHashes()).isEqualTo(memory.block(1).allHashes());
        }
    }

    @Test
    void longWordsAndWideGapsKeepTheirPlaces() {
        WordBlock block = new WordBlock();
        block.add(
                3,
                new int[] {1, 2, 3},
                new int[] {0, 1_000_000, 1_000_100},
                new int[] {62, 1_000_063, 1_000_163},
                new byte[] {1, 2, 3});
        Words words = new Words();

        block.load(0, words);

        assertThat(Arrays.copyOf(words.begin, 3)).containsExactly(0, 1_000_000, 1_000_100);
        assertThat(Arrays.copyOf(words.end, 3)).containsExactly(62, 1_000_063, 1_000_163);
        assertThat(Arrays.copyOf(words.flags, 3)).containsExactly(1, 2, 3);
    }

    private static List<Object> unpacked(WordStore store, int text) {
        Words words = new Words();
        store.load(text, words);
        int n = words.count();
        return List.of(
                Arrays.toString(Arrays.copyOf(words.hash, n)),
                Arrays.toString(Arrays.copyOf(words.begin, n)),
                Arrays.toString(Arrays.copyOf(words.end, n)),
                Arrays.toString(Arrays.copyOf(words.flags, n)));
    }

    private static WordStore store(WordStore.Spill spill) {
        SplittableRandom random = new SplittableRandom(5);
        WordBlock[] blocks = {new WordBlock(), new WordBlock(), new WordBlock()};
        for (int text = 0; text < 200; text++) {
            int n = random.nextInt(400);
            int[] hashes = random.ints(n).toArray();
            int[] begins = new int[n];
            int[] ends = new int[n];
            byte[] flags = new byte[n];
            int at = 0;
            for (int i = 0; i < n; i++) {
                begins[i] = at + random.nextInt(random.nextInt(20) == 0 ? 1_000 : 5);
                ends[i] = begins[i] + 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 12);
                flags[i] = (byte) random.nextInt(4);
                at = ends[i];
            }
            blocks[text * 3 / 200].add(n, hashes, begins, ends, flags);
        }
        for (WordBlock block : blocks) {
            spill.settle(block);
        }
        return WordStore.of(List.of(blocks), spill);
    }
}
