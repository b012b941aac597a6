package io.github.stemma.read;

import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Span;
import io.github.stemma.model.Witness;
import io.github.stemma.read.format.Header;
import io.github.stemma.read.format.RawText;
import io.github.stemma.read.layout.Furniture;
import io.github.stemma.read.layout.Languages;
import io.github.stemma.read.layout.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** From raw texts to witnesses: layout, language, outlet, mentions, version marks. */
final class WitnessMaker {

    private final ReadOptions options;
    private final Consumer<Problem> problems;

    WitnessMaker(ReadOptions options, Consumer<Problem> problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Witnesses in the order of {@code texts}, with ids counted from {@code w1}. */
    List<Witness> make(List<RawText> texts) {
        List<Witness> witnesses = new ArrayList<>();
        for (RawText text : texts) {
            witnesses.add(witness("w" + (witnesses.size() + 1), text));
        }
        return witnesses;
    }

    private Witness witness(String id, RawText raw) {
        List<Span> paragraphs = Paragraphs.of(raw.text(), raw.body());
        if (paragraphs.isEmpty()) {
            problems.accept(new Problem(raw.path(), 0, "no words in it", Problem.Severity.WARNING));
        }
        Header header = raw.header();
        Optional<Outlet> outlet = header.outlet().map(name -> new Outlet(name, OutletKind.UNKNOWN));
        About about = new About(
                outlet,
                header.published(),
                header.updated(),
                header.title(),
                header.url(),
                language(raw),
                header.series().or(() -> outlet.map(Outlet::name)));
        Layout layout = new Layout(
                raw.body(),
                paragraphs,
                Furniture.of(
                        raw.text(),
                        paragraphs,
                        outlet.map(o -> List.of(o.name())).orElse(List.of())));
        return new Witness(id, raw.path(), about, raw.text(), layout, List.of(), List.of());
    }

    private Optional<String> language(RawText raw) {
        return options.language()
                .or(() -> raw.header().language())
                .or(() -> Languages.of(
                        raw.text().subSequence(raw.body().begin(), raw.body().end())));
    }
}
