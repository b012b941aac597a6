package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON with articles: records in the shape of passim ({@code id}, {@code text}, {@code series}, {@code date}, …), IPTC
 * ninjs 1 to 3, and dpa digitalwires; one object, several, or an array of them, also one behind a name such as
 * {@code items}. Every object is told apart by its fields.
 */
final class JsonText implements Format {

    private static final List<String> LISTS =
            List.of("items", "articles", "entries", "results", "documents", "docs", "data", "newsItems", "hits");

    @Override
    public boolean claims(Source source) {
        return source.named(".json", ".ninjs") || source.start().startsWith("{");
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        Optional<String> text = source.text(sink);
        if (text.isEmpty()) {
            return;
        }
        List<Object> records = new ArrayList<>();
        try {
            Json.values(text.get()).forEach(value -> collect(value, records));
        } catch (IOException broken) {
            sink.problem(new Problem(
                    source.path(),
                    JsonLines.line(broken),
                    "broken JSON: " + JsonLines.reason(broken),
                    Problem.Severity.ERROR));
        }
        int found = 0;
        for (Object record : records) {
            String place = records.size() == 1 ? source.path() : source.path() + "#" + id(record, found + 1);
            Optional<RawText> article = article(place, record);
            article.ifPresent(sink::text);
            found += article.isPresent() ? 1 : 0;
        }
        if (found == 0 && !records.isEmpty()) {
            sink.problem(new Problem(source.path(), 0, "JSON without a text in it", Problem.Severity.WARNING));
        }
    }

    private static void collect(Object value, List<Object> records) {
        if (value instanceof List<?> list) {
            records.addAll(list);
            return;
        }
        for (String name : LISTS) {
            if (!Json.has(value, "text") && value instanceof Map<?, ?> map && map.get(name) instanceof List<?> list) {
                records.addAll(list);
                return;
            }
        }
        records.add(value);
    }

    private static String id(Object record, int number) {
        return Json.text(record, "id")
                .or(() -> Json.text(record, "uri"))
                .or(() -> Json.text(record, "urn"))
                .orElse(Integer.toString(number));
    }

    /** The article that an object holds, if it holds one. */
    static Optional<RawText> article(String path, Object record) {
        if (Json.text(record, "text").isPresent()) {
            return Json.text(record, "text").map(text -> RawText.whole(path, header(record), text));
        }
        return Wires.article(path, record);
    }

    private static Header header(Object record) {
        Header.Builder header = new Header.Builder();
        for (String name : List.of(
                "id",
                "outlet",
                "publisher",
                "kind",
                "published",
                "date",
                "updated",
                "credit",
                "url",
                "title",
                "headline",
                "language",
                "lang",
                "series")) {
            Json.list(record, name).forEach(value -> put(header, name, value));
        }
        return header.build();
    }

    private static void put(Header.Builder header, String name, Object value) {
        if (value instanceof String text) {
            header.put(name, text);
        }
    }
}
