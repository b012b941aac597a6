package io.github.stemma.infer.source;

import io.github.stemma.infer.along.Shuffled;
import io.github.stemma.infer.along.Switching;
import io.github.stemma.infer.belief.Origins;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Collation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentences of one text come from which of its possible sources, by {@link Switching} over the sentences that
 * others have too. Several sources at once are believed only where two or more hold {@value #SEVERAL} sentences each
 * and the order of the sentences supports them against {@link Shuffled} orders; otherwise each source is looked at as
 * if it were the only one.
 */
final class Stretches {

    /** A sentence told in other words stands for this part of its words. */
    private static final double REWORDED = 0.65;
    /** A source among several holds this many sentences. */
    private static final int SEVERAL = 2;
    /** Less likely sources are alternatives, not additions. */
    private static final double LIKELY = 0.5;

    private final List<Collation.Place> places;
    private final double[][] kept;
    private final double[] weight;
    private final double[] prior;

    /**
     * A possible source of the text.
     *
     * @param holders indices of the witnesses that show what it has: itself, or the other children of an unseen source
     * @param unseen whether nobody collected it
     * @param probability of its arrow, more than 0
     */
    record Source(BitSet holders, boolean unseen, double probability) {}

    private Stretches(List<Collation.Place> places, double[][] kept, double[] weight, double[] prior) {
        this.places = places;
        this.kept = kept;
        this.weight = weight;
        this.prior = prior;
    }

    /** @param sources one or more */
    static Stretches of(Story story, int witness, List<Source> sources) {
        List<Collation.Place> places = story.collation().places().stream()
                .filter(place -> place.witness() == witness)
                .toList();
        double[][] kept = new double[places.size()][sources.size()];
        double[] weight = new double[places.size()];
        for (int at = 0; at < weight.length; at++) {
            weight[at] = places.get(at).weight();
            for (Collation.Cell cell : places.get(at).cells()) {
                for (int s = 0; s < sources.size(); s++) {
                    if (sources.get(s).holders().get(cell.witness())) {
                        double there = cell.aligned() + REWORDED * cell.reworded();
                        kept[at][s] =
                                Math.max(kept[at][s], there * (sources.get(s).unseen() ? Origins.SIBLING : 1));
                    }
                }
            }
        }
        double[] prior = new double[sources.size()];
        for (int s = 0; s < prior.length; s++) {
            prior[s] = sources.get(s).probability();
        }
        return new Stretches(places, kept, weight, prior);
    }

    private Switching model(List<Integer> sources) {
        double[][] some = new double[weight.length][sources.size()];
        double[] chance = new double[sources.size()];
        double sum = sources.stream().mapToDouble(s -> prior[s]).sum();
        for (int k = 0; k < chance.length; k++) {
            chance[k] = prior[sources.get(k)] / sum;
            for (int at = 0; at < weight.length; at++) {
                some[at][k] = kept[at][sources.get(k)];
            }
        }
        return new Switching(some, weight, chance);
    }

    /** For each source, part of the words that others have too which it accounts for, all at once. */
    double[] portions() {
        double[] portions = new double[prior.length];
        double all = 0;
        double[][] posterior = model(all()).posterior();
        for (int at = 0; at < weight.length; at++) {
            all += weight[at];
            for (int s = 0; s < prior.length; s++) {
                portions[s] += posterior[at][s] * weight[at];
            }
        }
        for (int s = 0; s < prior.length; s++) {
            portions[s] = all > 0 ? portions[s] / all : 0;
        }
        return portions;
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int s = 0; s < prior.length; s++) {
            all.add(s);
        }
        return all;
    }

    /** The sources that the text has at once: none, or two and more of those that are more likely than not. */
    List<Integer> together() {
        List<Integer> likely = all().stream().filter(s -> prior[s] >= LIKELY).toList();
        int[] count = new int[prior.length];
        for (int source : likely.size() > 1 ? model(likely).sources() : new int[0]) {
            if (source >= 0) {
                count[likely.get(source)]++;
            }
        }
        List<Integer> several = all().stream().filter(s -> count[s] >= SEVERAL).toList();
        return several.size() > 1 && Shuffled.supports(model(several), weight.length) ? several : List.of();
    }

    /**
     * The sentences from each source, as those of the text that others have too; of a source that is looked at as the
     * only one all that it has.
     *
     * @param together as {@link #together} gives them
     */
    List<List<Collation.Place>> bySource(List<Integer> together) {
        int[] mixed = together.isEmpty() ? new int[0] : model(together).sources();
        List<List<Collation.Place>> found = new ArrayList<>();
        for (int s = 0; s < prior.length; s++) {
            int at = together.indexOf(s);
            List<Collation.Place> from = new ArrayList<>();
            for (int k = 0; k < weight.length; k++) {
                if (at < 0 ? kept[k][s] > 0 : mixed[k] == at) {
                    from.add(places.get(k));
                }
            }
            found.add(from);
        }
        return found;
    }
}
