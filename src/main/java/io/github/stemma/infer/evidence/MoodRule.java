package io.github.stemma.infer.evidence;

import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * Mood of reported speech: agencies report in the subjunctive ("er habe"), who shortens or retells puts the indicative.
 * The other way round happens too, so this is a hint.
 */
final class MoodRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        Turns lost = new Turns(story);
        for (Variant variant : story.collation().variants()) {
            if (variant.type() == Variant.Type.MOOD) {
                lost.add(variant.marked(), variant.other(variant.marked()), variant);
            }
        }
        List<Signal> signals = new ArrayList<>();
        lost.signals(Feature.MOOD_LOST, signals);
        return signals;
    }
}
