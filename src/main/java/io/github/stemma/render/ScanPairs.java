package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the lines of pairs that {@link ScanLines} wrote. */
public final class ScanPairs {

    private ScanPairs() {}

    /**
     * Hands on every pair of a file.
     *
     * @throws IOException when a line is not one
     */
    public static void read(Path file, Consumer<ScanPair> pairs) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pairs.accept(pair(JsonTree.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))));
            }
        }
    }

    private static ScanPair pair(JsonTree json) throws IOException {
        int wordsA = json.integer("words_a");
        int wordsB = json.integer("words_b");
        List<ScanPassage> passages = new ArrayList<>();
        for (JsonTree passage : json.children("passages")) {
            passages.add(passage(passage));
        }
        return new ScanPair(
                json.string("a"),
                json.string("b"),
                wordsA,
                wordsB,
                (int) Math.round(json.number("share_a") * wordsA),
                (int) Math.round(json.number("share_b") * wordsB),
                passages);
    }

    private static ScanPassage passage(JsonTree json) throws IOException {
        return new ScanPassage(
                Passage.Kind.valueOf(json.string("kind").toUpperCase(Locale.ROOT)),
                json.flag("quote"),
                span(json.child("a")),
                span(json.child("b")),
                json.integer("words"),
                json.number("bits"),
                json.number("evalue"));
    }

    private static Span span(JsonTree json) throws IOException {
        return new Span(json.integer("begin"), json.integer("end"));
    }
}
