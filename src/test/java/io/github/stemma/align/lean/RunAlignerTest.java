package io.github.stemma.align.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter is one word; lower case is shared, capitals are not; every word is worth 8 bits. */
class RunAlignerTest {

    private static final RunOptions COSTS = RunOptions.standard(1);

    private static Sequence words(String letters) {
        int[] hash = letters.chars().toArray();
        int[] bits = new int[hash.length];
        Arrays.fill(bits, 8);
        return new Sequence(hash, bits, bits, hash.length);
    }

    private static List<String> shared(String a, String b) {
        RunAligner aligner = new RunAligner(COSTS);
        aligner.index(words(a));
        return aligner.with(words(b)).stream()
                .map(run -> a.substring(run.beginA(), run.endA()) + "=" + b.substring(run.beginB(), run.endB()))
                .toList();
    }

    @Test
    void aRunIsFoundWithItsBounds() {
        assertThat(shared("ABCabcdefDEF", "GHabcdefIJK")).containsExactly("abcdef=abcdef");
    }

    @Test
    void changedDroppedAndAddedWordsAreBridged() {
        assertThat(shared("AabcdefghijklB", "CabcXefgijkYlD")).containsExactly("abcdefghijkl=abcXefgijkYl");
    }

    @Test
    void passagesThatChangedPlacesAreTwo() {
        assertThat(shared("AabcdeBCDEFGHfghijI", "fghijKLMNOPQRabcde")).containsExactly("abcde=abcde", "fghij=fghij");
    }

    @Test
    void twoWordsAreTooFew() {
        assertThat(shared("ABabCD", "EFabGH")).isEmpty();
    }

    @Test
    void aPassageThatStandsTwiceInOneTextIsFoundTwice() {
        assertThat(shared("abcdeABCDEFGHIJKLMNOPQabcde", "RabcdeS")).containsExactly("abcde=abcde", "abcde=abcde");
    }

    @Test
    void nothingAndItselfAreFine() {
        assertThat(shared("", "abc")).isEmpty();
        assertThat(shared("abc", "")).isEmpty();
        assertThat(shared("abcdefgh", "abcdefgh")).containsExactly("abcdefgh=abcdefgh");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScoreIsThatOfTheFullTable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            int[] a = random.ints(60, 0, 1_000_000).toArray();
            int[] b = edited(a, random);
            Sequence left = uniform(a);
            Sequence right = uniform(b);
            RunAligner aligner = new RunAligner(new RunOptions(18, 4, 5, 1, 400));
            aligner.index(left);
            List<Run> runs = aligner.with(right);
            int best = runs.stream().mapToInt(Run::score).max().orElse(0);

            assertThat(best).isEqualTo(best == 0 ? 0 : FullTable.score(left, right));
        }
    }

    private static Sequence uniform(int[] words) {
        int[] bits = new int[words.length];
        Arrays.fill(bits, 8);
        return new Sequence(words, bits, bits, words.length);
    }

    private static int[] edited(int[] words, SplittableRandom random) {
        IntStream.Builder out = IntStream.builder();
        for (int word : words) {
            int dice = random.nextInt(20);
            if (dice == 0) {
                out.add(-random.nextInt(1_000_000));
            } else if (dice == 1) {
                out.add(word);
                out.add(-random.nextInt(1_000_000));
            } else if (dice != 2) {
                out.add(word);
            }
        }
        return out.build().toArray();
    }

    /** Gotoh's local alignment over all cells: the oracle. */
    private static final class FullTable {

        static int score(Sequence a, Sequence b) {
            int far = -1_000_000;
            int[][] h = new int[a.size() + 1][b.size() + 1];
            int[][] e = new int[a.size() + 1][b.size() + 1];
            int[][] f = new int[a.size() + 1][b.size() + 1];
            int best = 0;
            for (int i = 0; i <= a.size(); i++) {
                for (int j = 0; j <= b.size(); j++) {
                    e[i][j] = j == 0 ? far : Math.max(e[i][j - 1] - 1, h[i][j - 1] - 6);
                    f[i][j] = i == 0 ? far : Math.max(f[i - 1][j] - 1, h[i - 1][j] - 6);
                    int diagonal = i == 0 || j == 0
                            ? 0
                            : h[i - 1][j - 1] + (a.hash()[i - 1] == b.hash()[j - 1] ? a.bits()[i - 1] : -4);
                    h[i][j] = Math.max(0, Math.max(diagonal, Math.max(e[i][j], f[i][j])));
                    best = Math.max(best, h[i][j]);
                }
            }
            return best;
        }
    }
}
