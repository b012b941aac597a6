package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter is one word of eight bits; lower case is common, upper case changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignerTest {

    /** What is aligned: the words of a that agree with a word of b, gaps as hyphens. */
    private static List<String> aligned(String a, String b) {
        return align(a, b).stream()
                .map(x -> {
                    StringBuilder out = new StringBuilder();
                    for (int i = x.a().begin(); i < x.a().end(); i++) {
                        int word = i;
                        boolean in = Arrays.stream(x.pairA()).anyMatch(p -> p == word);
                        out.append(in ? a.charAt(i) : '-');
                    }
                    return out.toString();
                })
                .toList();
    }

    private static List<Alignment> align(String a, String b) {
        List<Integer> hitsA = new ArrayList<>();
        List<Integer> hitsB = new ArrayList<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            for (int j = 0; j + 1 < b.length(); j++) {
                if (a.charAt(i) == b.charAt(j) && a.charAt(i + 1) == b.charAt(j + 1)) {
                    hitsA.add(i);
                    hitsB.add(j);
                }
            }
        }
        int n = hitsA.size();
        if (n == 0) {
            return List.of();
        }
        int[] length = new int[n];
        float[] bits = new float[n];
        Arrays.fill(length, 2);
        Arrays.fill(bits, 16);
        Seeds seeds = new Seeds(numbers(hitsA), numbers(hitsB), length, bits, 0);
        Chain all = new Chain(IntStream.range(0, n).toArray(), 0);
        return Overlaps.choose(new Aligner(letters(a, b), Scoring.news(), 1e-3).align(seeds, List.of(all)));
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Grid letters(String a, String b) {
        return new Grid() {
            @Override
            public int rows() {
                return a.length();
            }

            @Override
            public int columns() {
                return b.length();
            }

            @Override
            public float agreement(int i, int j) {
                return a.charAt(i) == b.charAt(j) ? 8 : 0;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh,    abcdefgh,    abcdefgh",
        "XYabcdefZ,   UabcdefVW,   abcdef",
        "abcdXfghi,   abcdYfghi,   abcd-fghi",
        "abcdXefgh,   abcdefgh,    abcd-efgh",
        "abcdefgh,    abcdXYefgh,  abcdefgh",
        "aXcdYfgZijk, aPcdQfgRijk, a-cd-fg-ijk",
    })
    void edits_are_bridged(String a, String b, String expected) {
        assertThat(aligned(a, b)).containsExactly(expected);
    }

    @Test
    void what_changed_places_is_two_alignments() {
        assertThat(aligned("abcdefMNghijkl", "ghijklOPabcdef")).containsExactlyInAnyOrder("abcdef", "ghijkl");
    }

    @Test
    void a_wide_gap_ends_an_alignment() {
        assertThat(aligned("abcdefABCDEFGHIJKLMNghijkl", "abcdefOPQRSTUVWXYZ0123456ghijkl"))
                .containsExactlyInAnyOrder("abcdef", "ghijkl");
    }

    @Test
    void two_words_are_no_alignment() {
        assertThat(align("abXYZ", "UabVW")).isEmpty();
    }

    @Test
    void nothing_in_common_gives_nothing() {
        assertThat(align("abcdef", "ABCDEF")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_random_copy_with_edits_is_one_alignment_of_the_words_that_stayed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        int kept = 0;
        for (int k = 0; k < 300; k++) {
            char word = (char) (0x4e00 + k);
            a.append(word);
            boolean change = k % 4 == 3 && random.nextBoolean() && k < 296;
            b.append(change ? (char) (0x7000 + k) : word);
            kept += change ? 0 : 1;
        }
        List<Alignment> found = align(a.toString(), b.toString());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo(kept);
        assertThat(found.get(0).a()).isEqualTo(new Span(0, 300));
    }
}
