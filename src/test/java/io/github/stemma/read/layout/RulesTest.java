package io.github.stemma.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String TEXT =
            "Mehr zum Thema: Foto: Anna Berger. Kommentar schreiben! Am Abend brannte eine Scheune. Newsletter abonnieren";

    @Test
    void aStretchHasTheSameLinesWhetherItsTextWasLookedThroughBeforeOrNot() {
        Words words = Words.of(TEXT);
        int seen = 0;
        for (String name : new String[] {"furniture.tsv", "phrases.tsv", "marks.tsv"}) {
            Rules rules = Rules.of(name, 2);
            int[] places = rules.places(words);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from; to < words.size(); to++) {
                    int begin = words.begin(from);
                    int end = words.end(to);
                    assertThat(rules.candidates(places, words, begin, end))
                            .isEqualTo(rules.candidates(words, begin, end));
                    seen += rules.candidates(words, begin, end).size();
                }
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void aStretchWithoutKeysHasNoLines() {
        Words words = Words.of(TEXT);
        Rules rules = Rules.of("furniture.tsv", 2);
        int from = TEXT.indexOf("brannte");

        assertThat(rules.candidates(words, from, from + "brannte eine".length()))
                .isEmpty();
        assertThat(rules.candidates(words, 0, TEXT.length())).isNotEmpty();
    }
}
