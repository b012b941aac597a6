package io.github.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stemma completion}: a script for bash and zsh. */
final class CompletionCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Flags.command(
                "completion", "Prints a completion script for bash and zsh.", "Use: source <(stemma completion)");
        spec.addPositional(Flags.paths("SHELL", "bash or zsh; the script is the same."));
        return spec;
    }

    @Override
    public ExitCode run(Typed typed, Console console) throws IOException {
        List<String> shells = typed.paths();
        if (shells.size() > 1 || !List.of("bash", "zsh").containsAll(shells)) {
            throw new UsageException("completion takes bash or zsh.");
        }
        String script = AutoComplete.bash("stemma", new CommandLine(Commands.all()));
        Printing.print(Optional.empty(), console, out -> out.write(script));
        return ExitCode.DONE;
    }
}
