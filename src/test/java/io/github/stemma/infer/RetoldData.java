package io.github.stemma.infer;

import io.github.stemma.collate.Collator;
import io.github.stemma.family.Families;
import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Kinship;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Loner;
import io.github.stemma.infer.retold.Loners;
import io.github.stemma.infer.retold.Retellings;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Family;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** The lonely texts of some texts, with the true class of every pair they are in, for fitting. */
public final class RetoldData {

    private static final double DOUBT = 0.02;

    private final Loners loners;
    private final List<Loner> all;
    private final Homes homes;
    private final List<int[]> pairs = new ArrayList<>();

    /**
     * @param truth class of a pair of ids, in the order of the five verdicts
     */
    public RetoldData(
            List<Text> texts, List<Passage> passages, Weights weights, ToIntBiFunction<String, String> truth) {
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        List<Belief> beliefs = new ArrayList<>();
        for (Family family : Families.of(texts, passages)) {
            List<Text> members = family.witnesses().stream().map(byId::get).toList();
            beliefs.add(Belief.of(new Story(members, Collator.collate(family, members)), weights));
        }
        this.loners = new Loners(texts, passages);
        this.all = loners.all();
        this.homes = new Homes(texts, beliefs);
        Retellings some = new Retellings(loners, all, Retold.prior(), homes::kinship);
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (some.concerns(i, j) || homes.kinship(i, j)[Kinship.INDEPENDENT] >= 0.5) {
                    pairs.add(new int[] {
                        i, j, truth.applyAsInt(texts.get(i).id(), texts.get(j).id())
                    });
                }
            }
        }
    }

    private double[] classes(Retellings retellings, int a, int b) {
        double[] k = retellings.concerns(a, b) ? retellings.kinship(a, b) : homes.kinship(a, b);
        return retellings.doubted(a, b, k);
    }

    /** The logarithm of the probability of the truth. */
    public double score(Retold retold) {
        Retellings retellings = new Retellings(loners, all, retold, homes::kinship);
        double sum = 0;
        for (int[] pair : pairs) {
            sum += Math.log((1 - DOUBT) * classes(retellings, pair[0], pair[1])[pair[2]] + DOUBT / 5);
        }
        return sum;
    }
}
