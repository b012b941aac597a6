package io.github.stemma.pipeline;

import io.github.stemma.model.Account.Origin;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Joining;
import io.github.stemma.model.Order;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the sentences of third texts that had a say in a passage of two others. */
final class Joinings {

    private final Detector.Found found;
    private final List<Text> texts;

    /**
     * @param texts all that were compared together
     */
    Joinings(Detector.Found found, List<Text> texts) {
        this.found = found;
        this.texts = texts;
    }

    /**
     * Those of an alignment, by text, then by place.
     *
     * @param origin why it is reported: a near copy of related texts needs no third
     * @param turned whether the sides are exchanged in what is given back
     */
    List<Joining> of(Origin origin, PairWork work, Alignment x, boolean turned) {
        boolean asked = origin == Origin.REWORDED || origin == Origin.SUPPORTED || origin == Origin.THROUGH;
        Set<Joining> out = new LinkedHashSet<>();
        for (ToldThrough.Cell cell : asked ? cells(work, x) : List.<ToldThrough.Cell>of()) {
            for (ThirdTexts.Link link : links(origin, work, cell)) {
                out.add(joining(work, cell, link, turned));
            }
        }
        List<String> order = texts.stream().map(Text::id).toList();
        List<Joining> sorted = new ArrayList<>(out);
        sorted.sort(Order.byInt((Joining j) -> order.indexOf(j.text())).then(Joining::words));
        return sorted;
    }

    /** The pairs of sentences that an alignment joins. */
    private static List<ToldThrough.Cell> cells(PairWork work, Alignment x) {
        Tokens a = work.pair().a().tokens();
        Tokens b = work.pair().b().tokens();
        return IntStream.range(0, x.words())
                .mapToObj(k -> new ToldThrough.Cell(a.sentence(x.pairA()[k]), b.sentence(x.pairB()[k])))
                .distinct()
                .toList();
    }

    private List<ThirdTexts.Link> links(Origin origin, PairWork work, ToldThrough.Cell cell) {
        if (origin == Origin.THROUGH) {
            return found.through().joining(work.pair(), cell);
        }
        List<ThirdTexts.Link> ofB = found.thirds().copies(work.pair().b().text().id(), cell.j());
        return found.thirds().copies(work.pair().a().text().id(), cell.i()).stream()
                .filter(ofB::contains)
                .toList();
    }

    private Joining joining(PairWork work, ToldThrough.Cell cell, ThirdTexts.Link third, boolean turned) {
        Text text = texts.stream()
                .filter(t -> t.id().equals(third.text()))
                .findFirst()
                .orElseThrow();
        boolean copyA =
                found.thirds().copies(work.pair().a().text().id(), cell.i()).contains(third);
        boolean copyB =
                found.thirds().copies(work.pair().b().text().id(), cell.j()).contains(third);
        return new Joining(
                third.text(),
                ThirdTexts.words(text.tokens(), third.sentence()),
                turned ? copyB : copyA,
                turned ? copyA : copyB);
    }
}
