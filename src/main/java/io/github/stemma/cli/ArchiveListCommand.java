package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.Entry;
import io.github.stemma.archive.Stored;
import io.github.stemma.render.Format;
import io.github.stemma.render.JsonFacts;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive list}: what is in the archive, by id. */
final class ArchiveListCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSONL};

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "list",
                "Lists the archived texts by id: one line each, with columns divided by tabs (id, version, words, time,"
                        + " outlet, title or path).");
        spec.addPositional(Flags.paths("[ID…]", "Only these texts (otherwise: all)."));
        ArchiveFlags.place(spec);
        spec.addOption(Flags.flag("List older versions too.", "--all-versions"));
        spec.addOption(Flags.flag("Print the text of the ids given, and nothing else.", "--text"));
        OutputFlags.format(spec, FORMATS);
        return spec;
    }

    /** What is kept in memory of a text while sorting. */
    private record Line(String id, int version, int words, String path, Map<String, Object> facts) {}

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        Format format = OutputFlags.format(typed, FORMATS);
        boolean all = typed.isSet("--all-versions");
        List<String> ids = typed.paths();
        if (typed.isSet("--text") && ids.isEmpty()) {
            throw new UsageException("--text prints the text of ids, and none is given.");
        }
        try (ArchiveReader archive = ArchiveReader.open(place)) {
            List<Stored> named = new ArrayList<>();
            List<String> missing = named(ids, all, archive, named);
            if (typed.isSet("--text")) {
                Printing.print(Optional.empty(), console, out -> {
                    for (Stored stored : named) {
                        out.write(stored.entry().text());
                    }
                });
            } else {
                List<Line> lines = ids.isEmpty()
                        ? everything(archive, all)
                        : named.stream().map(ArchiveListCommand::line).toList();
                Printing.print(Optional.empty(), console, out -> print(lines, format, out));
            }
            missing.forEach(id -> console.complain("there is no text " + Plain.line(id) + " in the archive"));
            return missing.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
        }
    }

    private static List<String> named(List<String> ids, boolean all, ArchiveReader archive, List<Stored> found)
            throws IOException {
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            List<Stored> versions = archive.versions(id);
            versions.stream().filter(stored -> all || stored.current()).forEach(found::add);
            if (versions.isEmpty()) {
                missing.add(id);
            }
        }
        return missing;
    }

    private static List<Line> everything(ArchiveReader archive, boolean all) throws IOException {
        List<Line> lines = new ArrayList<>();
        archive.forEach(stored -> {
            if (all || stored.current()) {
                lines.add(line(stored));
            }
        });
        lines.sort(Comparator.comparing(Line::id).thenComparing(Line::version));
        return lines;
    }

    private static Line line(Stored stored) {
        Entry entry = stored.entry();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : List.of("published", "outlet", "title", "url", "language")) {
            String value = entry.fact(name);
            facts.put(name, value.isEmpty() ? Optional.empty() : Optional.of(value));
        }
        return new Line(entry.id(), stored.version(), stored.words(), entry.path(), facts);
    }

    private static void print(List<Line> lines, Format format, Writer out) throws IOException {
        for (Line line : lines) {
            if (format == Format.JSONL) {
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("id", line.id());
                facts.put("version", line.version());
                facts.put("words", line.words());
                facts.put("path", line.path());
                facts.putAll(line.facts());
                JsonFacts.line(facts, out);
            } else {
                out.write(String.join(
                                "\t",
                                Plain.line(line.id()),
                                "v" + line.version(),
                                String.valueOf(line.words()),
                                fact(line, "published"),
                                fact(line, "outlet"),
                                fact(line, "title").isEmpty() ? Plain.line(line.path()) : fact(line, "title"))
                        + "\n");
            }
        }
    }

    private static String fact(Line line, String name) {
        return line.facts().get(name) instanceof Optional<?> some && some.isPresent()
                ? Plain.line(String.valueOf(some.get()))
                : "";
    }
}
