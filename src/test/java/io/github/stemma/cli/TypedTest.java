package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is taken as paths without the parser is what the parser would take as paths. */
class TypedTest {

    private static final List<String> PIECES = List.of(
            "a.txt",
            "ein Ordner/ä.txt",
            "-",
            "",
            " ",
            "\"q\"",
            "'q'",
            "${HOME}",
            "a=b",
            "a,b",
            "/",
            "*.txt",
            "+x",
            "0",
            "compare",
            "\\-f");

    @ParameterizedTest
    @ValueSource(strings = {"compare", "trace"})
    void pathsAloneAreWhatTheParserMakesOfThem(String name) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> args = new ArrayList<>();
            for (int k = random.nextInt(6); k > 0; k--) {
                args.add(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(Typed.isPlain(args)).isTrue();
            ParseResult parsed = parsed(name, args);

            assertThat(new Typed.Plain(args).paths()).as("%s", args).isEqualTo(new Typed.Parsed(parsed).paths());
            assertThat(parsed.matchedOptions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f", "--format", "--", "-0", "@args", "-h", "--no-such-flag"})
    void whatMayBeAFlagIsForTheParser(String arg) {
        assertThat(Typed.isPlain(List.of("a.txt", arg, "b.txt"))).isFalse();
    }

    @Test
    void aCommandThatTakesPathsHasNoOtherOperands() {
        for (String name : Commands.NAMES) {
            Command command = Commands.named(name);
            if (command.takesPaths()) {
                assertThat(command.spec().subcommands()).as(name).isEmpty();
                assertThat(command.spec().positionalParameters()).as(name).hasSize(1);
                assertThat(command.spec().requiredArgs()).as(name).isEmpty();
            }
        }
    }

    private static ParseResult parsed(String name, List<String> args) {
        return new CommandLine(Commands.named(name).spec(), new Lists()).parseArgs(args.toArray(String[]::new));
    }
}
