package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import io.github.stemma.thesaurus.Entries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says of help from outside the two texts: third texts and a thesaurus. */
class ExplainAidsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private String traced(String... flags) throws IOException {
        String saved = folder.resolve("result.json").toString();
        List<String> args = new ArrayList<>(List.of("trace", "-o", saved, "samples/wire-de"));
        args.addAll(Arrays.asList(flags));
        assertThat(Run.of(args.toArray(String[]::new)).code()).isZero();
        return saved;
    }

    private static List<JsonNode> reworded(String saved) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (JsonNode passage : MAPPER.readTree(Path.of(saved).toFile()).get("passages")) {
            if (passage.get("kind").asText().equals("reworded")) {
                out.add(passage);
            }
        }
        assertThat(out).isNotEmpty();
        return out;
    }

    @Test
    void aThirdTextIsNamedWithItsWords() throws IOException {
        String saved = traced();
        Set<String> origins = new TreeSet<>();
        for (JsonNode passage : reworded(saved)) {
            String id = passage.get("id").asText();
            String json = Run.of("explain", "-f", "json", saved, id).out();
            assertThat(JsonContractTest.schema().validate(json, InputFormat.JSON))
                    .isEmpty();
            JsonNode all = MAPPER.readTree(json);
            for (JsonNode joining : all.at("/account/joinings")) {
                origins.add(all.at("/account/origin").asText());
                Path third = pathOf(all, joining.get("witness").asText());
                int begin = joining.at("/words/begin").asInt();
                int end = joining.at("/words/end").asInt();
                assertThat(Files.readString(third).substring(begin, end))
                        .isEqualTo(joining.at("/words/text").asText());
                assertThat(unwrapped(Run.of("explain", saved, id).out()))
                        .contains(
                                third.getFileName().toString(),
                                joining.at("/words/text").asText());
            }
            if (origins.size() > 1) {
                break;
            }
        }
        assertThat(origins).contains("through");
    }

    @Test
    void aFolderWithoutTextsIsSaidToBeOne() {
        Run run = Run.of("show", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("show: there is no text to show");
    }

    private static Path pathOf(JsonNode all, String witness) {
        for (JsonNode one : all.get("witnesses")) {
            if (one.get("id").asText().equals(witness)) {
                return Path.of(one.get("path").asText());
            }
        }
        throw new AssertionError(witness);
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The longest words of the sides of reworded passages are made to mean the same. */
    @Test
    void theWordsThatAThesaurusBroughtAreToldAndAddUp() throws IOException {
        StringBuilder entries = new StringBuilder();
        for (JsonNode passage : reworded(traced())) {
            String a = own(passage.at("/a/text").asText(), passage.at("/b/text").asText());
            String b = own(passage.at("/b/text").asText(), passage.at("/a/text").asText());
            if (!entries.toString().contains(a + "|1\n") && !entries.toString().contains(b + "|1\n")) {
                entries.append(a + "|1\n-|" + a + "|" + b + "\n").append(b + "|1\n-|" + a + "|" + b + "\n");
            }
        }
        String[] thesaurus = {
            "--thesaurus",
            Entries.write(folder, "th_de_DE_v2", entries.toString()).toString()
        };
        String saved = traced(thesaurus);
        int met = 0;
        for (JsonNode passage : reworded(saved)) {
            String id = passage.get("id").asText();
            String json = Run.of("explain", "-f", "json", thesaurus[0], thesaurus[1], saved, id)
                    .out();
            assertThat(JsonContractTest.schema().validate(json, InputFormat.JSON))
                    .isEmpty();
            JsonNode synonyms = MAPPER.readTree(json).at("/account/synonyms");
            if (!synonyms.isMissingNode()) {
                met++;
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode word : synonyms.get("words")) {
                    sum = sum.add(word.get("bits").decimalValue());
                    assertThat(entries.toString())
                            .contains(word.at("/a/text").asText().toLowerCase(Locale.ROOT) + "|1\n");
                }
                assertThat(sum).isEqualByComparingTo(synonyms.get("bits").decimalValue());
                assertThat(synonyms.get("shared").decimalValue()).isGreaterThanOrEqualTo(sum);
                String text =
                        Run.of("explain", thesaurus[0], thesaurus[1], saved, id).out();
                assertThat(unwrapped(text))
                        .contains("The thesaurus brought " + sum)
                        .contains(synonyms.at("/words/0/b/text").asText() + " "
                                + synonyms.at("/words/0/bits").asText());
            }
        }
        assertThat(met).isPositive();
    }

    /** The longest word of one text that is not in the other. */
    private static String own(String text, String other) {
        List<String> others = List.of(words(other));
        return Arrays.stream(words(text))
                .filter(word -> !others.contains(word))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    }
}
