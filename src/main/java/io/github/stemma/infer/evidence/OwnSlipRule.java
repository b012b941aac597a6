package io.github.stemma.infer.evidence;

import io.github.stemma.model.Tokens;
import io.github.stemma.model.Variant;
import io.github.stemma.model.Variant.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Slips: a name or a word that a text itself spells otherwise elsewhere, or a number or spelling with which it stands
 * alone against two that agree. Who has it right may have corrected it, who has it wrong may have slipped while copying; in
 * the gold stories the latter happens in three of five. A slip that several share is another matter: it counts as a
 * reading that the structure must explain.
 */
final class OwnSlipRule implements Rule {

    private static final Set<Type> WORDS = EnumSet.of(Type.NAME, Type.SPELLING);
    private static final Set<Type> SLIPS = EnumSet.of(Type.NAME, Type.SPELLING, Type.NUMBER);
    /** Shorter words are too often another word. */
    private static final int LETTERS = 6;

    @Override
    public List<Signal> signals(Story story) {
        Turns slips = new Turns(story);
        for (Variant variant : story.collation().variants()) {
            if (SLIPS.contains(variant.type()) && isWord(variant) && !isInflected(story, variant)) {
                boolean first = slips(story, variant, variant.a());
                boolean second = slips(story, variant, variant.b());
                if (first != second) {
                    int slipped = first ? variant.a() : variant.b();
                    slips.add(variant.other(slipped), slipped, variant);
                }
            }
        }
        List<Signal> signals = new ArrayList<>();
        slips.signals(Feature.OWN_SLIP, signals);
        return signals;
    }

    private static boolean isWord(Variant variant) {
        return variant.wordsA().length() == 1 && variant.wordsB().length() == 1;
    }

    private static boolean slips(Story story, Variant variant, int witness) {
        return WORDS.contains(variant.type()) && contradictsItself(story, variant, witness)
                || standsAlone(story, variant, witness);
    }

    /** Whether the text has the other's spelling everywhere else, and the other never has this one. */
    private static boolean contradictsItself(Story story, Variant variant, int witness) {
        String here = reading(story, variant, witness);
        String there = reading(story, variant, variant.other(witness));
        return here.length() >= LETTERS
                && count(story, witness, here) == 1
                && count(story, witness, there) >= 1
                && count(story, variant.other(witness), here) == 0;
    }

    /** Two forms of one word are no slip. */
    private static boolean isInflected(Story story, Variant variant) {
        return stem(story, variant, variant.a()).equals(stem(story, variant, variant.b()));
    }

    private static String stem(Story story, Variant variant, int witness) {
        return story.text(witness).tokens().stem(variant.words(witness).begin());
    }

    private static int count(Story story, int witness, String fold) {
        Tokens tokens = story.text(witness).tokens();
        int count = 0;
        for (int word = 0; word < tokens.size(); word++) {
            count += tokens.fold(word).equals(fold) ? 1 : 0;
        }
        return count;
    }

    /** Whether two others or more have another reading here, the same one, and nobody shares this one. */
    private static boolean standsAlone(Story story, Variant variant, int witness) {
        int right = variant.other(witness);
        String there = reading(story, variant, right);
        Set<Integer> against = new HashSet<>();
        Set<Integer> withIt = new HashSet<>();
        for (Variant other : story.collation().variants()) {
            if (!SLIPS.contains(other.type()) || !isWord(other)) {
                continue;
            }
            if (touches(other, witness)
                    && other.words(witness).equals(variant.words(witness))
                    && reading(story, other, other.other(witness)).equals(there)) {
                against.add(other.other(witness));
            }
            if (touches(other, right) && other.words(right).equals(variant.words(right))) {
                withIt.add(other.other(right));
            }
        }
        return against.size() >= 2 && withIt.equals(Set.of(witness));
    }

    private static boolean touches(Variant variant, int witness) {
        return variant.a() == witness || variant.b() == witness;
    }

    private static String reading(Story story, Variant variant, int witness) {
        return story.text(witness).tokens().fold(variant.words(witness).begin());
    }
}
