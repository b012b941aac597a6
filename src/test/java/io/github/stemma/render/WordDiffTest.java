package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDiffTest {

    private static List<String> words(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    private static List<String> words(int count, int different, Random random) {
        return random.ints(count, 0, different).mapToObj(w -> "w" + w).toList();
    }

    /** Takes some words out, changes some and puts some in. */
    private static List<String> edited(List<String> words, Random random) {
        List<String> edited = new ArrayList<>();
        for (String word : words) {
            switch (random.nextInt(20)) {
                case 0 -> edited.addAll(List.of("new", word));
                case 1 -> edited.add("other");
                case 2 -> {}
                default -> edited.add(word);
            }
        }
        return edited;
    }

    /** The second list as made of the first by the changes; what they leave must be common. */
    private static List<String> applied(List<Change> changes, List<String> a, List<String> b) {
        List<String> made = new ArrayList<>();
        int i = 0;
        for (Change change : changes) {
            made.addAll(a.subList(i, change.startOriginal));
            assertThat(made).hasSize(change.startRevised);
            made.addAll(b.subList(change.startRevised, change.endRevised));
            i = change.endOriginal;
        }
        made.addAll(a.subList(i, a.size()));
        return made;
    }

    @Test
    void whatIsShortIsDifferedAsByMyers() {
        for (String[] sides : new String[][] {{"abcd", "abXd"}, {"abc", ""}, {"", "abc"}, {"abcabba", "cbabac"}}) {
            List<Change> myers = new MyersDiff<String>().computeDiff(words(sides[0]), words(sides[1]), null);
            myers.sort(Comparator.comparingInt(change -> change.startOriginal));

            assertThat(WordDiff.of(words(sides[0]), words(sides[1])))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(myers);
        }
    }

    @Test
    void theChangesMakeOneListOfTheOther() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<String> a = words(random.nextInt(9_000), 1 + random.nextInt(300), random);
            List<String> b = seed % 3 == 0 ? words(random.nextInt(9_000), 40, random) : edited(a, random);

            assertThat(applied(WordDiff.of(a, b), a, b)).isEqualTo(b);
        }
    }

    @Test
    void longListsKeepNearlyAllThatIsCommon() {
        Random random = new Random(1);
        List<String> a = words(20_000, 5_000, random);
        List<String> b = edited(a, random);

        int changed = WordDiff.of(a, b).stream()
                .mapToInt(change -> change.endOriginal - change.startOriginal)
                .sum();

        assertThat(changed).isBetween(1_700, 2_300);
    }

    @Test
    @Timeout(20)
    void manyChangesInALongPassageCostNoMoreThanItsLength() {
        List<String> a = IntStream.range(0, 120_000).mapToObj(w -> "a" + w).toList();
        List<String> b = IntStream.range(0, 120_000)
                .mapToObj(w -> w % 4 == 0 ? "b" + w : "a" + w)
                .toList();

        assertThat(WordDiff.of(a, b)).hasSize(30_000);
    }
}
