package io.github.stemma.render;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arrows of a result as trees: every derived text hangs under its main source, further sources of a mixed text
 * are kept beside it. Arrows that are less likely than not are left out.
 */
final class Forest {

    private static final double MORE_LIKELY_THAN_NOT = .5;

    /** The arrow of the tree before all; results that were written without it: the most probable one. */
    private static final Comparator<Derivation> BEST_FIRST = Comparator.comparing(Derivation::main)
            .thenComparingDouble(Derivation::probability)
            .thenComparingDouble(Derivation::share)
            .reversed()
            .thenComparing(Derivation::source)
            .thenComparing(Derivation::derived);

    private final Map<String, List<Derivation>> sources = new LinkedHashMap<>();
    private final Map<String, List<Derivation>> children = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> story = new HashMap<>();
    private final Result result;

    Forest(Result result) {
        this.result = result;
        Lineage lineage = result.lineage();
        lineage.unseen().stream().map(Unseen::id).forEach(ids::add);
        result.texts().stream().map(Text::id).forEach(ids::add);
        arrows(lineage).stream()
                .sorted(BEST_FIRST)
                .forEach(derivation -> sources.computeIfAbsent(derivation.derived(), id -> new ArrayList<>())
                        .add(derivation));
        for (List<Derivation> from : sources.values()) {
            Derivation main = from.get(0);
            children.computeIfAbsent(main.source(), id -> new ArrayList<>()).add(main);
        }
        children.values()
                .forEach(list -> list.sort(
                        Comparator.comparingDouble(Derivation::share).reversed().thenComparing(Derivation::derived)));
        number(lineage);
    }

    /**
     * The arrows that are shown: more likely than not, and between two texts only where the verdict on them is that arrow,
     * so that no picture says more than the relations do. How likely an arrow from an unseen source is holds if there is
     * such a source at all, so it counts as much less as that is unsure.
     */
    static List<Derivation> arrows(Lineage lineage) {
        Map<String, Double> exists = new HashMap<>();
        lineage.unseen().stream()
                .filter(unseen -> unseen.kind() == Unseen.Kind.INFERRED)
                .forEach(unseen -> exists.put(unseen.id(), unseen.probability()));
        Map<List<String>, Verdict> verdicts = new HashMap<>();
        for (Relation relation : lineage.relations()) {
            verdicts.put(List.of(relation.a(), relation.b()), relation.verdict());
            verdicts.put(List.of(relation.b(), relation.a()), relation.verdict().mirrored());
        }
        return lineage.derivations().stream()
                .filter(arrow -> arrow.probability() * exists.getOrDefault(arrow.source(), 1.0) >= MORE_LIKELY_THAN_NOT)
                .filter(arrow -> verdicts.getOrDefault(List.of(arrow.source(), arrow.derived()), Verdict.B_FROM_A)
                        == Verdict.B_FROM_A)
                .toList();
    }

    /** The arrows out of {@code id} for which it is the main source, by share. */
    List<Derivation> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** The further sources of a mixed text. */
    List<Derivation> furtherSources(String id) {
        List<Derivation> all = sources.getOrDefault(id, List.of());
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    /** The mixed texts of which {@code id} is a further source. */
    List<String> furtherChildren(String id) {
        return sources.values().stream()
                .flatMap(from -> from.stream().skip(1))
                .filter(arrow -> arrow.source().equals(id))
                .map(Derivation::derived)
                .sorted()
                .toList();
    }

    boolean hasPlace(String id) {
        return sources.containsKey(id) || children.containsKey(id);
    }

    /** Sources that texts name and nobody gave us, and that no tree shows. */
    List<Unseen> citedOnly() {
        return result.lineage().unseen().stream()
                .filter(unseen -> unseen.kind() == Unseen.Kind.CITED && !hasPlace(unseen.id()))
                .toList();
    }

    /** Texts outside all trees that are independent of every other. */
    List<String> alone() {
        return result.texts().stream().map(Text::id).filter(this::isAlone).toList();
    }

    boolean isAlone(String id) {
        return !hasPlace(id) && ties(id).isEmpty();
    }

    /** The relations of a text that are not independence. */
    List<Relation> ties(String id) {
        return result.lineage().relations().stream()
                .filter(relation -> relation.a().equals(id) || relation.b().equals(id))
                .filter(relation -> relation.verdict() != Verdict.INDEPENDENT)
                .toList();
    }

    /** The relations that are not independence, most shared words first. */
    static List<Relation> dependent(Lineage lineage) {
        return lineage.relations().stream()
                .filter(relation -> relation.verdict() != Verdict.INDEPENDENT)
                .sorted(Comparator.comparingInt(Relation::sharedWords).reversed())
                .toList();
    }

    /** The pairs of which one derives from the other and nothing says which. */
    static List<Relation> undirected(Lineage lineage) {
        return lineage.relations().stream()
                .filter(relation -> relation.verdict() == Verdict.UNDIRECTED)
                .toList();
    }

    /** Where trees begin: unseen sources first, then texts; every tree once, even if the arrows went in a circle. */
    List<String> roots() {
        Set<String> roots = new LinkedHashSet<>();
        Set<String> reached = new HashSet<>();
        for (String id : ids) {
            if (children.containsKey(id) && !sources.containsKey(id)) {
                roots.add(id);
                reach(id, reached);
            }
        }
        for (String id : ids) {
            if (hasPlace(id) && !reached.contains(id)) {
                roots.add(id);
                reach(id, reached);
            }
        }
        return List.copyOf(roots);
    }

    private void reach(String id, Set<String> reached) {
        if (reached.add(id)) {
            children(id).forEach(child -> reach(child.derived(), reached));
        }
    }

    /** Number of the story that {@code id} belongs to, from 0, by first witness; texts of one story share something. */
    int story(String id) {
        return story.getOrDefault(id, -1);
    }

    private void number(Lineage lineage) {
        Map<String, String> leader = new HashMap<>();
        ids.forEach(id -> leader.put(id, id));
        for (Relation relation : lineage.relations()) {
            if (relation.verdict() != Verdict.INDEPENDENT) {
                join(leader, relation.a(), relation.b());
            }
        }
        arrows(lineage).forEach(arrow -> join(leader, arrow.source(), arrow.derived()));
        lineage.unseen().forEach(unseen -> unseen.children().forEach(child -> join(leader, unseen.id(), child)));
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : ids) {
            story.put(id, numbers.computeIfAbsent(find(leader, id), first -> numbers.size()));
        }
    }

    private static void join(Map<String, String> leader, String one, String other) {
        leader.put(find(leader, one), find(leader, other));
    }

    private static String find(Map<String, String> leader, String id) {
        String at = id;
        String up = leader.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = leader.getOrDefault(at, at);
        }
        return at;
    }
}
