package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table with a header line, separated by comma, semicolon or tab, one text a row. The text stands in a column
 * {@code text}, {@code body}, {@code content}, {@code fulltext} or {@code article}; the other columns have the names of
 * front matter, or {@code source} and {@code publisher} for the outlet.
 */
final class CsvText implements Format {

    private static final List<String> TEXT =
            List.of("text", "body", "content", "fulltext", "full_text", "article", "volltext", "inhalt");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("outlet", "outlet"),
            Map.entry("source", "outlet"),
            Map.entry("publisher", "outlet"),
            Map.entry("quelle", "outlet"),
            Map.entry("medium", "outlet"),
            Map.entry("kind", "kind"),
            Map.entry("published", "published"),
            Map.entry("date", "published"),
            Map.entry("datum", "published"),
            Map.entry("pubdate", "published"),
            Map.entry("updated", "updated"),
            Map.entry("credit", "credit"),
            Map.entry("url", "url"),
            Map.entry("link", "url"),
            Map.entry("title", "title"),
            Map.entry("headline", "title"),
            Map.entry("titel", "title"),
            Map.entry("language", "language"),
            Map.entry("lang", "language"),
            Map.entry("series", "series"));

    @Override
    public boolean claims(Source source) {
        return source.named(".csv", ".tsv");
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        String head = source.start();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
        Bounded reader = new Bounded(source.characters(sink, Optional.empty()), source.maxBytes());
        try (CSVParser parser = CSVParser.parse(reader, format)) {
            rows(source, parser, reader, sink);
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            sink.problem(new Problem(source.path(), 0, "broken table: " + why(broken), Problem.Severity.ERROR));
        }
    }

    /** What the parser said, without the names of its classes. */
    private static String why(RuntimeException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static void rows(Source source, CSVParser parser, Bounded reader, Sink sink) {
        Map<String, Integer> columns = new HashMap<>();
        parser.getHeaderMap().forEach((name, at) -> columns.put(name.strip().toLowerCase(Locale.ROOT), at));
        Optional<Integer> text =
                TEXT.stream().filter(columns::containsKey).map(columns::get).findFirst();
        if (text.isEmpty()) {
            sink.problem(new Problem(source.path(), 1, "no column " + String.join(", ", TEXT), Problem.Severity.ERROR));
            return;
        }
        Iterator<CSVRecord> rows = parser.iterator();
        for (reader.begin(); rows.hasNext(); reader.begin()) {
            CSVRecord row = rows.next();
            int line = (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber());
            if (row.size() <= text.get() || row.get(text.get()).length() > source.maxBytes()) {
                sink.problem(new Problem(
                        source.path(), line, "row without a text that can be read", Problem.Severity.ERROR));
                continue;
            }
            Header header = header(columns, row);
            String place = source.path() + "#" + header.id().orElse(Long.toString(row.getRecordNumber()));
            sink.text(RawText.whole(place, header, row.get(text.get())));
        }
    }

    private static Header header(Map<String, Integer> columns, CSVRecord row) {
        Header.Builder header = new Header.Builder();
        new TreeMap<>(columns).forEach((name, at) -> {
            if (FIELDS.containsKey(name) && row.size() > at) {
                header.put(FIELDS.getOrDefault(name, name), row.get(at));
            }
        });
        return header.build();
    }

    /** Characters of which a row takes no more than a bound, so that a quotation mark left open does not fill the memory. */
    private static final class Bounded extends FilterReader {

        private final long most;
        private long read;

        Bounded(Reader in, long most) {
            super(in);
            this.most = most;
        }

        /** A row begins; what the parser has read ahead of it is little. */
        void begin() {
            read = 0;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int some = super.read(buffer, from, length);
            read += Math.max(0, some);
            if (read > most + length) {
                throw new IOException("a row is larger than " + most + " characters");
            }
            return some;
        }
    }

    private static char delimiter(String head) {
        int end = head.indexOf('\n');
        String first = end < 0 ? head : head.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
