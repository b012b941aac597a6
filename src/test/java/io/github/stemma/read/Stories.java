package io.github.stemma.read;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldStory.GoldSentence;
import io.github.stemma.gold.GoldStory.GoldWitness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        return GoldStory.all(folder).stream().map(Stories::story).toList();
    }

    private static Story story(GoldStory gold) {
        List<Told> texts = gold.witnesses().stream()
                .map(witness -> told(gold.name(), witness))
                .toList();
        return new Story(gold.name(), gold.language(), texts);
    }

    private static Told told(String story, GoldWitness witness) {
        StringBuilder text = new StringBuilder("---\noutlet: " + witness.outlet() + "\n---\n");
        List<Sentence> sentences = new ArrayList<>();
        for (List<GoldSentence> paragraph : witness.paragraphs()) {
            int number = 0;
            for (GoldSentence sentence : paragraph) {
                text.append(number++ > 0 ? " " : "");
                int begin = text.length();
                text.append(sentence.text());
                sentences.add(new Sentence(begin, text.length(), sentence.furniture()));
            }
            text.append("\n\n");
        }
        return new Told(
                story, witness.id(), witness.outlet(), witness.observed(), text.toString(), sentences, witness.cites());
    }
}
