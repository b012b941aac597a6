package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.tree.MatrixTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A large family, pieced together: each witness is weighed in a part of the family that holds it, the sources it names,
 * agencies, and the witnesses it shares most with. What the parts say of each witness's main source weighs the arrows of
 * a whole tree; how likely an arrow is over all trees says {@link MatrixTree}. What pairs are to one another is counted in
 * graphs drawn witness by witness, with a fixed seed, circles refused.
 *
 * <p>Bound: linear in the number of witnesses for the parts, n³ for the trees, {@value #DRAWS} · n² for the count. Limit:
 * what two parts say of the same arrow is not reconciled beyond forbidding circles, so probabilities are a little less
 * sharp than over whole structures.
 */
final class Mosaic implements Belief {

    private static final int DRAWS = 200;
    /** Every witness is the root of its tree at least this likely, so that there is a tree. */
    private static final double OPEN = 0.01;

    private static final int PART = 5;
    /** Own words (see {@link Neighbours}) that two children of one unseen source share at least. */
    private static final double SIBLINGS = 20;

    private static final double LEAST = 0.4;

    private final Story story;
    private final Neighbours neighbours;
    private final List<Signal> signals;
    private final double[][] arrows;
    private final double[][][] kinship;
    private final Map<BitSet, Integer> groups = new LinkedHashMap<>();

    private Mosaic(Story story, Neighbours neighbours, List<Signal> signals) {
        int n = story.size();
        this.story = story;
        this.neighbours = neighbours;
        this.signals = signals;
        this.arrows = new double[n][n];
        this.kinship = new double[n][n][Kinship.CLASSES];
    }

    static Mosaic of(Story story, Weights weights) {
        Neighbours neighbours = Neighbours.of(story);
        Part.Whole whole = Part.Whole.of(story);
        // parts know nothing of one another, and are put together in the order of the witnesses
        List<Piece> pieces = IntStream.range(0, story.size())
                .parallel()
                .mapToObj(i -> Piece.of(Part.of(whole, neighbours.around(i, PART), weights), i))
                .toList();
        Set<Signal> signals = new LinkedHashSet<>();
        pieces.forEach(piece -> signals.addAll(piece.signals));
        Mosaic mosaic = new Mosaic(story, neighbours, List.copyOf(signals));
        mosaic.count(pieces.stream().map(Piece::choices).toList());
        return mosaic;
    }

    /** What is kept of a part. */
    private record Piece(Choices choices, List<Signal> signals) {
        static Piece of(Part part, int witness) {
            return new Piece(
                    Choices.of(part, witness),
                    part.posterior().signals().stream().map(part::whole).toList());
        }
    }

    private void count(List<Choices> choices) {
        int n = choices.size();
        double[][] weight = new double[n][n];
        double[] root = new double[n];
        for (int i = 0; i < n; i++) {
            Choices of = choices.get(i);
            root[i] = Math.max(OPEN, of.main(Choices.NONE));
            for (int s = of.sources().nextSetBit(0); s >= 0; s = of.sources().nextSetBit(s + 1)) {
                weight[s][i] = of.main(s);
            }
        }
        MatrixTree sums = MatrixTree.of(weight, root);
        for (int s = 0; s < n; s++) {
            for (int i = 0; i < n; i++) {
                arrows[s][i] = weight[s][i] > 0 ? choices.get(i).any(s) * sums.arrow(s, i) / weight[s][i] : 0;
            }
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < DRAWS; draw++) {
            draw(choices, random);
        }
    }

    private void draw(List<Choices> choices, SplittableRandom random) {
        int n = choices.size();
        BitSet[] sources = new BitSet[n];
        BitSet unseen = new BitSet();
        for (int i = 0; i < n; i++) {
            Choices.Choice drawn = choices.get(i).draw(random);
            sources[i] = (BitSet) drawn.seen().clone();
            unseen.set(i, drawn.unseen());
        }
        relate(Acyclic.ancestors(sources), groups(unseen));
    }

    /** The unseen source of each witness that has one, as a number: witnesses that share much have the same. */
    private int[] groups(BitSet unseen) {
        int[] group = new int[story.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = unseen.get(i) ? i : -1;
        }
        for (int i = unseen.nextSetBit(0); i >= 0; i = unseen.nextSetBit(i + 1)) {
            for (int j = unseen.nextSetBit(i + 1); j >= 0; j = unseen.nextSetBit(j + 1)) {
                if (neighbours.own(i, j) >= SIBLINGS && group[i] != group[j]) {
                    int from = Math.max(group[i], group[j]);
                    int to = Math.min(group[i], group[j]);
                    for (int k = 0; k < group.length; k++) {
                        group[k] = group[k] == from ? to : group[k];
                    }
                }
            }
        }
        Map<Integer, BitSet> sets = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] >= 0) {
                sets.computeIfAbsent(group[i], g -> new BitSet()).set(i);
            }
        }
        sets.values().stream().filter(set -> set.cardinality() > 1).forEach(set -> groups.merge(set, 1, Integer::sum));
        return group;
    }

    private void relate(BitSet[] above, int[] group) {
        int n = above.length;
        BitSet[] hidden = new BitSet[n];
        for (int i = 0; i < n; i++) {
            hidden[i] = new BitSet();
            above[i].set(i);
            for (int k = above[i].nextSetBit(0); k >= 0; k = above[i].nextSetBit(k + 1)) {
                if (group[k] >= 0) {
                    hidden[i].set(group[k]);
                }
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                kinship[a][b][kin(above, hidden, a, b)] += 1.0 / DRAWS;
            }
        }
    }

    private int kin(BitSet[] above, BitSet[] hidden, int a, int b) {
        if (above[a].get(b)) {
            return Kinship.A_FROM_B;
        }
        if (above[b].get(a)) {
            return Kinship.B_FROM_A;
        }
        if (!neighbours.related(a, b)) {
            return Kinship.INDEPENDENT;
        }
        if (above[a].intersects(above[b])) {
            return Kinship.COMMON_SEEN;
        }
        return hidden[a].intersects(hidden[b]) ? Kinship.COMMON_UNSEEN : Kinship.INDEPENDENT;
    }

    @Override
    public Story story() {
        return story;
    }

    @Override
    public List<Signal> signals() {
        return signals;
    }

    @Override
    public double[] kinship(int a, int b) {
        if (a < b) {
            return kinship[a][b].clone();
        }
        double[] turned = kinship[b][a].clone();
        turned[Kinship.A_FROM_B] = kinship[b][a][Kinship.B_FROM_A];
        turned[Kinship.B_FROM_A] = kinship[b][a][Kinship.A_FROM_B];
        return turned;
    }

    @Override
    public double arrow(int source, int derived) {
        return Math.min(1, arrows[source][derived]);
    }

    @Override
    public List<Hidden> hidden() {
        List<Hidden> found = new ArrayList<>();
        BitSet taken = new BitSet();
        List<Map.Entry<BitSet, Integer>> sets = new ArrayList<>(groups.entrySet());
        sets.sort((x, y) -> y.getValue() != x.getValue().intValue()
                ? y.getValue() - x.getValue()
                : x.getKey().toString().compareTo(y.getKey().toString()));
        for (Map.Entry<BitSet, Integer> entry : sets) {
            if (!entry.getKey().intersects(taken)) {
                Hidden hidden = gather(entry.getKey());
                if (hidden.probability() >= LEAST) {
                    taken.or(entry.getKey());
                    found.add(hidden);
                }
            }
        }
        return found;
    }

    private Hidden gather(BitSet set) {
        double exists = 0;
        Map<Integer, Double> children = new TreeMap<>();
        for (Map.Entry<BitSet, Integer> entry : groups.entrySet()) {
            BitSet both = (BitSet) entry.getKey().clone();
            both.and(set);
            int union = entry.getKey().cardinality() + set.cardinality() - both.cardinality();
            if (both.cardinality() >= 0.5 * union) {
                double p = (double) entry.getValue() / DRAWS;
                exists += p;
                entry.getKey().stream().forEach(child -> children.merge(child, p, Double::sum));
            }
        }
        return new Hidden(
                story, Math.min(1, exists), children, Map.of(), Map.of(), Naming.of(signals, children.keySet()));
    }

    @Override
    public double apart(int a, int b) {
        return neighbours.apart(a, b);
    }

    @Override
    public boolean linked(int a, int b) {
        return neighbours.own(a, b) > 0;
    }
}
