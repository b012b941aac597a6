package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.Stored;
import io.github.stemma.render.Format;
import io.github.stemma.render.JsonFacts;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive stats}: how much is in the archive, from whom and when. */
final class ArchiveStatsCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSON};
    private static final int OUTLETS = 20;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "stats", "Says how many texts and words the archive has, from which outlets, and of which time.");
        ArchiveFlags.place(spec);
        OutputFlags.format(spec, FORMATS);
        return spec;
    }

    /** What is counted. */
    private static final class Sums {
        private long words;
        private long dated;
        private String first = "";
        private String last = "";
        private final Map<String, Long> outlets = new TreeMap<>();

        void add(Stored stored) {
            words += stored.words();
            String published = stored.entry().fact("published");
            if (!published.isEmpty()) {
                dated++;
                first = first.isEmpty() || published.compareTo(first) < 0 ? published : first;
                last = published.compareTo(last) > 0 ? published : last;
            }
            String outlet = stored.entry().fact("outlet");
            outlets.merge(outlet.isEmpty() ? "(none said)" : outlet, 1L, Long::sum);
        }

        /** Most texts first. */
        List<Map<String, Object>> top() {
            List<Map.Entry<String, Long>> sorted = new ArrayList<>(outlets.entrySet());
            sorted.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
            return sorted.stream()
                    .limit(OUTLETS)
                    .map(outlet -> {
                        Map<String, Object> facts = new LinkedHashMap<>();
                        facts.put("name", outlet.getKey());
                        facts.put("texts", outlet.getValue());
                        return facts;
                    })
                    .toList();
        }
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        Format format = OutputFlags.format(typed, FORMATS);
        try (ArchiveReader archive = ArchiveReader.open(place)) {
            Sums sums = new Sums();
            archive.forEach(stored -> {
                if (stored.current()) {
                    sums.add(stored);
                }
            });
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("texts", archive.texts());
            facts.put("versions", archive.versions());
            facts.put("words", sums.words);
            facts.put("bytes", archive.bytes());
            facts.put("dated", sums.dated);
            facts.put("first", sums.first.isEmpty() ? Optional.empty() : Optional.of(sums.first));
            facts.put("last", sums.last.isEmpty() ? Optional.empty() : Optional.of(sums.last));
            Printing.print(Optional.empty(), console, out -> {
                if (format == Format.JSON) {
                    Map<String, Object> all = new LinkedHashMap<>();
                    all.put("command", "archive stats");
                    all.putAll(facts);
                    all.put("outlets", sums.top());
                    JsonFacts.write(all, out);
                } else {
                    out.write(text(facts, sums));
                }
            });
            return ExitCode.DONE;
        }
    }

    private static String text(Map<String, Object> facts, Sums sums) {
        StringBuilder out = new StringBuilder();
        facts.forEach((name, value) -> {
            Object shown = value instanceof Optional<?> some ? (some.isPresent() ? some.get() : "") : value;
            if (!shown.equals("")) {
                out.append(name)
                        .append('\t')
                        .append(Plain.line(String.valueOf(shown)))
                        .append('\n');
            }
        });
        for (Map<String, Object> outlet : sums.top()) {
            out.append("outlet\t").append(Plain.line(String.valueOf(outlet.get("name"))));
            out.append('\t').append(outlet.get("texts")).append('\n');
        }
        return out.toString();
    }
}
