package io.github.stemma.align.prose;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;

/** The near copies of a pair: what they say about a stretch. */
final class Copies {

    private final WeighedPair pair;
    private final List<Alignment> near;
    private final ProseOptions.Copies options;

    Copies(WeighedPair pair, List<Alignment> near, ProseOptions.Copies options) {
        this.pair = pair;
        this.near = near;
        this.options = options;
    }

    /** Whether a run of equal words is so long that the pair is copied and not summed up. */
    boolean hasLongRun() {
        return near.stream().anyMatch(x -> longestRun(x) >= options.run());
    }

    private int longestRun(Alignment x) {
        Tokens tokens = pair.a().tokens();
        int longest = 0;
        int from = 0;
        for (int k = 1; k <= x.words(); k++) {
            boolean goesOn = k < x.words()
                    && x.pairA()[k] == x.pairA()[k - 1] + 1
                    && x.pairB()[k] == x.pairB()[k - 1] + 1
                    && pair.sameFold(x.pairA()[k], x.pairB()[k]);
            if (!goesOn) {
                longest = Math.max(longest, tokens.end(x.pairA()[k - 1]) - tokens.begin(x.pairA()[from]));
                from = k;
            }
        }
        return longest;
    }

    /** The near copies that touch an area on both sides. */
    List<Alignment> in(Area area) {
        return near.stream().filter(x -> area.touches(x.a(), x.b())).toList();
    }

    /** The area, cut back to its near copies where these are most of it. */
    Area trimmed(Area area) {
        int coveredA = 0;
        int coveredB = 0;
        Span hullA = area.a();
        Span hullB = area.b();
        boolean first = true;
        for (Alignment x : in(area)) {
            coveredA += x.a().overlap(area.a());
            coveredB += x.b().overlap(area.b());
            hullA = first ? x.a() : hullA.hull(x.a());
            hullB = first ? x.b() : hullB.hull(x.b());
            first = false;
        }
        boolean most = coveredA >= options.trim() * area.a().length()
                && coveredB >= options.trim() * area.b().length();
        return most ? new Area(hullA, hullB) : area;
    }

    /** Near copies beyond doubt that touch none of the areas. */
    List<Area> besides(List<Area> areas) {
        List<Area> out = new ArrayList<>();
        for (Alignment x : near) {
            if (x.evalue() <= options.certain() && areas.stream().noneMatch(o -> o.touches(x.a(), x.b()))) {
                out.add(new Area(x.a(), x.b()));
            }
        }
        return out;
    }
}
