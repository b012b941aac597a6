package io.github.stemma.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainerTest {

    /** Seeds of three words and ten bits at places a:b, by a, then b. */
    private static Seeds seeds(int... places) {
        int n = places.length / 2;
        int[] a = new int[n];
        int[] b = new int[n];
        int[] length = new int[n];
        float[] bits = new float[n];
        for (int k = 0; k < n; k++) {
            a[k] = places[2 * k];
            b[k] = places[2 * k + 1];
        }
        Arrays.fill(length, 3);
        Arrays.fill(bits, 10);
        return new Seeds(a, b, length, bits, 3);
    }

    private static List<List<Integer>> members(Seeds seeds) {
        return new Chainer()
                .chains(seeds).stream()
                        .map(Chain::seeds)
                        .map(s -> Arrays.stream(s).boxed().toList())
                        .toList();
    }

    @Test
    void seeds_in_order_are_one_chain() {
        assertThat(members(seeds(0, 0, 5, 6, 12, 11))).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void seeds_that_changed_places_are_two_chains() {
        assertThat(members(seeds(0, 20, 5, 25, 20, 0, 25, 5))).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void a_long_way_divides() {
        assertThat(members(seeds(0, 0, 200, 200))).containsExactlyInAnyOrder(List.of(0), List.of(1));
    }

    @Test
    void every_seed_is_in_one_chain() {
        Seeds seeds = seeds(0, 0, 0, 30, 5, 5, 5, 35, 10, 10, 12, 50);
        assertThat(members(seeds).stream().flatMap(List::stream).sorted()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void no_seeds_give_no_chains() {
        assertThat(members(seeds())).isEmpty();
    }
}
