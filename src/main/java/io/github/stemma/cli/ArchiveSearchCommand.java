package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.model.Findings;
import io.github.stemma.model.Problem;
import io.github.stemma.pipeline.archive.ArchiveSearch;
import io.github.stemma.pipeline.archive.SearchOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.format.RawText;
import io.github.stemma.render.FindingsJson;
import io.github.stemma.render.FindingsText;
import io.github.stemma.render.Format;
import io.github.stemma.render.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive search FILE…}: which archived texts share passages with a text. */
final class ArchiveSearchCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSON, Format.JSONL};

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "search",
                "Says which archived texts share passages with a text, most bits first. The text itself and other"
                        + " versions of it do not count.");
        spec.addPositional(Flags.paths("FILE…", "Texts to look up; - is standard input."));
        ArchiveFlags.place(spec);
        spec.addOption(Flags.value("N", "Most archived texts for each text; default 20.", "--limit"));
        spec.addOption(Flags.flag("Look at older versions of archived texts too.", "--all-versions"));
        AnalysisFlags.detection(spec);
        OutputFlags.format(spec, FORMATS);
        OutputFlags.file(spec);
        OutputFlags.view(spec);
        InputFlags.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        InputFlags input = InputFlags.of(typed, console);
        Format format = OutputFlags.format(typed, FORMATS);
        Optional<Path> file = typed.text("--output").map(Path::of);
        View view = OutputFlags.view(typed, console, file.isEmpty());
        SearchOptions options = SearchOptions.ofLimit(Flags.number(typed, "--limit", 20, 1, 1_000_000))
                .withVersions(typed.isSet("--all-versions"));
        if (input.inputs().isEmpty()) {
            throw new UsageException("archive search needs a text; see stemma archive search --help.");
        }
        try (ArchiveReader archive = ArchiveReader.open(place)) {
            ArchiveSearch search = new ArchiveSearch(input.options(), AnalysisFlags.detect(typed), options);
            List<Problem> problems = new ArrayList<>();
            Printing.print(file, console, out -> {
                if (format == Format.JSON) {
                    json(input, archive, search, problems, out);
                } else {
                    each(input, problems, raw -> show(search.search(archive, raw), format, view, out));
                }
            });
            Outcome.complain(problems, console);
            return Outcome.unreadable(problems) ? ExitCode.UNREADABLE : ExitCode.DONE;
        }
    }

    private static void show(Findings findings, Format format, View view, Writer out) throws IOException {
        if (format == Format.JSONL) {
            FindingsJson.pairs(findings, out);
        } else {
            FindingsText.write(findings, view, out);
            out.write('\n');
        }
        out.flush();
    }

    private static void json(
            InputFlags input, ArchiveReader archive, ArchiveSearch search, List<Problem> problems, Writer out)
            throws IOException {
        List<RawText> texts = new ArrayList<>();
        each(input, problems, texts::add);
        if (texts.size() > 1) {
            throw new UsageException("--format json takes one text, not " + texts.size() + ": use --format jsonl.");
        }
        for (RawText text : texts) {
            FindingsJson.write(search.search(archive, text), problems, out);
        }
    }

    /** What is done with a text. */
    private interface Use {
        void with(RawText text) throws IOException;
    }

    private static void each(InputFlags input, List<Problem> problems, Use use) throws IOException {
        try {
            Reader.stream(
                    input.inputs(),
                    input.options(),
                    text -> {
                        try {
                            use.with(text);
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    },
                    problems::add);
        } catch (UncheckedIOException failure) {
            IOException cause = failure.getCause();
            if (cause instanceof ArchiveException known) {
                throw known;
            }
            throw cause;
        }
    }
}
