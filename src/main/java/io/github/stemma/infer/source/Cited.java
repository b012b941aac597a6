package io.github.stemma.infer.source;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Hidden;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source that is named and was not collected. Whether the text really used it is another matter: a credit may have
 * been copied along with the text that carries it.
 *
 * @param name as the texts call it
 * @param children ids of the texts that name it, with the probability that they took from it
 */
public record Cited(String name, Map<String, Double> children) {

    /**
     * What says that a text took from a source that is not here, and how often it did: counted on the gold stories by {@code
     * calibrate.CitedTable} in the tests.
     */
    enum Basis {
        /** A credit to an agency where no other source is known. */
        CREDIT_ALONE(0.94),
        /** A credit to an agency where another source is known. */
        CREDIT_BESIDE(0.82),
        /** An agency's report cited, no other source known. */
        REPORT_ALONE(0.67),
        /** An agency's report cited beside another source: often the source of a sentence only. */
        REPORT_BESIDE(0.66),
        /** Another outlet's report cited, no other source known. */
        CITE_ALONE(0.87),
        /** Another outlet's report cited beside another source. */
        CITE_BESIDE(0.8),
        /** Somebody is said to have spoken to another outlet. */
        TOLD(0.88);

        private final double probability;

        Basis(double probability) {
            this.probability = probability;
        }

        double probability() {
            return probability;
        }
    }

    /**
     * @param retellings a text that retells a collected one names it no less for not standing in its family
     */
    public static List<Cited> of(
            Belief belief, List<Derivation> derivations, List<Hidden> hidden, Set<List<String>> retellings) {
        Story story = belief.story();
        Map<String, Map<String, Double>> named = new LinkedHashMap<>();
        for (int i = 0; i < story.size(); i++) {
            for (Mention mention : story.text(i).witness().mentions()) {
                String name = mention.outlet().name();
                String id = story.text(i).id();
                if (isSource(mention)
                        && !story.isCollected(name)
                        && !retellings.contains(List.of(id, name))
                        && !story.isFrom(i, name)
                        && !stands(story, i, mention, hidden)) {
                    double p = basis(mention, id, derivations).probability();
                    named.computeIfAbsent(name, n -> new LinkedHashMap<>()).merge(id, p, Math::max);
                }
            }
        }
        List<Cited> cited = new ArrayList<>();
        named.forEach((name, children) -> cited.add(new Cited(name, children)));
        return cited;
    }

    private static boolean isSource(Mention mention) {
        return mention.form() == Mention.Form.CITE
                || mention.form() == Mention.Form.CREDIT
                || mention.form() == Mention.Form.TOLD;
    }

    /** Whether an unseen source that may be this one stands above {@code i} already: of its name, or any if somebody only spoke to it. */
    private static boolean stands(Story story, int i, Mention mention, List<Hidden> hidden) {
        boolean told = mention.form() == Mention.Form.TOLD;
        return hidden.stream()
                .anyMatch(source -> source.story() == story
                        && (told || source.names().contains(mention.outlet().name()))
                        && source.children().getOrDefault(i, 0.0) >= 0.5);
    }

    private static Basis basis(Mention mention, String id, List<Derivation> derivations) {
        boolean beside =
                derivations.stream().anyMatch(arrow -> arrow.derived().equals(id) && arrow.probability() >= 0.5);
        if (mention.form() == Mention.Form.TOLD) {
            return Basis.TOLD;
        }
        if (!mention.outlet().isAgency()) {
            return beside ? Basis.CITE_BESIDE : Basis.CITE_ALONE;
        }
        if (mention.form() == Mention.Form.CREDIT) {
            return beside ? Basis.CREDIT_BESIDE : Basis.CREDIT_ALONE;
        }
        return beside ? Basis.REPORT_BESIDE : Basis.REPORT_ALONE;
    }

    /** As it is reported. */
    public Unseen unseen(String id) {
        double p = children.values().stream().mapToDouble(x -> x).max().orElse(0);
        return new Unseen(id, name, List.of(name), Unseen.Kind.CITED, p, List.copyOf(children.keySet()));
    }

    /** The arrows to the texts that name it. */
    public List<Derivation> derivations(String id) {
        List<Derivation> arrows = new ArrayList<>();
        children.forEach((child, p) -> arrows.add(new Derivation(id, child, p, 0, List.of())));
        return arrows;
    }
}
