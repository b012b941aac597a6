package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure or the spelling of a name that two witnesses have against a third: the words behind {@code unexplained-slip}.
 *
 * @param count how many such words of the first the second has too
 * @param inA the first of them
 * @param inB the same word in the second witness
 * @param against path of a witness that has something else there, and what it has
 */
record CommonSlips(int count, Span inA, Span inB, List<String> against) {

    CommonSlips {
        against = List.copyOf(against);
    }

    /** What {@code a} and {@code b} have against others; empty when no other text has another figure or name there. */
    static Optional<CommonSlips> of(Story story, int a, int b) {
        Set<Span> words = new HashSet<>();
        List<Variant> others = contested(story, b);
        Optional<CommonSlips> first = Optional.empty();
        for (Variant here : contested(story, a)) {
            int third = here.other(a);
            for (Variant there : others) {
                if (third != b
                        && there.other(b) == third
                        && there.words(third).equals(here.words(third))
                        && word(story, a, here.words(a)).equals(word(story, b, there.words(b)))
                        && words.add(here.words(a))
                        && first.isEmpty()) {
                    first = Optional.of(slip(story, a, b, here, there));
                }
            }
        }
        return first.map(slip -> new CommonSlips(words.size(), slip.inA, slip.inB, slip.against));
    }

    private static CommonSlips slip(Story story, int a, int b, Variant here, Variant there) {
        int third = here.other(a);
        Text other = story.text(third);
        Span words = other.tokens().text(here.words(third));
        return new CommonSlips(
                1,
                story.text(a).tokens().text(here.words(a)),
                story.text(b).tokens().text(there.words(b)),
                List.of(other.witness().path(), words.of(other.witness().text())));
    }

    private static List<Variant> contested(Story story, int witness) {
        List<Variant> contested = new ArrayList<>();
        for (Variant variant : story.collation().variants()) {
            boolean type = variant.type() == Variant.Type.NUMBER || variant.type() == Variant.Type.NAME;
            boolean concerns = variant.a() == witness || variant.b() == witness;
            if (type
                    && concerns
                    && variant.wordsA().length() == 1
                    && variant.wordsB().length() == 1) {
                contested.add(variant);
            }
        }
        return contested;
    }

    private static String word(Story story, int witness, Span words) {
        return story.text(witness).tokens().fold(words.begin());
    }
}
