package io.github.stemma.pipeline.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Texts of made-up words, one in ten with a passage of another, edited. Same seed, same texts. */
public final class MadeUpCorpus {

    private static final String[] SYLLABLES =
            "ba be bo dra du fe fi gol gra hu ja kel ko la lin mar mo nu ost pel ra rit sa schu te tur um vor wei zö"
                    .split(" ");

    private final SplittableRandom random;
    private final String[] vocabulary = new String[30_000];

    /** By name. */
    public final TreeMap<String, String> texts = new TreeMap<>();

    /** Who took something from whom. */
    public final List<Taken> taken = new ArrayList<>();

    /**
     * @param copy the copying text
     * @param source the copied one
     * @param begin first character of the passage in the copy
     * @param end after its last character
     */
    public record Taken(String copy, String source, int begin, int end) {}

    public MadeUpCorpus(int size, long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < vocabulary.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 1 + Math.min(3, i / 40) + random.nextInt(2); s > 0; s--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary[i] = word.toString();
        }
        List<String[]> originals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = String.format("t%06d", i);
            String[] words = words(150 + random.nextInt(200));
            if (i % 10 == 9) {
                int from = random.nextInt(originals.size());
                copy(name, words, names.get(from), originals.get(from));
            } else {
                originals.add(words);
                names.add(name);
                texts.put(name, String.join(" ", words) + ".");
            }
        }
    }

    private void copy(String name, String[] own, String source, String[] sourceWords) {
        int length = 40 + random.nextInt(60);
        int from = random.nextInt(sourceWords.length - length);
        StringBuilder passage = new StringBuilder();
        double rate = random.nextDouble(.15);
        for (int i = from; i < from + length; i++) {
            boolean edit = random.nextDouble() < rate;
            passage.append(edit ? word() : sourceWords[i]).append(' ');
        }
        String head = String.join(" ", java.util.Arrays.copyOf(own, own.length / 2)) + ". ";
        String tail = String.join(" ", java.util.Arrays.copyOfRange(own, own.length / 2, own.length));
        texts.put(name, head + passage + tail + ".");
        int begin = head.codePointCount(0, head.length());
        taken.add(new Taken(name, source, begin, begin + passage.codePointCount(0, passage.length()) - 1));
    }

    private String[] words(int n) {
        String[] words = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = word();
        }
        return words;
    }

    /** Zipf's law, roughly. */
    private String word() {
        double u = random.nextDouble();
        return vocabulary[(int) Math.min(vocabulary.length - 1, Math.pow(vocabulary.length, u) - 1)];
    }

    /** Writes each text into a file of its own. */
    public void writeFiles(Path folder) throws IOException {
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
        }
    }

    /** Writes all texts as JSON lines. */
    public void writeLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        texts.forEach((name, text) -> lines.add("{\"id\":\"" + name + "\",\"text\":\"" + text + "\"}"));
        Files.write(file, lines);
    }
}
