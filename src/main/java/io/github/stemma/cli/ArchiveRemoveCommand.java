package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.ArchiveWriter;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma archive remove ID…}: takes texts out, with all their versions. */
final class ArchiveRemoveCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "remove", "Takes texts out, with all their versions; all that are named, or none if one is not there.");
        spec.addPositional(Flags.paths("ID…", "Ids as archive list shows them."));
        ArchiveFlags.writing(spec);
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        Path place = ArchiveFlags.place(typed, console);
        List<String> ids = typed.paths().stream().distinct().toList();
        if (ids.isEmpty()) {
            throw new UsageException("archive remove needs an id; archive list shows them.");
        }
        // a folder without an archive is not to become one
        ArchiveReader.open(place).close();
        List<String> missing = new ArrayList<>();
        int versions = 0;
        try (ArchiveWriter writer = ArchiveWriter.open(place, ArchiveFlags.wait(typed))) {
            for (String id : ids) {
                int removed = writer.remove(id);
                versions += removed;
                if (removed == 0) {
                    missing.add(id);
                }
            }
            if (missing.isEmpty()) {
                writer.finish();
            }
        }
        if (!missing.isEmpty()) {
            missing.forEach(id -> console.complain("there is no text " + Plain.line(id) + " in the archive"));
            return ExitCode.UNREADABLE;
        }
        String line = Counts.texts(ids.size()) + " removed"
                + (versions > ids.size() ? ", " + versions + " versions" : "") + "\n";
        Printing.print(Optional.empty(), console, out -> out.write(line));
        return ExitCode.DONE;
    }
}
