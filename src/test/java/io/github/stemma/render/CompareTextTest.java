package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTextTest {

    private static final List<Text> TEXTS = Given.texts("a.txt", "a b C d e f.\n", "b.txt", "a b d X e f!\n");
    private static final Result RESULT = Given.compared(
            TEXTS,
            List.of(Given.passage(
                    "p1", Passage.Kind.EDITED, TEXTS.get(0), "a b C d e f", TEXTS.get(1), "a b d X e f")));

    @Test
    void marksTheWordsThatTheOtherTextLacksWithoutColour() throws IOException {
        String out = RendererTest.print(Format.TEXT, RESULT, View.plain());

        assertThat(out).contains("A  a b {C} d e f\n", "B  a b d {X} e f\n");
    }

    @Test
    void marksRewordedPassagesByWhatIsShared() throws IOException {
        Passage passage =
                Given.passage("p1", Passage.Kind.REWORDED, TEXTS.get(0), "a b C d e f", TEXTS.get(1), "a b d X e f");

        String out = RendererTest.print(Format.TEXT, Given.compared(TEXTS, List.of(passage)), View.plain());

        assertThat(out).contains("A  _a b_ C _d e f_\n", "B  _a b d_ X _e f_\n");
    }

    @Test
    void coloursInsteadOfBracketsWhenColourIsOn() throws IOException {
        View view = new View(true, 80, true, Messages.english(), false, CsvDialect.RFC4180);

        String out = RendererTest.print(Format.TEXT, RESULT, view);

        assertThat(out).contains("\u001b[").doesNotContain("{C}");
        assertThat(AttributedString.stripAnsi(out)).contains("A  a b C d e f\n");
    }

    @Test
    void aVerbatimPassageIsShownOnceWhenStacked() throws IOException {
        Passage same = Given.passage("p1", Passage.Kind.VERBATIM, TEXTS.get(0), "e f", TEXTS.get(1), "e f");

        String out = RendererTest.print(Format.TEXT, Given.compared(TEXTS, List.of(same)), View.plain());

        assertThat(out).contains("\n   e f\n").doesNotContain("A  e f");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 133, 160})
    void twoColumnsAreEquallyWideAndNoLineIsWiderThanTheTerminal(int columns) throws IOException {
        String words = "Die Lösung für 漢字 und ganz lange Donaudampfschifffahrtsgesellschaftskapitänswitwen. ".repeat(6);
        List<Text> texts = Given.texts("a.txt", words, "b.txt", words + " ");
        Passage passage =
                Given.passage("p1", Passage.Kind.VERBATIM, texts.get(0), words.strip(), texts.get(1), words.strip());
        View view = new View(false, columns, true, Messages.english(), false, CsvDialect.RFC4180);

        String out = RendererTest.print(Format.TEXT, Given.compared(texts, List.of(passage)), view);

        List<String> rows = out.lines().filter(line -> line.contains(" │ ")).toList();
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.stream()
                        .map(row -> Styled.width(row.substring(0, row.indexOf('│'))))
                        .distinct())
                .hasSize(1);
        assertThat(out.lines()).allMatch(line -> Styled.width(line) <= columns);
    }
}
