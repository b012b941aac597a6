package io.github.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPartsTest {

    private final WordParts parts = new WordParts(4);

    @Test
    void aKnownWordIsFoundInsideAnotherByItsPlaceOnly() {
        parts.add("verkehr");
        parts.add("unfall");
        parts.read("verkehrsunfall");

        assertThat(parts.find(0, 7)).isZero();
        assertThat(parts.find(8, 14)).isEqualTo(1);
        assertThat(parts.find(0, 8)).isEqualTo(-1);
        assertThat(parts.find(7, 14)).isEqualTo(-1);
    }

    @Test
    void aWordAddedTwiceKeepsItsNumber() {
        parts.add("unfall");
        parts.add("unfall");
        parts.add("halle");
        parts.read("halle");

        assertThat(parts.size()).isEqualTo(2);
        assertThat(parts.find(0, 5)).isEqualTo(1);
    }

    @Test
    void wordsWithOneHashAreToldApart() {
        parts.add("Aa");
        parts.read("BB");

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(parts.find(0, 2)).isEqualTo(-1);
    }

    @Test
    void partsOfAVeryLongWordAreFound() {
        parts.add("unfall");
        parts.read("a".repeat(500) + "unfall");

        assertThat(parts.find(500, 506)).isZero();
    }

    @Test
    void onlyWordsThatBeginOrEndLikeAnotherMayHaveParts() {
        parts.add("verkehrsunfall");
        parts.add("unfall");
        parts.add("halle");
        parts.add("halle");

        assertThat(parts.mayHaveParts("verkehrsunfall")).isTrue();
        assertThat(parts.mayHaveParts("halle")).isFalse();
    }
}
