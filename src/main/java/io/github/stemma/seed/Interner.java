package io.github.stemma.seed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strings to numbers from 1, in order of first sight; open addressing, no boxing. */
final class Interner {

    private @Nullable String[] slots = new String[1 << 11];
    private int[] numbers = new int[1 << 11];
    private int size;

    /** The number of a string, given on first sight. */
    int number(String string) {
        int at = find(string);
        if (numbers[at] != 0) {
            return numbers[at];
        }
        slots[at] = string;
        numbers[at] = ++size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size;
    }

    private int find(String string) {
        int mask = slots.length - 1;
        int at = spread(string.hashCode()) & mask;
        while (numbers[at] != 0 && !string.equals(slots[at])) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    private void grow() {
        @Nullable String[] oldSlots = slots;
        int[] oldNumbers = numbers;
        slots = Arrays.copyOf(new String[0], oldSlots.length * 2);
        numbers = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            String string = oldSlots[i];
            if (string != null) {
                int at = find(string);
                slots[at] = string;
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
