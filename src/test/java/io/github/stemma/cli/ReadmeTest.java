package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** What documents tell people to type, and what they say comes out. */
class ReadmeTest {

    /** The drawn example: two texts side by side, then what is printed. */
    private static final Pattern EXAMPLE =
            Pattern.compile("```text\\n(.*?)\\n\\n\\$ stemma trace (\\S+) (\\S+)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern ABOUT = Pattern.compile("(\\S+) +outlet (\\S+), published (\\S+)");

    /** A command in a code span, in an indented line or in a block. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:^|`)(?: {4}|\\$ )?(?:\\./)?stemma (.+?)(?:`|$)", Pattern.MULTILINE);

    private static final Pattern FLAG = Pattern.compile("(?<![\\w-])(--?[a-z0-9][a-z-]*)");

    @TempDir
    Path folder;

    private void write(List<String> column) throws IOException {
        Matcher about = ABOUT.matcher(column.get(0));
        assertThat(about.find()).isTrue();
        String header = "---\noutlet: " + about.group(2) + "\npublished: " + about.group(3) + "\n---\n";
        String text = String.join(" ", column.subList(1, column.size())).strip();
        Files.writeString(folder.resolve(about.group(1)), header + text + "\n");
    }

    @Test
    void theExampleOfTheReadmeIsWhatComesOut() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        List<String> lines = example.group(1).lines().toList();
        int middle = lines.get(0).indexOf(example.group(3));
        write(lines.stream().map(line -> line.substring(0, middle).strip()).toList());
        write(lines.stream().map(line -> line.substring(middle).strip()).toList());

        Run run = Run.of(
                "trace",
                folder.resolve(example.group(2)).toString(),
                folder.resolve(example.group(3)).toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(example.group(4));
    }

    @Test
    void everyFlagThatADocumentGivesACommandIsOneOfIt() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("samples/README.md")));
        try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith("commands.md"))
                    .forEach(pages::add);
        }
        int flags = 0;
        for (Path page : pages) {
            Matcher command = COMMAND.matcher(Files.readString(page));
            while (command.find()) {
                flags += check(page, command.group(1));
            }
        }
        assertThat(flags).isGreaterThan(20);
    }

    /** The number of flags in what is typed behind the program's name, explanations aside. */
    private static int check(Path page, String typed) {
        String line = typed.split(" {3,}|; | \\| ")[0];
        CommandSpec spec = spec(line.split(" "));
        int flags = 0;
        for (Matcher flag = FLAG.matcher(line); flag.find(); flags++) {
            assertThat(Optional.ofNullable(spec.findOption(flag.group(1))))
                    .as("%s: stemma %s", page, line)
                    .isPresent();
        }
        return flags;
    }

    private static CommandSpec spec(String... words) {
        String name = Commands.NAMES.contains(words[0]) ? words[0] : "compare";
        CommandSpec spec = Commands.named(name).spec();
        boolean part = words.length > 1 && spec.subcommands().containsKey(words[1]);
        return part ? spec.subcommands().get(words[1]).getCommandSpec() : spec;
    }
}
