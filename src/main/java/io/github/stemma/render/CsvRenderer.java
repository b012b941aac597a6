package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table with one passage a row; offsets are code points. A cell that a spreadsheet would run as a formula begins with
 * an apostrophe.
 */
final class CsvRenderer implements Renderer {

    private static final List<String> HEADER = List.of(
            "id", "kind", "quote", "words", "bits", "evalue", "a", "a_begin", "a_end", "b", "b_begin", "b_end",
            "a_text", "b_text");

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        boolean german = view.dialect() == CsvDialect.EXCEL_DE;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(german ? ';' : ',')
                .setRecordSeparator(german ? "\r\n" : "\n")
                .get();
        if (german) {
            out.write('\ufeff');
        }
        Map<String, CodePoints> offsets = new HashMap<>();
        result.texts()
                .forEach(text ->
                        offsets.put(text.id(), new CodePoints(text.witness().text())));
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(HEADER);
        for (Passage passage : result.passages()) {
            printer.printRecord(row(passage, result, offsets, german));
        }
        printer.flush();
    }

    private static List<Object> row(Passage passage, Result result, Map<String, CodePoints> offsets, boolean german) {
        Passage.Side a = passage.a();
        Passage.Side b = passage.b();
        String bits = Numbers.decimal(passage.bits(), 1);
        String evalue = Numbers.evalue(passage.evalue());
        return List.of(
                passage.id(),
                passage.kind().label(),
                passage.quote(),
                passage.words(),
                german ? bits.replace('.', ',') : bits,
                german ? evalue.replace('.', ',') : evalue,
                cell(result.text(a.witness()).witness().path()),
                at(offsets, a, a.span().begin()),
                at(offsets, a, a.span().end()),
                cell(result.text(b.witness()).witness().path()),
                at(offsets, b, b.span().begin()),
                at(offsets, b, b.span().end()),
                cell(words(result, a)),
                cell(words(result, b)));
    }

    private static int at(Map<String, CodePoints> offsets, Passage.Side side, int position) {
        return Objects.requireNonNull(offsets.get(side.witness())).of(position);
    }

    private static String words(Result result, Passage.Side side) {
        return side.span().of(result.text(side.witness()).witness().text());
    }

    /** Shown on one line and never run as a formula. */
    static String cell(String text) {
        String line = Plain.line(text);
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }
}
