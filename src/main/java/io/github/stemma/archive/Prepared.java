package io.github.stemma.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An entry made ready for {@link ArchiveWriter#add}: the part of the work that needs no archive, so that many threads
 * can share it.
 */
public final class Prepared {

    final Digest key;
    final Digest same;
    final byte[] entry;
    final int[] grams;
    final int[] words;
    final int size;

    private Prepared(Digest key, Digest same, byte[] entry, int[] grams, Prints prints) {
        this.key = key;
        this.same = same;
        this.entry = entry;
        this.grams = grams;
        this.words = prints.words();
        this.size = prints.size();
    }

    /** Makes an entry ready; sorts {@code prints} in place. */
    public static Prepared of(Entry entry, Prints prints) {
        byte[] content = EntryBytes.content(entry);
        return new Prepared(
                Digest.of(entry.id()),
                same(entry, content),
                EntryBytes.of(entry, content),
                distinct(prints.grams()),
                prints);
    }

    /** The digest by which an entry is known to be there already. */
    static Digest same(Entry entry) {
        return same(entry, EntryBytes.content(entry));
    }

    private static Digest same(Entry entry, byte[] content) {
        return Digest.of(entry.name().getBytes(StandardCharsets.UTF_8), content);
    }

    static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[size++] = numbers[i];
            }
        }
        return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    }
}
