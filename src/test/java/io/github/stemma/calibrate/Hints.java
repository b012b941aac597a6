package io.github.stemma.calibrate;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Rules;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Family;
import io.github.stemma.model.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which way the faint hints point: for each, in how many true derivations it speaks for the true arrow and in how many for
 * its reverse, each derivation of the stories without variants once: {@code Hints FOLDER…}.
 */
public final class Hints {

    private static final List<Feature> FAINT = List.of(
            Feature.LOCALISED_AUSTRIAN,
            Feature.LOCALISED_GERMAN,
            Feature.MOOD_LOST,
            Feature.LONGER_END,
            Feature.OWN_SLIP);

    private Hints() {}

    public static void main(String[] folders) {
        Map<Feature, int[]> counts = new EnumMap<>(Feature.class);
        FAINT.forEach(f -> counts.put(f, new int[2]));
        Set<String> seen = new TreeSet<>();
        Arrays.stream(folders)
                .flatMap(folder -> Cases.of(folder, RenderedStory.Times.SHOWN, false).stream())
                .forEach(c -> count(c, seen, counts));
        counts.forEach((feature, count) ->
                System.out.printf(Locale.ROOT, "%-20s for %d, against %d%n", feature.label(), count[0], count[1]));
        System.out.println("derivations: " + seen.size());
    }

    private static void count(Cases.Case c, Set<String> seen, Map<Feature, int[]> counts) {
        Map<String, Text> byId = new HashMap<>();
        c.texts().forEach(text -> byId.put(text.id(), text));
        for (Family family : Families.of(c.texts(), c.passages())) {
            List<Text> members = family.witnesses().stream().map(byId::get).toList();
            Story story = new Story(members, Collator.collate(family, members));
            List<Signal> signals = Rules.all().stream()
                    .flatMap(rule -> rule.signals(story).stream())
                    .toList();
            for (int[] pair : story.pairs()) {
                String parent = c.names().get(members.get(pair[0]).id());
                String child = c.names().get(members.get(pair[1]).id());
                if (c.truth().parents().get(child).contains(parent) && seen.add(c.story() + parent + ">" + child)) {
                    FAINT.forEach(f -> {
                        counts.get(f)[0] += has(signals, f, pair[0], pair[1]).isPresent() ? 1 : 0;
                        counts.get(f)[1] += has(signals, f, pair[1], pair[0]).isPresent() ? 1 : 0;
                    });
                }
            }
        }
    }

    private static Optional<Signal> has(List<Signal> signals, Feature feature, int source, int derived) {
        return signals.stream()
                .filter(s -> s.feature() == feature && s.source() == source && s.derived() == derived)
                .findFirst();
    }
}
