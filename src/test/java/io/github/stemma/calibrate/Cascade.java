package io.github.stemma.calibrate;

import io.github.stemma.model.Text;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * SIMULATED, not real news: a copying tradition with known truth. An agency item of invented words is handed on from
 * text to text; at each step sentences are cut (the tail above all), words exchanged, sentences added. Some of the texts
 * are then hidden. Weights are never learned from this; it shows how accuracy moves with the number of witnesses and the
 * share of unseen sources.
 *
 * @param parent index of each text's source, -1 for the root
 * @param seen whether the text is shown
 * @param texts those shown, in order
 * @param shown index of each shown text among all
 */
record Cascade(int[] parent, boolean[] seen, List<Text> texts, List<Integer> shown) {

    private static final String[] SYLLABLES = {
        "ba", "der", "fin", "gol", "ham", "jor", "kel", "lim", "mon", "nar", "pel", "rud", "sam", "tor", "wen", "zis"
    };
    private static final int SENTENCES = 26;
    private static final int WORDS = 15;

    /**
     * @param n texts in all
     * @param hidden part of them that is not shown
     * @param dated whether times are shown
     */
    static Cascade of(int n, double hidden, boolean dated, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] parent = new int[n];
        boolean[] seen = new boolean[n];
        List<List<String>> bodies = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            parent[i] = i == 0 ? -1 : random.nextInt(4) == 0 ? random.nextInt(i) : 0;
            bodies.add(i == 0 ? item(random) : edited(bodies.get(parent[i]), random));
            seen[i] = random.nextDouble() >= hidden;
        }
        return of(parent, seen, bodies, dated);
    }

    /**
     * A given shape.
     *
     * @param parent index of each text's source, lower than its own; -1 for the first
     */
    static Cascade of(int[] parent, boolean[] seen, boolean dated, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> bodies = new ArrayList<>();
        for (int source : parent) {
            bodies.add(source < 0 ? item(random) : edited(bodies.get(source), random));
        }
        return of(parent, seen, bodies, dated);
    }

    private static Cascade of(int[] parent, boolean[] seen, List<List<String>> bodies, boolean dated) {
        List<Input> inputs = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (seen[i]) {
                String time = dated ? "published: " + stamp(i) + "\n" : "";
                String outlet = i == 0 ? "APA" : name(i) + "er Zeitung";
                String text = "---\noutlet: " + outlet + "\n" + time + "---\n\n" + String.join(" ", bodies.get(i));
                inputs.add(Input.text(String.format("%03d.txt", i), text));
                shown.add(i);
            }
        }
        Tokenizer tokenizer = new Tokenizer();
        List<Text> texts = Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
        return new Cascade(parent, seen, texts, shown);
    }

    private static String stamp(int i) {
        return String.format("2026-05-%02dT%02d:%02d", 2 + i / 24, i % 24, 7);
    }

    private static String name(int i) {
        SplittableRandom random = new SplittableRandom(1000 + i);
        return capital(word(random, 3));
    }

    private static List<String> item(SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < SENTENCES; s++) {
            sentences.add(sentence(random));
        }
        return sentences;
    }

    private static String sentence(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (int w = 0; w < WORDS; w++) {
            words.add(
                    w % 3 == 1
                            ? Arrays.asList("der", "und", "in", "auf", "von").get(random.nextInt(5))
                            : word(random, 3));
        }
        words.set(0, capital(words.get(0)));
        return String.join(" ", words) + ".";
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int k = 0; k < syllables; k++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> edited(List<String> source, SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        int tail = source.size() - random.nextInt(Math.max(1, source.size() / 3));
        for (int s = 0; s < tail; s++) {
            double what = random.nextDouble();
            if (what > 0.12) {
                sentences.add(what > 0.45 ? source.get(s) : changed(source.get(s), random));
            }
            if (random.nextDouble() < 0.08) {
                sentences.add(sentence(random));
            }
        }
        return sentences;
    }

    private static String changed(String sentence, SplittableRandom random) {
        String[] words = sentence.substring(0, sentence.length() - 1).split(" ");
        for (int k = 0; k < 2; k++) {
            int at = 3 * random.nextInt(words.length / 3) + 2;
            words[at] = word(random, 3);
        }
        return String.join(" ", words) + ".";
    }

    /** The true verdict of two shown texts, by index among all. */
    String truth(int a, int b) {
        List<Integer> above = ancestors(a);
        List<Integer> other = ancestors(b);
        if (above.contains(b)) {
            return "a-from-b";
        }
        if (other.contains(a)) {
            return "b-from-a";
        }
        above.retainAll(other);
        return above.stream().anyMatch(x -> seen[x]) ? "common-seen" : "common-unseen";
    }

    private List<Integer> ancestors(int i) {
        List<Integer> above = new ArrayList<>();
        for (int p = parent[i]; p >= 0; p = parent[p]) {
            above.add(p);
        }
        return above;
    }
}
