package io.github.stemma.bench;

import io.github.stemma.gold.GoldStory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * German news text that nobody wrote: each word follows the two before as it does somewhere in the gold stories, so that
 * lengths and frequencies of words and sentences are those of news. The same seed gives the same text.
 */
public final class MadeUpText {

    private static final String END = "\n";

    private final Map<String, List<String>> next = new HashMap<>();
    private final List<String> heads = new ArrayList<>();

    private MadeUpText() {}

    /** From the German stories of the test resources; the working directory is the project's. */
    public static MadeUpText ofStories() {
        MadeUpText made = new MadeUpText();
        for (String folder : List.of("stories", "stories-more")) {
            for (GoldStory story : GoldStory.all(Path.of("src/test/resources", folder))) {
                if (story.language().equals("de")) {
                    story.witnesses().stream()
                            .flatMap(w -> w.paragraphs().stream())
                            .flatMap(List::stream)
                            .forEach(s -> made.learn(s.text()));
                }
            }
        }
        return made;
    }

    private void learn(String sentence) {
        String[] words = sentence.split("\\s+");
        if (words.length < 3) {
            return;
        }
        heads.add(words[0] + " " + words[1]);
        for (int w = 2; w <= words.length; w++) {
            next.computeIfAbsent(words[w - 2] + " " + words[w - 1], k -> new ArrayList<>())
                    .add(w < words.length ? words[w] : END);
        }
    }

    /** Sentences in paragraphs of four, of about so many characters in all. */
    public List<String> sentences(int characters, long seed) {
        Random random = new Random(seed);
        List<String> out = new ArrayList<>();
        int size = 0;
        while (size < characters) {
            String sentence = sentence(random);
            out.add(sentence);
            size += sentence.length() + 1;
        }
        return out;
    }

    private String sentence(Random random) {
        String[] head = pick(heads, random).split(" ");
        StringBuilder out = new StringBuilder(head[0]).append(' ').append(head[1]);
        String before = head[0];
        String last = head[1];
        for (int w = 0; w < 40; w++) {
            String word = pick(next.get(before + " " + last), random);
            if (word.equals(END)) {
                break;
            }
            out.append(' ').append(word);
            before = last;
            last = word;
        }
        char end = out.charAt(out.length() - 1);
        return out.append(".!?".indexOf(end) >= 0 ? "" : ".").toString();
    }

    /**
     * A text of its own that has a share of its sentences from another, one word in twelve of them left out.
     *
     * @param share 0 to 1
     */
    public List<String> borrowing(List<String> other, double share, long seed) {
        Random random = new Random(seed);
        List<String> out = new ArrayList<>();
        for (String sentence : other) {
            out.add(random.nextDouble() < share ? edited(sentence, random) : sentence(random));
        }
        return out;
    }

    private static String edited(String sentence, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (out.length() == 0 || random.nextInt(12) > 0) {
                out.append(out.length() == 0 ? "" : " ").append(word);
            }
        }
        return out.toString();
    }

    /** The sentences as a text. */
    public static String text(List<String> sentences) {
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < sentences.size(); s++) {
            out.append(s == 0 ? "" : s % 4 == 0 ? "\n\n" : " ").append(sentences.get(s));
        }
        return out.toString();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
