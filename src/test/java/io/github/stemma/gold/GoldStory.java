package io.github.stemma.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented news family with the source of every sentence, as the story files hold it.
 *
 * @param name e.g. {@code s05}, or {@code s05-without-dpa} for a variant
 * @param language BCP 47
 * @param witnesses parents before children
 */
public record GoldStory(String name, String language, List<GoldWitness> witnesses) {

    /** A text of the family. */
    public record GoldWitness(
            String id,
            String outlet,
            String kind,
            boolean observed,
            String time,
            String timeShown,
            List<String> parents,
            List<String> cites,
            List<List<GoldSentence>> paragraphs) {

        GoldWitness hidden() {
            return new GoldWitness(id, outlet, kind, false, time, timeShown, parents, cites, paragraphs);
        }
    }

    /** A sentence and the sentences ({@code witness:paragraph.sentence}) of direct parents it goes back to. */
    public record GoldSentence(String text, List<String> sources, boolean furniture) {}

    /** All stories of a folder of the test resources, by name. */
    public static List<GoldStory> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldStory::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GoldStory read(Path file) {
        try {
            JsonNode node = new ObjectMapper().readTree(file.toFile());
            List<GoldWitness> witnesses = new ArrayList<>();
            node.get("witnesses").forEach(w -> witnesses.add(witness(w)));
            return new GoldStory(
                    node.get("story").asText(), node.get("language").asText(), witnesses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldWitness witness(JsonNode w) {
        List<List<GoldSentence>> paragraphs = new ArrayList<>();
        for (JsonNode p : w.get("paragraphs")) {
            List<GoldSentence> sentences = new ArrayList<>();
            for (JsonNode s : p) {
                boolean furniture = s.path("furniture").asBoolean(false);
                sentences.add(new GoldSentence(s.get("t").asText(), strings(s.path("src")), furniture));
            }
            paragraphs.add(sentences);
        }
        return new GoldWitness(
                w.get("id").asText(),
                w.get("outlet").asText(),
                w.get("kind").asText(),
                w.get("observed").asBoolean(),
                w.get("time").asText(),
                w.get("time_shown").asText(),
                strings(w.get("parents")),
                strings(w.path("cites")),
                paragraphs);
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(x -> out.add(x.asText()));
        return out;
    }

    /** The story as it is, then one variant for every observed witness that others derive from, with it hidden. */
    public List<GoldStory> withVariants() {
        List<GoldStory> out = new ArrayList<>();
        out.add(this);
        long observed = witnesses.stream().filter(GoldWitness::observed).count();
        for (GoldWitness w : witnesses) {
            boolean parent =
                    witnesses.stream().anyMatch(c -> c.observed() && c.parents().contains(w.id()));
            if (w.observed() && parent && observed >= 4) {
                out.add(new GoldStory(
                        name + "-without-" + w.id(),
                        language,
                        witnesses.stream().map(x -> x == w ? x.hidden() : x).toList()));
            }
        }
        return out;
    }
}
