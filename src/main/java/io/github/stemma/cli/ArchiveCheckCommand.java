package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveCheck;
import io.github.stemma.render.Format;
import io.github.stemma.render.JsonFacts;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive check}: whether everything that was committed is there and unharmed. */
final class ArchiveCheckCommand implements Command {

    private static final Format[] FORMATS = {Format.TEXT, Format.JSON};

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "check",
                "Reads all of the archive and says whether every text that was committed is there, is what was added,"
                        + " and can be found. Exit code 3 when not.");
        ArchiveFlags.place(spec);
        OutputFlags.format(spec, FORMATS);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        Format format = OutputFlags.format(typed, FORMATS);
        ArchiveCheck check = ArchiveCheck.of(place);
        Printing.print(Optional.empty(), console, out -> {
            if (format == Format.JSON) {
                JsonFacts.write(facts(check), out);
            } else {
                out.write(text(check, place));
            }
        });
        return check.isWhole() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private static Map<String, Object> facts(ArchiveCheck check) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "archive check");
        facts.put("whole", check.isWhole());
        facts.put("texts", check.texts());
        facts.put("versions", check.versions());
        facts.put("bytes", check.bytes());
        facts.put("damages", check.damages());
        facts.put("leftovers", check.leftovers());
        facts.put("writer_at_work", check.busy());
        return facts;
    }

    private static String text(ArchiveCheck check, Path place) {
        StringBuilder out = new StringBuilder();
        for (String damage : check.damages()) {
            out.append("damaged: ").append(Plain.line(damage)).append('\n');
        }
        if (check.isWhole()) {
            out.append("whole: ").append(Counts.texts(check.texts()));
            out.append(check.versions() > check.texts() ? " in " + check.versions() + " versions" : "");
            out.append(", all as they were added\n");
        } else {
            out.append(place).append(" is damaged: add the texts to a new archive, or restore a copy.\n");
        }
        if (check.leftovers() > 0) {
            out.append("an addition was cut short; its ").append(check.leftovers());
            out.append(check.leftovers() == 1 ? " file goes" : " files go").append(" with the next one\n");
        }
        if (check.busy()) {
            out.append("a writer is at work; checked is what it last committed\n");
        }
        return out.toString();
    }
}
