package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stemma archive …}: a store of texts to search new ones in. */
final class ArchiveCommand implements Command {

    static final List<String> NAMES = List.of("add", "search", "list", "remove", "check", "stats", "watch");

    private static Command named(String name) {
        return switch (name) {
            case "add" -> new ArchiveAddCommand();
            case "search" -> new ArchiveSearchCommand();
            case "list" -> new ArchiveListCommand();
            case "remove" -> new ArchiveRemoveCommand();
            case "check" -> new ArchiveCheckCommand();
            case "stats" -> new ArchiveStatsCommand();
            case "watch" -> new ArchiveWatchCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command("archive", "Keeps texts, and finds those that share passages with a new one.");
        spec.usageMessage()
                .footer("", "One process writes at a time; readers see what was last committed, also meanwhile.");
        for (String name : NAMES) {
            spec.addSubcommand(name, named(name).spec());
        }
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        if (!(typed instanceof Typed.Parsed parsed) || !parsed.result().hasSubcommand()) {
            throw new UsageException(
                    "archive needs one of " + String.join(", ", NAMES) + "; see stemma archive --help.");
        }
        ParseResult sub = parsed.result().subcommand();
        if (sub.isUsageHelpRequested()) {
            String help = sub.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
            Printing.print(Optional.empty(), console, out -> out.write(help));
            return ExitCode.DONE;
        }
        try {
            return named(sub.commandSpec().name()).run(new Typed.Parsed(sub), console);
        } catch (ArchiveException failure) {
            return failed(failure, console);
        }
    }

    /** Says what is wrong with the archive. */
    static ExitCode failed(ArchiveException failure, Console console) {
        console.complain(Plain.line(String.valueOf(failure.getMessage())));
        return switch (failure.reason()) {
            case MISSING, FOREIGN -> ExitCode.USAGE;
            case DAMAGED -> ExitCode.UNREADABLE;
            case LOCKED, FULL, DENIED -> ExitCode.INTERNAL;
        };
    }
}
