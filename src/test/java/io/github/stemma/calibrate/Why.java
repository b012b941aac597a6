package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.gold.RenderedStory.TrueRelation;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Why a verdict is wrong, as far as the truth and the evidence that was shown tell: the first of these that holds. */
enum Why {
    RETOLD("told in other words only, no passage found"),
    NOT_FOUND("near copies, but no passage found"),
    COINCIDENCE("passage found, but taken for coincidence"),
    FALSELY_CITED("names an outlet that is not its source"),
    SILENT("independent, but has no sign of its own reporting"),
    STATEMENT("independent, but the same wording from outside"),
    CLOCK("time says the other way"),
    TRADE("what the outlet is says the other way"),
    TURNED("nothing says which way, turned round"),
    MINOR("one of several sources, but not that of most words"),
    MOSTLY("mixed text: most is straight from the other, not from a third"),
    CLOSER("siblings share more than either with the source"),
    OLDER("older sibling taken for the source"),
    SIBLING("sibling taken for the source"),
    HIDDEN("source is hidden, sibling taken for it"),
    GRANDPARENT("source is hidden, a collected text taken for it"),
    CHILDREN("copy taken for another child of an unseen source"),
    THROUGH("copy by way of a hidden text, taken for its sibling"),
    THIRD("copy, but a third text taken for the source of both"),
    UNSEEN_BESIDES("common source is here, but something unseen taken for it"),
    OTHER("other");

    private final String label;

    Why(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** A wrong verdict, with the relation turned so that its a is the truth's. */
    record Case(RenderedStory story, TrueRelation truth, Relation relation, boolean turned, Map<String, String> names) {

        Verdict said() {
            return turned ? relation.verdict().mirrored() : relation.verdict();
        }

        Verdict is() {
            return LineageScore.verdict(truth.verdict());
        }

        /** Whether evidence of this kind speaks for what was said. */
        private boolean spoke(EvidenceKind kind) {
            return relation.evidence().stream()
                    .anyMatch(e -> e.kind() == kind && e.bits() > 0 && e.favours() == relation.verdict());
        }

        /** Whether evidence that somebody is named speaks for a dependence. */
        private boolean named() {
            return relation.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.CITE && e.bits() > 0);
        }

        private String derived(Verdict arrow) {
            return arrow == Verdict.A_FROM_B ? truth.a() : truth.b();
        }

        private String source(Verdict arrow) {
            return arrow == Verdict.A_FROM_B ? truth.b() : truth.a();
        }

        private boolean nearCopies() {
            return story.links().stream()
                    .anyMatch(l ->
                            !l.kind().equals("reworded") && Set.of(l.a(), l.b()).equals(Set.of(truth.a(), truth.b())));
        }

        /** Words of the pair against those of each with a collected text both derive from. */
        private boolean closer() {
            Map<String, Integer> words = new TreeMap<>();
            story.relations().forEach(r -> {
                words.put(r.a() + " " + r.b(), r.words());
                words.put(r.b() + " " + r.a(), r.words());
            });
            return story.ancestors().get(truth.a()).stream()
                    .filter(story.ancestors().get(truth.b())::contains)
                    .filter(story.files()::containsKey)
                    .anyMatch(s -> words.get(truth.a() + " " + s) < truth.words()
                            && words.get(truth.b() + " " + s) < truth.words());
        }
    }

    /** Of a verdict that was given and is wrong. */
    static Why of(Case c) {
        if (c.is() == Verdict.INDEPENDENT) {
            return c.named() ? FALSELY_CITED : c.relation.sharedWords() == 0 ? SILENT : STATEMENT;
        }
        if (c.relation.sharedWords() == 0) {
            return c.nearCopies() ? NOT_FOUND : RETOLD;
        }
        return switch (c.said()) {
            case INDEPENDENT -> COINCIDENCE;
            case A_FROM_B, B_FROM_A -> arrow(c);
            case COMMON_UNSEEN -> unseen(c);
            case COMMON_SEEN -> c.is().isArrow() ? several(c, c.is()) ? MOSTLY : THIRD : GRANDPARENT;
            case UNDIRECTED -> OTHER;
        };
    }

    private static Why arrow(Case c) {
        if (c.is() == c.said().mirrored()) {
            return c.spoke(EvidenceKind.TIME) ? CLOCK : c.spoke(EvidenceKind.OUTLET_KIND) ? TRADE : TURNED;
        }
        if (several(c, c.said())) {
            return MINOR;
        }
        if (c.spoke(EvidenceKind.CITE)) {
            return FALSELY_CITED;
        }
        if (c.is() == Verdict.COMMON_UNSEEN) {
            return HIDDEN;
        }
        return c.closer() ? CLOSER : c.spoke(EvidenceKind.TIME) ? OLDER : SIBLING;
    }

    /** Whether the source of an arrow is among several direct sources. */
    private static boolean several(Case c, Verdict arrow) {
        Set<String> parents = c.story.parents().getOrDefault(c.derived(arrow), Set.of());
        return parents.size() > 1 && parents.contains(c.source(arrow));
    }

    private static Why unseen(Case c) {
        if (!c.is().isArrow()) {
            return UNSEEN_BESIDES;
        }
        boolean direct = c.story.parents().get(c.derived(c.is())).contains(c.source(c.is()));
        return direct ? CHILDREN : THROUGH;
    }
}
