package io.github.stemma.infer.evidence;

import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * Austrian and German words for one thing ({@code "Jänner"}, {@code "Januar"}): who takes a text from the other country
 * puts his own word. Austrian newsrooms take from German agencies more often than the other way round, so the two ways
 * are features of their own. A pair of words alone says little.
 */
final class LocalisationRule implements Rule {

    @Override
    public List<Signal> signals(Story story) {
        Turns austrian = new Turns(story);
        Turns german = new Turns(story);
        for (Variant variant : story.collation().variants()) {
            if (variant.type() == Variant.Type.LOCALISATION) {
                int marked = variant.marked();
                austrian.add(variant.other(marked), marked, variant);
                german.add(marked, variant.other(marked), variant);
            }
        }
        List<Signal> signals = new ArrayList<>();
        austrian.signals(Feature.LOCALISED_AUSTRIAN, signals);
        german.signals(Feature.LOCALISED_GERMAN, signals);
        return signals;
    }
}
