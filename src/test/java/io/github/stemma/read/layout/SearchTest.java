package io.github.stemma.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Span;
import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The indices that spare expressions decide nothing: with and without them the same is found, in texts of all sorts. */
class SearchTest {

    private static final List<String> RESOURCES = List.of("furniture.tsv", "marks.tsv");

    /** Signs and words that expressions treat in ways of their own. */
    private static final List<String> ODD = List.of(
            "©",
            "(c)",
            "/dpa/afp",
            "@",
            "a@b.de",
            "www.x.de",
            "„Zitat“",
            "»",
            "12",
            "3.",
            "ſie",
            "\u212Aommentar",
            "_app",
            "e\u0301t\u00e9",
            "E-Paper",
            "l’article",
            "Straße",
            "\u00adMehr",
            "\uD83D\uDE00",
            "İch",
            "(Neu:",
            "mehr?",
            "Sie!");

    @Test
    void everyMatchHasAKeyOfItsLine() {
        for (String resource : RESOURCES) {
            Rules rules = Rules.of(resource, 2);
            for (String text : texts(resource, 1)) {
                List<Rules.Rule> candidates = rules.candidates(text);
                for (Rules.Rule rule : rules.all()) {
                    if (rule.expression(0).matcher(text).find()) {
                        assertThat(candidates).as(text).contains(rule);
                    }
                }
            }
        }
    }

    @Test
    void aSearchFindsWhatTheExpressionFinds() {
        for (String resource : RESOURCES) {
            Rules rules = Rules.of(resource, 2);
            Set<String> matched = new HashSet<>();
            for (String piece : texts(resource, 2)) {
                String text = "Davor. " + piece + " Danach.";
                Words words = Words.of(text);
                int offset = "Davor. ".length();
                for (Rules.Rule rule : rules.all()) {
                    Expression expression = rule.expression(0);
                    List<Span> plain = plain(expression, piece);
                    if (!plain.isEmpty()) {
                        matched.add(expression.source());
                    }
                    assertThat(found(expression, words, offset, piece))
                            .as(expression.source() + " in " + piece)
                            .isEqualTo(plain);
                    assertThat(expression.findsIn(words, offset, piece))
                            .as(expression.source() + " in " + piece)
                            .isEqualTo(!plain.isEmpty());
                }
            }
            assertThat(matched)
                    .as("else the law says little")
                    .hasSizeGreaterThan(rules.all().size() / 3);
        }
    }

    @Test
    void startsAreKnownWhereEveryChoiceBeginsWithAWord() {
        assertThat(starts("\\b(?:[Dd]em|laut) Bericht", "Laut")).isTrue();
        assertThat(starts("(?iu)\\b(?:(?:presse)?erklärung|wir)\\b", "ERKLÄRUNG"))
                .isTrue();
        assertThat(starts("(?:\\bso|\\be-?paper)\\b", "epaper")).isTrue();
        assertThat(starts("\\b(?:so|laut) \\w+", "Bericht")).isFalse();
        assertThat(Starts.of("(?:so|\\blaut)")).as("so may stand inside a word").isEmpty();
        assertThat(Starts.of("\\b(?:wir )?\\w+")).isEmpty();
        assertThat(Starts.of("\\b[a-z]uns")).isEmpty();
        assertThat(Starts.of("\\b(?:wir|)\\b")).isEmpty();
        assertThat(Starts.of("(?<=x)wir")).isEmpty();
        assertThat(Starts.of("\\bwir|uns")).isEmpty();
        assertThat(starts("^(?:à lire(?: aussi)?|lire)\\b", "À"))
                .as("brackets behind the first word say nothing of it")
                .isTrue();
        assertThat(starts("(?iu)\\b(?:du|folgt)\\b", "Durch"))
                .as("a whole word")
                .isFalse();
        assertThat(starts("(?iu)\\b(?:du hast|e-?paper)\\b", "du")).isTrue();
        assertThat(starts("(?iu)\\bdu\\w*", "Durch")).isTrue();
    }

    private static boolean starts(String source, String word) {
        return Starts.of(source).orElseThrow().mayBe(Words.of(word), 0);
    }

    private static List<Span> plain(Expression expression, String piece) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = expression.matcher(piece);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<Span> found(Expression expression, Words words, int offset, String piece) {
        List<Span> found = new ArrayList<>();
        Search search = expression.search(words, offset, piece);
        while (search.next()) {
            found.add(new Span(search.match().start(), search.match().end()));
        }
        return found;
    }

    /** Words of the expressions themselves and odd ones, in runs as they stand there and in any order. */
    private static List<String> texts(String resource, long seed) {
        List<String> words = new ArrayList<>();
        for (String line : Resources.lines("read/" + resource)) {
            words.addAll(List.of(line.split("[^\\p{L}\\p{N}@©./:'’&!?-]+")));
            words.addAll(ODD);
        }
        words.removeIf(String::isEmpty);
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int t = 0; t < 1500; t++) {
            StringBuilder text = new StringBuilder();
            int at = random.nextInt(words.size());
            for (int w = 1 + random.nextInt(25); w > 0; w--) {
                at = random.nextInt(4) == 0 ? random.nextInt(words.size()) : (at + 1) % words.size();
                String word = words.get(at);
                boolean capital = random.nextInt(3) == 0;
                text.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                        .append(random.nextInt(10) == 0 ? ", " : random.nextInt(12) == 0 ? "-" : " ");
            }
            texts.add(text.toString().strip());
        }
        return texts;
    }
}
