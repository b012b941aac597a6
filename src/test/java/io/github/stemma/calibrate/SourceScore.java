package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Unseen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the direct sources of texts and the unseen sources are right, as {@code score_stories.py} counts them. */
final class SourceScore {

    /** Why a direct source is missing or too many: the first of these that holds. */
    enum Fault {
        GRANDPARENT("missing: hidden, the text hangs by what that source itself derives from"),
        ALONE("missing: hidden, and nobody else here has it"),
        HIDDEN("missing: hidden, other"),
        UNSURE("missing: arrow found, but below one half"),
        SIBLING("missing: the text hangs by another that has the same source"),
        MISSED("missing: no arrow at all"),
        ANCESTOR("too many: an ancestor, but not the direct source"),
        NOBODY("too many: unseen source that is not there"),
        COUSIN("too many: a text with a source in common"),
        STRANGER("too many: other");

        private final String label;

        Fault(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final String UNSEEN = "unseen";

    private final int[] parents = new int[3];
    private final int[] unseen = new int[3];
    private final List<String> wrong = new ArrayList<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);

    /** Takes in what was inferred of a story. */
    void add(RenderedStory story, Map<String, String> names, Lineage lineage) {
        Map<String, Set<String>> said = new TreeMap<>();
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Map<String, Set<String>> nested = new HashMap<>();
        for (Unseen source : lineage.unseen()) {
            children.put(source.id(), new HashSet<>());
        }
        for (Derivation arrow : lineage.derivations()) {
            if (arrow.probability() < 0.5) {
                continue;
            }
            String child = names.get(arrow.derived());
            if (child == null) {
                nested.computeIfAbsent(arrow.source(), s -> new HashSet<>()).add(arrow.derived());
            } else if (children.containsKey(arrow.source())) {
                said.computeIfAbsent(child, c -> new HashSet<>()).add(UNSEEN);
                children.get(arrow.source()).add(child);
            } else {
                said.computeIfAbsent(child, c -> new HashSet<>()).add(names.get(arrow.source()));
            }
        }
        story.parents().forEach((child, truth) -> {
            Set<String> is = new HashSet<>();
            truth.forEach(p -> is.add(p.startsWith("unseen:") ? UNSEEN : p));
            Set<String> s = said.getOrDefault(child, Set.of());
            int hit = (int) is.stream().filter(s::contains).count();
            parents[0] += hit;
            parents[1] += s.size() - hit;
            parents[2] += is.size() - hit;
            is.stream().filter(p -> !s.contains(p)).forEach(p -> fault(missing(story, names, lineage, child, p, s)));
            s.stream().filter(p -> !is.contains(p)).forEach(p -> fault(extra(story, child, p)));
            if (hit < s.size() || hit < is.size()) {
                wrong.add(story.name() + ": parents of " + child + ": said " + s + ", true " + is);
            }
        });
        unseen(story, children, nested);
    }

    private void fault(Fault fault) {
        faults.merge(fault, 1, Integer::sum);
    }

    private static Fault missing(
            RenderedStory story,
            Map<String, String> names,
            Lineage lineage,
            String child,
            String parent,
            Set<String> said) {
        if (parent.equals(UNSEEN)) {
            if (story.ancestors().get(child).stream().anyMatch(said::contains)) {
                return Fault.GRANDPARENT;
            }
            return story.unseen().values().stream().anyMatch(c -> c.contains(child)) ? Fault.HIDDEN : Fault.ALONE;
        }
        boolean unsure = lineage.derivations().stream()
                .anyMatch(d -> child.equals(names.get(d.derived())) && parent.equals(names.get(d.source())));
        if (unsure) {
            return Fault.UNSURE;
        }
        return said.stream().anyMatch(s -> !s.equals(UNSEEN) && related(story, s, child))
                ? Fault.SIBLING
                : Fault.MISSED;
    }

    private static Fault extra(RenderedStory story, String child, String source) {
        if (source.equals(UNSEEN)) {
            return Fault.NOBODY;
        }
        if (story.ancestors().get(child).contains(source)) {
            return Fault.ANCESTOR;
        }
        return related(story, source, child) ? Fault.COUSIN : Fault.STRANGER;
    }

    private static boolean related(RenderedStory story, String a, String b) {
        Set<String> both = new HashSet<>(story.ancestors().get(a));
        both.add(a);
        Set<String> other = new HashSet<>(story.ancestors().get(b));
        other.add(b);
        both.retainAll(other);
        return !both.isEmpty();
    }

    private void unseen(RenderedStory story, Map<String, Set<String>> children, Map<String, Set<String>> nested) {
        List<Set<String>> left = new ArrayList<>();
        for (String source : children.keySet()) {
            Set<String> below = below(source, children, nested, new HashSet<>());
            if (below.size() >= 2) {
                left.add(below);
            }
        }
        for (Set<String> truth : new HashSet<>(story.unseen().values())) {
            Set<String> best = null;
            for (Set<String> c : left) {
                best = best == null || jaccard(c, truth) > jaccard(best, truth) ? c : best;
            }
            if (best != null && jaccard(best, truth) >= 0.5) {
                unseen[0]++;
                left.remove(best);
            } else {
                unseen[2]++;
                wrong.add(story.name() + ": unseen source not found: " + truth);
            }
        }
        unseen[1] += left.size();
        left.forEach(c -> wrong.add(story.name() + ": unseen source too many: " + c));
    }

    private static Set<String> below(
            String source, Map<String, Set<String>> children, Map<String, Set<String>> nested, Set<String> met) {
        Set<String> below = new HashSet<>(children.getOrDefault(source, Set.of()));
        if (met.add(source)) {
            nested.getOrDefault(source, Set.of()).forEach(n -> below.addAll(below(n, children, nested, met)));
        }
        return below;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / (a.size() + b.size() - both.size());
    }

    private static double f1(int[] counts) {
        return counts[0] == 0 ? 0 : 2.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
    }

    double parentsF1() {
        return f1(parents);
    }

    double unseenF1() {
        return f1(unseen);
    }

    /** A line for each set of sources and unseen source that is wrong. */
    List<String> wrong() {
        return wrong;
    }

    /** How often each fault was found. */
    Map<Fault, Integer> faults() {
        return faults;
    }
}
