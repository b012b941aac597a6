package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter is one word of eight bits; lower case is common, upper case changed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairAlignerTest {

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
        int[] x = a.chars().toArray();
        int[] y = b.chars().toArray();
        int[] hitsA = new int[x.length * y.length];
        int[] hitsB = new int[hitsA.length];
        int n = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            for (int j = 0; j + 1 < y.length; j++) {
                if (x[i] == y[j] && x[i + 1] == y[j + 1]) {
                    hitsA[n] = i;
                    hitsB[n++] = j;
                }
            }
        }
        int[] length = new int[n];
        Arrays.fill(length, 2);
        return new PairAligner(Scoring.NEWS, 1e-3)
                .align(x, bits(x), y, bits(y), Arrays.copyOf(hitsA, n), Arrays.copyOf(hitsB, n), length);
    }

    private static float[] bits(int[] words) {
        float[] bits = new float[words.length];
        Arrays.fill(bits, 8);
        return bits;
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
