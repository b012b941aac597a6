package io.github.stemma.read;

import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Mention.Scope;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Problem;
import io.github.stemma.model.SideBySide;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Witness;
import io.github.stemma.read.format.Header;
import io.github.stemma.read.format.RawText;
import io.github.stemma.read.layout.Furniture;
import io.github.stemma.read.layout.Languages;
import io.github.stemma.read.layout.Paragraphs;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.ShownTimes;
import io.github.stemma.read.name.CitedFiles;
import io.github.stemma.read.name.Press;
import io.github.stemma.read.name.Registry;
import io.github.stemma.read.name.VersionMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** From raw texts to witnesses: layout, language, outlet, mentions, version marks. */
final class WitnessMaker {

    private final ReadOptions options;
    private final Consumer<Problem> problems;
    private final Registry registry;
    private final SideBySide threads;

    /**
     * @param threads who share the texts
     */
    WitnessMaker(ReadOptions options, Consumer<Problem> problems, SideBySide threads) {
        this.options = options;
        this.threads = threads;
        this.problems = problems;
        this.registry = Registry.load(options.registries(), problems);
    }

    /**
     * What is made of each witness, in the thread that has made the witness: in the order of {@code texts}, with ids counted
     * from {@code w1}.
     */
    <T> List<T> make(List<RawText> texts, Function<Witness, T> then) {
        IntFunction<Witness> witnesses = known(texts);
        return threads.of(texts.size(), i -> finished(witnesses.apply(i), then));
    }

    private <T> T finished(Witness witness, Function<Witness, T> then) {
        if (witness.layout().paragraphs().isEmpty()) {
            synchronized (problems) {
                problems.accept(new Problem(witness.path(), 0, "no words in it", Problem.Severity.WARNING));
            }
        }
        return then.apply(witness);
    }

    /** With the outlets that a file's name tells where another text cites it. */
    private IntFunction<Witness> known(List<RawText> texts) {
        List<Optional<Outlet>> outlets = texts.stream().map(this::outlet).toList();
        List<Optional<Outlet>> byFile = options.press()
                ? CitedFiles.candidates(
                        texts.stream().map(RawText::path).toList(),
                        texts.stream().map(RawText::text).toList(),
                        outlets)
                : List.of();
        if (byFile.stream().allMatch(Optional::isEmpty)) {
            return witnesses(texts, outlets);
        }
        List<Witness> asked = threads.of(texts.size(), witnesses(texts, either(outlets, byFile)));
        List<Optional<Outlet>> cited = CitedFiles.cited(byFile, asked);
        return cited.equals(byFile) ? asked::get : witnesses(texts, either(outlets, cited));
    }

    private static List<Optional<Outlet>> either(List<Optional<Outlet>> first, List<Optional<Outlet>> second) {
        List<Optional<Outlet>> either = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Optional<Outlet> other = second.get(i);
            either.add(first.get(i).or(() -> other));
        }
        return either;
    }

    private IntFunction<Witness> witnesses(List<RawText> texts, List<Optional<Outlet>> outlets) {
        Press press =
                new Press(registry, outlets.stream().flatMap(Optional::stream).toList());
        return i -> witness("w" + (i + 1), texts.get(i), outlets.get(i), press);
    }

    private Witness witness(String id, RawText raw, Optional<Outlet> outlet, Press press) {
        List<Span> paragraphs = Paragraphs.of(raw.text(), raw.body());
        Parts parts = new Parts(raw.text(), paragraphs);
        List<Span> furniture = options.furniture()
                ? Furniture.of(parts, outlet.map(press::namesOf).orElse(List.of()))
                : List.of();
        List<Mention> mentions = new ArrayList<>(headerCredits(raw, outlet));
        if (options.press()) {
            mentions.addAll(press.mentions(parts, furniture, outlet));
        }
        return new Witness(
                id,
                raw.path(),
                about(raw, outlet, parts),
                raw.text(),
                new Layout(raw.body(), paragraphs, furniture),
                mentions,
                VersionMarks.find(parts));
    }

    private About about(RawText raw, Optional<Outlet> outlet, Parts parts) {
        Header header = raw.header();
        Optional<Stamp> published = header.published().or(() -> ShownTimes.published(parts));
        return new About(
                outlet,
                published,
                header.updated().or(() -> ShownTimes.updated(parts)),
                header.title(),
                header.url(),
                language(raw),
                header.series().or(() -> outlet.map(Outlet::name)));
    }

    private Optional<Outlet> outlet(RawText raw) {
        if (!options.press()) {
            return Optional.empty();
        }
        Header header = raw.header();
        return Press.outlet(registry, header.outlet(), header.kind(), header.url(), raw.path(), raw.text(), raw.body());
    }

    /** Credits of the header as mentions that speak for the whole text. */
    private List<Mention> headerCredits(RawText raw, Optional<Outlet> own) {
        List<Mention> mentions = new ArrayList<>();
        for (String credit : raw.header().credits()) {
            Outlet outlet = registry.outlet(credit, Optional.empty());
            int at = Math.max(0, raw.text().indexOf(credit));
            Span span =
                    at + credit.length() <= raw.body().begin() ? new Span(at, at + credit.length()) : new Span(0, 0);
            Form form = own.filter(outlet::equals).isPresent() ? Form.OWN : Form.CREDIT;
            mentions.add(new Mention(outlet, form, Scope.TEXT, span, -1));
        }
        return mentions;
    }

    private Optional<String> language(RawText raw) {
        return options.language()
                .or(() -> raw.header().language())
                .or(() ->
                        Languages.of(raw.text(), raw.body().begin(), raw.body().end()));
    }
}
