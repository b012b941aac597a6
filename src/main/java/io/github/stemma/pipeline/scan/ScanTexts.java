package io.github.stemma.pipeline.scan;

import io.github.stemma.read.BulkText;
import io.github.stemma.seed.collection.TextKeys;
import io.github.stemma.seed.collection.WordBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a collection by number, without their words.
 *
 * @param names how each is called
 * @param keys what grouping needs
 * @param minutes publication times, {@link BulkText#NO_TIME} where unknown
 */
record ScanTexts(String[] names, TextKeys keys, long[] minutes) {

    /** What one thread gathers about the texts of one block. */
    static final class Part {

        final WordBlock block = new WordBlock();
        private final List<String> names = new ArrayList<>();
        private final List<String> outlets = new ArrayList<>();
        private long[] minutes = new long[64];
        private long[] prints = new long[64];

        void add(BulkText text, long print) {
            int at = names.size();
            if (at == minutes.length) {
                minutes = Arrays.copyOf(minutes, at * 2);
                prints = Arrays.copyOf(prints, at * 2);
            }
            names.add(text.name());
            outlets.add(text.outlet());
            minutes[at] = text.minute();
            prints[at] = print;
        }
    }

    /** The texts of all parts, in this order. */
    static ScanTexts of(List<Part> parts) {
        int n = parts.stream().mapToInt(part -> part.names.size()).sum();
        String[] names = new String[n];
        int[] outlet = new int[n];
        long[] minutes = new long[n];
        long[] prints = new long[n];
        Map<String, Integer> outlets = new HashMap<>();
        int at = 0;
        for (Part part : parts) {
            int size = part.names.size();
            System.arraycopy(part.minutes, 0, minutes, at, size);
            System.arraycopy(part.prints, 0, prints, at, size);
            for (int i = 0; i < size; i++) {
                names[at + i] = part.names.get(i);
                String name = part.outlets.get(i);
                outlet[at + i] = name.isEmpty() ? -1 : outlets.computeIfAbsent(name, x -> outlets.size());
            }
            at += size;
        }
        return new ScanTexts(names, new TextKeys(firsts(prints), outlet), minutes);
    }

    /** For each text the first one with the same print. */
    private static int[] firsts(long[] prints) {
        int cells = Integer.highestOneBit(Math.max(8, prints.length)) * 4;
        int[] table = new int[cells];
        int[] same = new int[prints.length];
        for (int i = 0; i < prints.length; i++) {
            int cell = (int) (prints[i] >>> 33) & cells - 1;
            while (table[cell] != 0 && prints[table[cell] - 1] != prints[i]) {
                cell = cell + 1 & cells - 1;
            }
            if (table[cell] == 0) {
                table[cell] = i + 1;
            }
            same[i] = table[cell] - 1;
        }
        return same;
    }
}
