package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class FlagsTest {

    /** What picocli makes of such flags is taken out of the jar ({@code LeanPicocli} in {@code src/build/java}). */
    @Test
    void noFlagHasANegatedForm() {
        CommandSpec all = Commands.all();

        assertThat(all.subcommands()).isNotEmpty();
        check(all);
    }

    private static void check(CommandSpec command) {
        List<OptionSpec> options = command.options();
        assertThat(options).as(command.qualifiedName()).isNotEmpty().noneMatch(OptionSpec::negatable);
        command.subcommands().values().forEach(inner -> check(inner.getCommandSpec()));
    }
}
