package io.github.stemma.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command: its flags, and what it does with them. */
interface Command {

    /** Flags and help; built by calls, not annotations, whose reflection costs a third of a short run's start-up. */
    CommandSpec spec();

    /** Whether all that may stand on its command line beside flags are paths. */
    default boolean takesPaths() {
        return false;
    }

    /**
     * @param typed the command line
     * @param console where to read and write
     * @return what the process returns
     * @throws UsageException when the command line makes no sense
     * @throws IOException when the result cannot be written
     */
    ExitCode run(Typed typed, Console console) throws IOException;
}
