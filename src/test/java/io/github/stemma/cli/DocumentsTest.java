package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stemma.render.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that say what the program prints. {@code ./mvnw test -Dtest=DocumentsTest -Dstemma.renew=true} writes them anew.
 */
class DocumentsTest {

    @TempDir
    Path folder;

    @Test
    void theCommandsAreThoseOfTheProgram() throws IOException {
        StringBuilder page = new StringBuilder("# Commands\n\nThe program's own help, checked by a test.\n\n```\n");
        page.append(Run.of("--help").out()).append("```\n");
        for (String command : Commands.NAMES) {
            page.append("\n## ").append(command).append("\n\n```\n");
            page.append(Run.of(command, "--help").out()).append("```\n");
            if (command.equals("archive")) {
                for (String part : ArchiveCommand.NAMES) {
                    page.append("\n### archive ").append(part).append("\n\n```\n");
                    page.append(Run.of(command, part, "--help").out()).append("```\n");
                }
            }
        }

        Golden.check(Path.of("src/docs/commands.md"), page.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-de", "council-en", "depeche-fr", "independent-de"})
    void everySampleStoryIsTracedAsExpected(String sample) throws IOException {
        Run run = Run.of("trace", "samples/" + sample);

        assertThat(run.code()).isZero();
        Golden.check(Path.of("samples", sample + ".expected.txt"), run.out());
    }

    @Test
    void theSamplePairIsComparedAsExpected() throws IOException {
        Run run = Run.of("compare", "samples/pair-de");

        assertThat(run.code()).isZero();
        Golden.check(Path.of("samples/pair-de.expected.txt"), run.out());
    }

    /** Renewing puts in values and what the comments say; where a constant comes from is for people to say. */
    @Test
    void everyConstantIsListedWithItsValueAndWhereItComesFrom() throws IOException {
        Path page = Path.of("src/docs/algorithm.md");
        String text = Files.readString(page);

        Golden.check(page, ConstantsTable.renewed(text));
        assertThat(ConstantsTable.origins(text).values())
                .hasSizeGreaterThan(100)
                .allMatch(List.of("model", "Knobs", "figures", "same", "shown", "bound", "hand")::contains);
    }

    /** A constant with another value since wants {@code calibrate.Knobs} with its name as argument. */
    @Test
    void whatOtherValuesDoWasMeasuredWithTheValuesOfTheCode() throws IOException {
        String text = Files.readString(Path.of("src/docs/algorithm.md"));
        Map<String, String> listed = ConstantsTable.values(text);
        listed.keySet()
                .removeIf(name -> !"Knobs".equals(ConstantsTable.origins(text).get(name)));

        assertThat(ConstantsTable.values(Files.readString(Path.of("src/docs/constants.md"))))
                .containsAllEntriesOf(listed);
    }

    @Test
    void aPassageOfTheSamplePairIsExplainedAsExpected() throws IOException {
        Golden.check(Path.of("samples/pair-de.explain.expected.txt"), explained("samples/pair-de", "copy", "en"));
    }

    @Test
    void aRewordedSentenceIsExplainedAsExpectedInGerman() throws IOException {
        Golden.check(
                Path.of("samples/council-en.explain-de.expected.txt"),
                explained("samples/council-en", "reworded", "de"));
    }

    @Test
    void aSentenceThatAThirdTextJoinsIsExplainedAsExpected() throws IOException {
        Golden.check(Path.of("samples/wire-de.explain.expected.txt"), explained("samples/wire-de", "through", "en"));
    }

    /** The last passage that is there for that reason. */
    private String explained(String sample, String origin, String language) throws IOException {
        String saved = folder.resolve("result.json").toString();
        assertThat(Run.of("trace", "-o", saved, sample).code()).isZero();
        ObjectMapper mapper = new ObjectMapper();
        List<String> ids =
                mapper.readTree(Path.of(saved).toFile()).get("passages").findValuesAsText("id");
        for (int k = ids.size() - 1; k >= 0; k--) {
            String json = Run.of("explain", "-f", "json", saved, ids.get(k)).out();
            if (mapper.readTree(json).at("/account/origin").asText().equals(origin)) {
                return Run.of("explain", "--lang-ui", language, saved, ids.get(k))
                        .out();
            }
        }
        throw new AssertionError("no passage of " + sample + " is a " + origin);
    }
}
