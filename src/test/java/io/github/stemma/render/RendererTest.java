package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every renderer must do, and one readable golden file for each. */
class RendererTest {

    private static final View GERMAN = new View(false, 80, false, Messages.of("de"), true, CsvDialect.EXCEL_DE);

    @ParameterizedTest
    @CsvSource({
        "TEXT, trace.txt",
        "JSON, trace.json",
        "JSONL, pairs.jsonl",
        "CSV, passages.csv",
        "DOT, trace.dot",
        "MARKDOWN, trace.md",
        "HTML, trace.html",
        "MERMAID, trace.mmd",
        "GRAPHML, trace.graphml",
        "GEXF, trace.gexf",
        "SVG, trace.svg",
        "PROV, trace.prov.json",
    })
    void printsWhatStandsInTheGoldenFile(Format format, String file) throws IOException {
        Golden.check(file, print(format, Given.story(), View.plain()));
    }

    @Test
    void explainsEverythingInGerman() throws IOException {
        Golden.check("trace-why-de.txt", print(Format.TEXT, Given.story(), GERMAN));
        Golden.check("passages-excel-de.csv", print(Format.CSV, Given.story(), GERMAN));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void endsWithALineBreakAndHasNoCarriageReturns(Format format) throws IOException {
        String out = print(format, Given.story(), View.plain());

        assertThat(out).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void printsTheSameInEveryLocale(Format format) throws IOException {
        String here = print(format, Given.story(), View.plain());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(print(format, Given.story(), View.plain())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void letsNoControlCharacterThrough(Format format) throws IOException {
        String hostile = "\u001b[31mrot\u001b[0m \u202Eneztew\u202C \u0007 \u009b2J";
        var texts = Given.texts("a\u001b]0;x\u0007.txt", hostile + " Ende", "b.txt", hostile + " Ende");
        var passage = Given.passage(
                "p1", io.github.stemma.model.Passage.Kind.VERBATIM, texts.get(0), "Ende", texts.get(1), "Ende");
        Result result = Given.compared(texts, List.of(passage));

        String out = print(format, result, View.plain());

        assertThat(out).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b", "\u202c");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void printsAnEmptyResult(Format format) throws IOException {
        Result nothing = Given.compared(Given.texts("a.txt", "eins zwei", "b.txt", "drei vier"), List.of());

        String out = print(format, nothing, View.plain());

        if (format == Format.TEXT || format == Format.MARKDOWN || format == Format.HTML) {
            assertThat(out).contains("Compared 1 pair, no passage; longest common run 7 words.");
        }
    }

    static String print(Format format, Result result, View view) throws IOException {
        StringWriter out = new StringWriter();
        format.renderer().render(result, view, out);
        return out.toString();
    }
}
