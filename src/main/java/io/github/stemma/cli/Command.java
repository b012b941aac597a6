package io.github.stemma.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: its flags, and what it does with them. */
interface Command {

    /** Flags and help; built by calls, not annotations, whose reflection costs a third of a short run's start-up. */
    CommandSpec spec();

    /**
     * @param typed the command line
     * @param console where to read and write
     * @return what the process returns
     * @throws UsageException when the command line makes no sense
     * @throws IOException when the result cannot be written
     */
    ExitCode run(ParseResult typed, Console console) throws IOException;
}
