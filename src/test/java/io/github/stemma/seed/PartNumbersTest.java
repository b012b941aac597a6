package io.github.stemma.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartNumbersTest {

    private final PartNumbers parts = new PartNumbers();

    @Test
    void wordsWithTheSameFirstLettersHaveTheSameHead() {
        assertThat(parts.head("verkehr")).isEqualTo(parts.head("verkehrsunfall"));
        assertThat(parts.head("verkehr")).isNotEqualTo(parts.head("verkauf"));
    }

    @Test
    void aHeadIsNoTailThoughItsLettersAreTheSame() {
        assertThat(parts.head("aaaaaaa")).isNotEqualTo(parts.tail("aaaaaaa"));
    }

    @Test
    void lettersOfScriptsBeyondEuropeAreNumberedToo() {
        assertThat(parts.head("大阪府知事選挙")).isEqualTo(parts.head("大阪府知事当選"));
        assertThat(parts.head("大阪府知事選挙")).isNotEqualTo(parts.tail("選挙大阪府知事"));
    }

    @Test
    void thousandsOfPartsStayApart() {
        Set<Integer> numbers = new HashSet<>();
        for (int n = 10_000; n < 14_000; n++) {
            numbers.add(parts.head(String.valueOf(n)));
        }

        assertThat(numbers).hasSize(4_000);
        assertThat(parts.head("12345")).isEqualTo(parts.head("12345x"));
    }
}
