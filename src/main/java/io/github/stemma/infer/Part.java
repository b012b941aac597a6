package io.github.stemma.infer;

import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A few witnesses of a large family, looked at as a family of their own.
 *
 * @param members indices in the large family, ascending
 * @param posterior over their structures
 */
record Part(List<Integer> members, Posterior posterior) {

    static Part of(Story story, List<Integer> members, Weights weights) {
        Collation whole = story.collation();
        Collation cut = new Collation(
                members.stream().map(m -> whole.witnesses().get(m)).toList(),
                places(whole, members),
                patterns(whole, members),
                forks(whole, members),
                variants(whole, members));
        Story part = new Story(members.stream().map(story::text).toList(), cut);
        return new Part(List.copyOf(members), Posterior.of(part, weights));
    }

    private static List<Collation.Place> places(Collation whole, List<Integer> members) {
        List<Collation.Place> places = new ArrayList<>();
        for (Collation.Place place : whole.places()) {
            int at = members.indexOf(place.witness());
            if (at < 0) {
                continue;
            }
            List<Collation.Cell> cells = place.cells().stream()
                    .filter(cell -> members.contains(cell.witness()))
                    .map(cell -> new Collation.Cell(
                            members.indexOf(cell.witness()), cell.words(), cell.aligned(), cell.reworded()))
                    .toList();
            if (!cells.isEmpty()) {
                places.add(new Collation.Place(at, place.sentence(), place.words(), place.weight(), cells));
            }
        }
        return places;
    }

    private static List<Collation.Pattern> patterns(Collation whole, List<Integer> members) {
        TreeMap<Long, double[]> sums = new TreeMap<>();
        for (Collation.Pattern pattern : whole.words()) {
            long set = 0;
            for (int witness : pattern.witnesses()) {
                int at = members.indexOf(witness);
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

    private static List<Collation.Fork> forks(Collation whole, List<Integer> members) {
        List<Collation.Fork> forks = new ArrayList<>();
        for (Collation.Fork fork : whole.forks()) {
            List<Integer> one = within(fork.one(), members);
            List<Integer> other = within(fork.other(), members);
            if (one.size() > 1 && other.size() > 1) {
                forks.add(new Collation.Fork(one, other, fork.weight()));
            }
        }
        return forks;
    }

    private static List<Integer> within(List<Integer> witnesses, List<Integer> members) {
        return witnesses.stream().map(members::indexOf).filter(at -> at >= 0).toList();
    }

    private static List<Variant> variants(Collation whole, List<Integer> members) {
        List<Variant> variants = new ArrayList<>();
        for (Variant v : whole.variants()) {
            int a = members.indexOf(v.a());
            int b = members.indexOf(v.b());
            if (a >= 0 && b >= 0) {
                int marked = v.marked() < 0 ? -1 : v.marked() == v.a() ? a : b;
                variants.add(new Variant(v.type(), a, b, v.wordsA(), v.wordsB(), marked));
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
