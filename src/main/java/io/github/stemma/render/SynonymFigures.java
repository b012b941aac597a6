package io.github.stemma.render;

import io.github.stemma.model.Synonyms;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What a thesaurus added, as it is printed, with one decimal place: the words add up to the bits.
 *
 * @param words one for each pair of words
 * @param bits their sum
 * @param shared what the two sentences have in common with it
 */
record SynonymFigures(String[] words, String bits, String shared) {

    static SynonymFigures of(Synonyms synonyms) {
        double[] items =
                synonyms.words().stream().mapToDouble(step -> step.bits()).toArray();
        String[] words = Numbers.summing(items, synonyms.bits(), 1);
        BigDecimal bits = Arrays.stream(words).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SynonymFigures(words, bits.toPlainString(), Numbers.decimal(synonyms.shared(), 1));
    }
}
