package io.github.stemma.model;

import java.util.Arrays;

/** Orders places by the numbers that stand there. */
public final class Places {

    /** Numbers up to so many times the places are counted; larger ones are sorted. */
    private static final int DENSE = 8;

    private static final int SMALL = 256;

    private Places() {}

    /**
     * The places 0, 1, … by their numbers, those of one number in their order.
     *
     * <p>Bound: linear where the largest number is not much larger than there are places, as with the words of a few
     * texts; else {@code n log n}.
     *
     * @param number one per place, at least 0
     */
    public static int[] byNumber(int[] number) {
        int most = 0;
        for (int x : number) {
            most = Math.max(most, x);
        }
        return most < DENSE * number.length + SMALL ? counted(number, most) : sorted(number);
    }

    private static int[] counted(int[] number, int most) {
        int[] next = new int[most + 2];
        for (int x : number) {
            next[x + 1]++;
        }
        for (int x = 1; x <= most; x++) {
            next[x] += next[x - 1];
        }
        int[] places = new int[number.length];
        for (int place = 0; place < number.length; place++) {
            places[next[number[place]]++] = place;
        }
        return places;
    }

    private static int[] sorted(int[] number) {
        long[] order = new long[number.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (long) number[place] << 32 | place;
        }
        Arrays.sort(order);
        int[] places = new int[order.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) order[i];
        }
        return places;
    }
}
