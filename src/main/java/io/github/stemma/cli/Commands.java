package io.github.stemma.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name; the classes of those that are not called stay unloaded. */
final class Commands {

    static final List<String> NAMES = List.of(
            "compare", "trace", "scan", "archive", "show", "explain", "export", "browse", "doctor", "completion");

    private Commands() {}

    static Command named(String name) {
        return switch (name) {
            case "compare" -> new CompareCommand();
            case "trace" -> new TraceCommand();
            case "scan" -> new ScanCommand();
            case "archive" -> new ArchiveCommand();
            case "show" -> new ShowCommand();
            case "explain" -> new ExplainCommand();
            case "export" -> new ExportCommand();
            case "browse" -> new BrowseCommand();
            case "doctor" -> new DoctorCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new UsageException("There is no command '" + name + "'; see stemma --help.");
        };
    }

    /** The whole command line with all commands, for help, completion and manual pages. */
    static CommandSpec all() {
        CommandSpec root = Flags.command(
                "stemma",
                "Finds the passages that news texts share, and says which text likely derives from which, including from"
                        + " sources that were not collected.");
        root.usageMessage()
                .customSynopsis("stemma [OPTIONS] A B", "stemma COMMAND [OPTIONS] PATH…")
                .footer(
                        "",
                        "stemma A B is stemma compare A B. A path is a file, a folder, a pattern, or - for standard input.",
                        "Exit codes: 0 done, 1 gate hit (only with --exit-code or --fail-on), 2 usage, 3 some input could",
                        "not be read, 4 internal error, 130 and 143 stopped by a signal.");
        root.addOption(Flags.versionFlag());
        for (String name : NAMES) {
            root.addSubcommand(name, named(name).spec());
        }
        return root;
    }
}
