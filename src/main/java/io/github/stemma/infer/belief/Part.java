package io.github.stemma.infer.belief;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * A few witnesses of a large family, looked at as a family of their own.
 *
 * @param members indices in the large family, ascending
 * @param posterior over their structures
 */
record Part(List<Integer> members, Posterior posterior) {

    /**
     * A large family with what each of its witnesses has, so that a part need not look at everything.
     *
     * @param places for each witness its shared sentences
     * @param variants for each witness those of which it is the first
     */
    record Whole(Story story, List<List<Collation.Place>> places, List<List<Variant>> variants) {

        static Whole of(Story story) {
            return new Whole(
                    story,
                    by(Collation.Place::witness, story.collation().places(), story.size()),
                    by(Variant::a, story.collation().variants(), story.size()));
        }

        private static <T> List<List<T>> by(ToIntFunction<T> witness, List<T> all, int witnesses) {
            List<List<T>> by = new ArrayList<>();
            for (int w = 0; w < witnesses; w++) {
                by.add(new ArrayList<>());
            }
            all.forEach(one -> by.get(witness.applyAsInt(one)).add(one));
            return by;
        }
    }

    /**
     * Looks at some of a family.
     *
     * @param members indices, ascending
     */
    static Part of(Whole family, List<Integer> members, Weights weights) {
        Story story = family.story();
        Collation whole = story.collation();
        int[] index = index(members, whole.witnesses().size());
        Collation cut = new Collation(
                members.stream().map(m -> whole.witnesses().get(m)).toList(),
                places(family, members, index),
                patterns(whole, index),
                forks(whole, index),
                variants(family, members, index));
        Story part = new Story(members.stream().map(story::text).toList(), cut);
        return new Part(List.copyOf(members), Posterior.of(part, weights));
    }

    /** For each witness of the large family its index in the small one, or -1. */
    private static int[] index(List<Integer> members, int witnesses) {
        int[] index = new int[witnesses];
        Arrays.fill(index, -1);
        for (int at = 0; at < members.size(); at++) {
            index[members.get(at)] = at;
        }
        return index;
    }

    private static List<Collation.Place> places(Whole whole, List<Integer> members, int[] index) {
        List<Collation.Place> places = new ArrayList<>();
        for (int member : members) {
            for (Collation.Place place : whole.places().get(member)) {
                List<Collation.Cell> cells = place.cells().stream()
                        .filter(cell -> index[cell.witness()] >= 0)
                        .map(cell -> new Collation.Cell(
                                index[cell.witness()], cell.words(), cell.aligned(), cell.reworded()))
                        .toList();
                if (!cells.isEmpty()) {
                    places.add(
                            new Collation.Place(index[member], place.sentence(), place.words(), place.weight(), cells));
                }
            }
        }
        return places;
    }

    private static List<Collation.Pattern> patterns(Collation whole, int[] index) {
        TreeMap<Long, double[]> sums = new TreeMap<>();
        for (Collation.Pattern pattern : whole.words()) {
            long set = 0;
            for (int witness : pattern.witnesses()) {
                int at = index[witness];
                set |= at < 0 ? 0 : 1L << at;
            }
            if (Long.bitCount(set) > 1) {
                double[] sum = sums.computeIfAbsent(set, s -> new double[2]);
                sum[0] += pattern.weight();
                sum[1] += pattern.contested();
            }
        }
        List<Collation.Pattern> patterns = new ArrayList<>();
        sums.forEach((set, sum) -> patterns.add(new Collation.Pattern(indices(set), sum[0], sum[1])));
        return patterns;
    }

    private static List<Collation.Fork> forks(Collation whole, int[] index) {
        List<Collation.Fork> forks = new ArrayList<>();
        for (Collation.Fork fork : whole.forks()) {
            List<Integer> one = within(fork.one(), index);
            List<Integer> other = within(fork.other(), index);
            if (one.size() > 1 && other.size() > 1) {
                forks.add(new Collation.Fork(one, other, fork.weight()));
            }
        }
        return forks;
    }

    private static List<Integer> within(List<Integer> witnesses, int[] index) {
        return witnesses.stream().map(w -> index[w]).filter(at -> at >= 0).toList();
    }

    private static List<Variant> variants(Whole whole, List<Integer> members, int[] index) {
        List<Variant> variants = new ArrayList<>();
        for (int member : members) {
            for (Variant v : whole.variants().get(member)) {
                int a = index[member];
                int b = index[v.b()];
                if (b >= 0) {
                    int marked = v.marked() < 0 ? -1 : v.marked() == v.a() ? a : b;
                    variants.add(new Variant(v.type(), a, b, v.wordsA(), v.wordsB(), marked));
                }
            }
        }
        return variants;
    }

    private static List<Integer> indices(long set) {
        List<Integer> indices = new ArrayList<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            indices.add(Long.numberOfTrailingZeros(rest));
        }
        return indices;
    }

    /** A signal with the indices of the large family. */
    Signal whole(Signal signal) {
        return new Signal(
                signal.scope(),
                signal.source() < 0 ? signal.source() : members.get(signal.source()),
                members.get(signal.derived()),
                signal.feature(),
                signal.value(),
                signal.inSource(),
                signal.inDerived(),
                signal.details());
    }
}
