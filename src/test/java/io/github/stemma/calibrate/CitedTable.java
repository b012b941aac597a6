package io.github.stemma.calibrate;

import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.source.CitedData;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Unseen;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often a text that names a source which is not here has a direct source that is not here, by what says so: {@code
 * CitedTable FOLDER[:none]…}. The shares, shrunk towards one half by two cases, are the probabilities of {@code
 * infer.Cited}.
 */
public final class CitedTable {

    private CitedTable() {}

    public static void main(String[] folders) {
        Map<String, int[]> counts = new TreeMap<>();
        Arrays.stream(folders).flatMap(folder -> cases(folder).stream()).forEach(c -> count(c, counts));
        counts.forEach((basis, n) ->
                System.out.printf(Locale.ROOT, "%-16s %d of %d: %.2f%n", basis, n[1], n[0], (n[1] + 1.0) / (n[0] + 2)));
    }

    private static List<Cases.Case> cases(String folder) {
        boolean none = folder.endsWith(":none");
        return Cases.of(folder.split(":")[0], none ? RenderedStory.Times.NONE : RenderedStory.Times.SHOWN, false);
    }

    private static void count(Cases.Case c, Map<String, int[]> counts) {
        Lineage lineage = new Tracer(TraceOptions.defaults()).trace(c.texts(), c.passages());
        Set<String> cited = lineage.unseen().stream()
                .filter(source -> source.kind() == Unseen.Kind.CITED)
                .map(Unseen::id)
                .collect(Collectors.toSet());
        for (Derivation arrow : lineage.derivations()) {
            if (cited.contains(arrow.source())) {
                String child = c.names().get(arrow.derived());
                boolean unseen = c.truth().parents().get(child).stream().anyMatch(p -> p.startsWith("unseen"));
                int[] n = counts.computeIfAbsent(
                        CitedData.basis(arrow.probability()).orElse("?"), b -> new int[2]);
                n[0]++;
                n[1] += unseen ? 1 : 0;
            }
        }
    }
}
