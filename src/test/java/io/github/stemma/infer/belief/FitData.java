package io.github.stemma.infer.belief;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.model.Family;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The structures of one family as numbers, for fitting.
 *
 * @param features of each structure
 * @param pairs ids of the pairs
 * @param ids of the family's witnesses
 * @param sources of each witness in each structure, {@code [witness][structure]}: a bit for each witness, and {@link #UNSEEN}
 * @param kin class of each pair in each structure, {@code [pair][structure][class]}: its parts in the order of the five verdicts
 */
public record FitData(double[][] features, List<String> ids, int[][] sources, List<String[]> pairs, double[][][] kin) {

    /** Bit of an unseen source. */
    public static final int UNSEEN = 1 << 30;

    private static final int MOST = 700;

    /** All families of two or more witnesses. */
    public static List<FitData> of(List<Text> texts, List<Passage> passages, Weights weights) {
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        List<FitData> data = new ArrayList<>();
        for (Family family : Families.of(texts, passages)) {
            if (family.witnesses().size() > 1) {
                List<Text> members = family.witnesses().stream().map(byId::get).toList();
                data.add(of(Posterior.of(new Story(members, Collator.collate(family, members)), weights)));
            }
        }
        return data;
    }

    private static FitData of(Posterior posterior) {
        List<String> ids = posterior.story().collation().witnesses();
        int count = Math.min(MOST, posterior.structures().size());
        double[][] features = new double[count][];
        List<String[]> pairs = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            features[s] = posterior.structures().get(s).features();
        }
        List<double[][]> kin = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                double[][] row = new double[count][];
                for (int s = 0; s < count; s++) {
                    Structure structure = posterior.structures().get(s).structure();
                    row[s] = posterior.kinship().of(structure, structure.ancestors(), i, j);
                }
                pairs.add(new String[] {ids.get(i), ids.get(j)});
                kin.add(row);
            }
        }
        int[][] sources = new int[ids.size()][count];
        for (int i = 0; i < ids.size(); i++) {
            for (int s = 0; s < count; s++) {
                Structure structure = posterior.structures().get(s).structure();
                long set = structure.sources(i);
                boolean unseen = set >> structure.seen() != 0;
                sources[i][s] = (int) (set & ((1L << structure.seen()) - 1)) | (unseen ? UNSEEN : 0);
            }
        }
        return new FitData(features, ids, sources, pairs, kin.toArray(double[][][]::new));
    }

    /** Number of features. */
    public static int size() {
        return Feature.values().length;
    }
}
