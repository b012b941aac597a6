package io.github.stemma.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a command line after the command's name. */
sealed interface Typed {

    /** Whether the flag is given. */
    boolean has(String flag);

    /** Whether the flag without a value is given. */
    boolean isSet(String flag);

    /** The flag's value, if it is given. */
    Optional<String> text(String flag);

    /** The values of a flag that may be repeated. */
    List<String> texts(String flag);

    /** What stands there without a flag. */
    List<String> paths();

    /**
     * A command line that holds no flag, of a command that takes paths: there is nothing to parse, and the parser is a sixth
     * of a short run.
     */
    static boolean isPlain(List<String> args) {
        for (String arg : args) {
            // what begins with @ names a file of arguments
            if (arg.startsWith("@") || (arg.startsWith("-") && arg.length() > 1)) {
                return false;
            }
        }
        return true;
    }

    /** Paths and nothing else. */
    record Plain(List<String> paths) implements Typed {

        @Override
        public boolean has(String flag) {
            return false;
        }

        @Override
        public boolean isSet(String flag) {
            return false;
        }

        @Override
        public Optional<String> text(String flag) {
            return Optional.empty();
        }

        @Override
        public List<String> texts(String flag) {
            return List.of();
        }
    }

    /** What the parser made of it. */
    record Parsed(ParseResult result) implements Typed {

        @Override
        public boolean has(String flag) {
            return result.hasMatchedOption(flag);
        }

        @Override
        public boolean isSet(String flag) {
            return result.matchedOptionValue(flag, false);
        }

        @Override
        public Optional<String> text(String flag) {
            return Optional.ofNullable(result.matchedOptionValue(flag, (String) null));
        }

        @Override
        public List<String> texts(String flag) {
            return result.matchedOptionValue(flag, List.<String>of());
        }

        @Override
        public List<String> paths() {
            return result.matchedPositionalValue(0, List.<String>of());
        }
    }
}
