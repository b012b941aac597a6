package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small helpers: what is shown, how wide, in which digits, at which offset. */
class PlainTest {

    @Test
    void softHyphensAndZeroWidthSpacesGo() {
        assertThat(Plain.line("Donau\u00addampf\u200bschiff")).isEqualTo("Donaudampfschiff");
    }

    @Test
    void whiteSpaceBecomesOneSpaceAndNoneAtTheEnds() {
        assertThat(Plain.line("  a\t\n b\u00a0\u2003c \n")).isEqualTo("a b c");
    }

    @Test
    void controlsBecomeVisible() {
        assertThat(Plain.line("a\u001b[1mb\u007f\u202e")).isEqualTo("a␛[1mb␡\ufffd");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.5,.50", "0.954,.95", "0.9999,>.99", "0.004,<.01", "1,1.00"})
    void probabilitiesNeverClaimCertaintyThatIsNotThere(double value, String shown) {
        assertThat(Numbers.probability(value)).isEqualTo(shown.equals("0") ? ".00" : shown);
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "1,100 %", "0.001,<1 %", "0.999,>99 %", "0.61,61 %"})
    void sharesNeverRoundToNothingOrAll(double value, String shown) {
        assertThat(Numbers.percent(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1.234e-17,1.2e-17", "0.00123,0.0012", "0.000099,9.9e-5", "12345,12000", "1e-300,1e-300"})
    void evaluesHaveTwoDigits(double value, String shown) {
        assertThat(Numbers.evalue(value)).isEqualTo(shown);
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "a😀b😀😀c";
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
            assertThat(points.of(CodePoints.back(text, i))).isEqualTo(i);
        }
    }

    @Test
    void wrapsBetweenWordsByDisplayWidth() {
        List<String> lines = Styled.wrap(new AttributedString("ab 漢字 cd efghijklmn o"), 7).stream()
                .map(AttributedString::toString)
                .toList();

        assertThat(lines).containsExactly("ab 漢字", "cd", "efghijk", "lmn o");
    }

    @Test
    void figuresStayWithTheirSigns() {
        List<String> lines = Styled.wrap(new AttributedString("abc 41 % of p .95 x"), 8).stream()
                .map(AttributedString::toString)
                .toList();

        assertThat(lines).containsExactly("abc 41 %", "of p .95", "x");
    }

    @Test
    void wrappingLosesNoWord() {
        String text = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";
        for (int columns = 1; columns < 70; columns++) {
            List<AttributedString> lines = Styled.wrap(new AttributedString(text), columns);
            String joined = String.join(
                    "", lines.stream().map(AttributedString::toString).toList());
            assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
            int limit = columns;
            assertThat(lines).allMatch(line -> line.columnLength() <= limit);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {.83498, .75499, .74496, .0049999, .5, .12345})
    void figuresReadTheSameWithAsManyDigitsAsAResultKeeps(double value) {
        double kept = Double.parseDouble(Numbers.decimal(value, 4));

        assertThat(Numbers.percent(value)).isEqualTo(Numbers.percent(kept));
        assertThat(Numbers.probability(value)).isEqualTo(Numbers.probability(kept));
    }
}
