package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.Arrays;
import java.util.List;

/**
 * How many words of one text stand in passages, each word counted once, under the closest kind that covers it.
 *
 * @param words of the text, furniture left out
 * @param verbatim words in verbatim passages
 * @param edited words in edited passages and in no verbatim one
 * @param reworded words in reworded passages only
 */
record Coverage(int words, int verbatim, int edited, int reworded) {

    /** What {@code passages} cover in {@code text}; those that do not touch it are passed over. */
    static Coverage of(Text text, List<Passage> passages) {
        Passage.Kind[] kinds = Passage.Kind.values();
        int[] closest = new int[text.words()];
        Arrays.fill(closest, kinds.length);
        for (Passage passage : passages) {
            if (passage.touches(text.id())) {
                Passage.Side side = passage.in(text.id());
                for (int i = side.words().begin(); i < side.words().end(); i++) {
                    closest[i] = Math.min(closest[i], passage.kind().ordinal());
                }
            }
        }
        int[] count = new int[kinds.length + 1];
        for (int kind : closest) {
            count[kind]++;
        }
        return new Coverage(text.words(), count[0], count[1], count[2]);
    }

    int shared() {
        return verbatim + edited + reworded;
    }

    double share() {
        return part(shared());
    }

    double part(int some) {
        return words == 0 ? 0 : (double) some / words;
    }

    int of(Passage.Kind kind) {
        return switch (kind) {
            case VERBATIM -> verbatim;
            case EDITED -> edited;
            case REWORDED -> reworded;
        };
    }
}
