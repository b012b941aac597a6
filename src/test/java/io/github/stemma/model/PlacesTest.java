package io.github.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void placesComeByNumberAndThenInTheirOrder() {
        Random random = new Random(5);
        for (int bound : new int[] {1, 7, 300, 100_000, Integer.MAX_VALUE}) {
            for (int n : new int[] {0, 1, 2, 40, 1000}) {
                int[] number = random.ints(n, 0, bound).toArray();
                int[] expected = IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(place -> number[place])
                                .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
                assertThat(Places.byNumber(number)).as(n + " below " + bound).isEqualTo(expected);
            }
        }
    }
}
