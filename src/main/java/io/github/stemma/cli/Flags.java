package io.github.stemma.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Short ways to declare flags and to read what was typed. */
final class Flags {

    private Flags() {}

    /** A command with its name and one sentence about it. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, new Lists()).name(name);
        // no text of ours has a variable, and each is looked through for one whenever it is asked for
        spec.interpolateVariables(false);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(description).autoWidth(false).width(100).abbreviateSynopsis(true);
        usage.sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("This text.")
                .build());
        spec.addOption(OptionSpec.builder("--verbose")
                .arity("0")
                .type(boolean.class)
                .description("Say more on standard error; errors of the program with their stack.")
                .build());
        return spec;
    }

    /** A flag without a value. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    static OptionSpec versionFlag() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("The version.")
                .build();
    }

    /** A flag with one value. */
    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** A flag with one value that may be given several times. */
    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** What stands on the command line without a flag. */
    static PositionalParamSpec paths(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** A whole number between the bounds. */
    static int number(Typed typed, String name, int fallback, int least, int most) {
        Optional<String> text = typed.text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new UsageException(
                name + " takes a whole number from " + least + " to " + most + ", not '" + text.get() + "'.");
    }

    /** Threads to work with. */
    static int jobs(Typed typed) {
        return number(typed, "--jobs", Runtime.getRuntime().availableProcessors(), 1, 1024);
    }
}
