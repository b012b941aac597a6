package io.github.stemma.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gold stories, rendered as texts with front matter, with the truth that matters to reading. */
final class Stories {

    static final Path STORIES = Path.of("src/test/resources/stories");
    static final Path MORE = Path.of("src/test/resources/stories-more");

    private Stories() {}

    /**
     * @param begin UTF-16 offset of the sentence in the text
     * @param end offset behind it
     * @param furniture whether the writer marked it
     */
    record Sentence(int begin, int end, boolean furniture) {}

    /** One text of a story. */
    record Told(
            String story,
            String id,
            String outlet,
            boolean observed,
            String text,
            List<Sentence> sentences,
            List<String> cites) {}

    /** One story with all its texts, observed or not. */
    record Story(String name, String language, List<Told> texts) {

        List<Told> observed() {
            return texts.stream().filter(Told::observed).toList();
        }
    }

    static List<Story> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Stories::story)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            String name = json.get("story").asText();
            List<Told> texts = new ArrayList<>();
            for (JsonNode witness : json.get("witnesses")) {
                texts.add(told(name, witness));
            }
            return new Story(name, json.get("language").asText(), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(String story, JsonNode witness) {
        String outlet = witness.get("outlet").asText();
        StringBuilder text = new StringBuilder("---\noutlet: " + outlet + "\n---\n");
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode paragraph : witness.get("paragraphs")) {
            int number = 0;
            for (JsonNode sentence : paragraph) {
                text.append(number++ > 0 ? " " : "");
                int begin = text.length();
                text.append(sentence.get("t").asText());
                sentences.add(new Sentence(
                        begin, text.length(), sentence.path("furniture").asBoolean()));
            }
            text.append("\n\n");
        }
        List<String> cites = new ArrayList<>();
        witness.path("cites").forEach(cite -> cites.add(cite.asText()));
        String id = witness.get("id").asText();
        return new Told(story, id, outlet, witness.get("observed").asBoolean(), text.toString(), sentences, cites);
    }
}
