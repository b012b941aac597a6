package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Rules;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.search.Candidates;
import io.github.stemma.infer.search.Pool;
import io.github.stemma.infer.search.Resampled;
import io.github.stemma.infer.search.Search;
import io.github.stemma.infer.structure.Shares;
import io.github.stemma.infer.structure.Structure;
import io.github.stemma.infer.structure.StructureFeatures;
import io.github.stemma.model.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The structures of one family with their probabilities.
 *
 * @param story the family
 * @param shares what its witnesses share
 * @param signals the evidence
 * @param structures best first
 * @param probabilities of the structures, adding up to 1
 * @param kinship what two of them are to one another within a structure
 * @param twins which witnesses nothing tells apart
 * @param lesser what would be held without one kind of evidence; null in what is held without one
 * @param known what witnesses with twins are to one another, by their kinds, as far as it was asked for
 */
public record Posterior(
        Story story,
        Shares shares,
        List<Signal> signals,
        List<Pool.Scored> structures,
        double[] probabilities,
        Kinship kinship,
        Twins twins,
        @Nullable Lesser lesser,
        Map<List<Integer>, double[]> known)
        implements Belief {

    /** Structures beyond this many carry no weight that shows. */
    private static final int KEPT = 2_000;

    /** Finds and weighs the structures of a family of at most 60 witnesses. */
    public static Posterior of(Story story, Weights weights) {
        List<Signal> signals = Rules.all().stream()
                .flatMap(rule -> rule.signals(story).stream())
                .toList();
        Shares shares = Shares.of(story.collation());
        StructureFeatures features = new StructureFeatures(story, shares, signals);
        Kinship kinship = new Kinship(story.collation(), shares, signals);
        Posterior none = new Posterior(
                story, shares, signals, List.of(), new double[0], kinship, Twins.of(shares, signals), null, Map.of());
        Lesser lesser = new Lesser(signals, weights, other -> none.searched(features, other, null));
        return none.searched(features, weights, lesser);
    }

    private Posterior searched(StructureFeatures features, Weights weights, @Nullable Lesser lesser) {
        Pool pool = new Pool(features, weights);
        new Search(Candidates.of(shares, signals), pool).run();
        List<Pool.Scored> best = pool.best(KEPT);
        double[] probabilities = new Resampled(features, shares, weights).probabilities(best);
        return new Posterior(story, shares, signals, best, probabilities, kinship, twins, lesser, new HashMap<>());
    }

    /** The structure at this place. */
    Structure structure(int at) {
        return structures.get(at).structure();
    }

    @Override
    public double[] kinship(int a, int b) {
        return twins.none()
                ? found(a, b)
                : known.computeIfAbsent(twins.kinds(a, b), kinds -> twins.mean(a, b, this::found))
                        .clone();
    }

    private double[] found(int a, int b) {
        double[] sums = new double[Kinship.CLASSES];
        for (int s = 0; s < probabilities.length; s++) {
            Structure structure = structures.get(s).structure();
            long[] above = structure.ancestors();
            if (above != null) {
                double[] parts = kinship.of(structure, above, a, b);
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += probabilities[s] * parts[c];
                }
            }
        }
        return sums;
    }

    @Override
    public double arrow(int source, int derived) {
        double all = twins.mean(source, derived, (x, y) -> new double[] {drawn(x, y)})[0];
        return lesser == null ? all : lesser.arrow(source, derived, all);
    }

    /** The classes of a pair once a verdict is decided, see {@link Lesser}. */
    public double[] kinship(int a, int b, Verdict verdict, double[] kinship) {
        return lesser == null ? kinship : lesser.kinship(a, b, verdict, kinship);
    }

    private double drawn(int source, int derived) {
        double sum = 0;
        for (int s = 0; s < probabilities.length; s++) {
            if ((structures.get(s).structure().sources(derived) >> source & 1) != 0) {
                sum += probabilities[s];
            }
        }
        return sum;
    }

    @Override
    public List<Hidden> hidden() {
        return Hidden.of(this);
    }

    @Override
    public double apart(int a, int b) {
        return shares.apart(a, b);
    }

    @Override
    public boolean linked(int a, int b) {
        return shares.linked(a, b);
    }
}
