package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Stories.Story;
import io.github.stemma.read.Stories.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who a text names as its source, against what the writers of the stories say: by text and outlet, the texts of a story
 * read together, and read again with each text hidden in turn.
 */
class MentionQualityTest {

    private static final Set<Form> SOURCES = Set.of(Form.CREDIT, Form.CITE, Form.TOLD);

    @Test
    void sourcesOfTheStoriesAreNamed() {
        Count count = count(Stories.STORIES);
        assertThat(count.recall()).isGreaterThan(0.95);
        assertThat(count.precision()).isGreaterThan(0.95);
    }

    @Test
    void sourcesOfFurtherStoriesAreNamed() {
        Count count = count(Stories.MORE);
        assertThat(count.recall()).isGreaterThan(0.65);
        assertThat(count.precision()).isGreaterThan(0.85);
    }

    private static Count count(Path folder) {
        boolean each = System.getenv("STEMMA_EACH") != null && folder.equals(Stories.STORIES);
        Count all = new Count();
        Count hidden = new Count();
        Map<String, Count> byLanguage = new TreeMap<>();
        for (Story story : Stories.in(folder)) {
            add(byLanguage.computeIfAbsent(story.language(), l -> new Count()), story.observed(), null);
            add(all, story.observed(), each ? "" : null);
            for (Told told : story.observed()) {
                List<Told> rest = new ArrayList<>(story.observed());
                rest.remove(told);
                add(hidden, rest, each ? " without " + told.id() : null);
            }
        }
        print(folder, "", all);
        byLanguage.forEach((language, count) -> print(folder, " " + language, count));
        print(folder, " one hidden", hidden);
        return all;
    }

    private static void print(Path folder, String what, Count count) {
        System.err.printf(
                "sources %s%s: recall %.3f precision %.3f (hit %d missed %d extra %d)%n",
                folder.getFileName(), what, count.recall(), count.precision(), count.hit, count.missed, count.extra);
    }

    private static void add(Count count, List<Told> texts, String label) {
        List<Input> inputs =
                texts.stream().map(told -> Input.text(told.id(), told.text())).toList();
        for (Witness witness : Reader.read(inputs, ReadOptions.defaults()).witnesses()) {
            Told told = texts.stream()
                    .filter(text -> text.id().equals(witness.path()))
                    .findFirst()
                    .orElseThrow();
            Set<String> found = new TreeSet<>();
            for (Mention mention : witness.mentions()) {
                if (SOURCES.contains(mention.form())) {
                    found.add(mention.outlet().name());
                }
            }
            Set<String> truth = new TreeSet<>(told.cites());
            Set<String> hit = new TreeSet<>(truth);
            hit.removeIf(cite -> found.stream().noneMatch(name -> means(name, cite)));
            Set<String> extra = new TreeSet<>(found);
            extra.removeIf(name -> truth.stream().anyMatch(cite -> means(name, cite)));
            Set<String> missed = new TreeSet<>(truth);
            missed.removeAll(hit);
            count.hit += hit.size();
            count.missed += missed.size();
            count.extra += extra.size();
            if (label != null && !(missed.isEmpty() && extra.isEmpty())) {
                System.err.println(told.story() + label + " " + told.id() + ": missed " + missed + " extra " + extra);
                witness.mentions().stream()
                        .filter(m -> extra.contains(m.outlet().name()))
                        .forEach(m -> System.err.println("     " + m + " " + m.at().of(told.text())));
            }
        }
    }

    /** The stories cite by full or short names. */
    private static boolean means(String name, String cite) {
        return name.equals(cite)
                || name.endsWith(" " + cite)
                || cite.endsWith(" " + name)
                || name.startsWith(cite + " ");
    }
}
