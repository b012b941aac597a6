package io.github.stemma.read.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of news wires in JSON: IPTC ninjs (1: {@code headline}, {@code body_text}, {@code body_html}; 2 and 3:
 * {@code headlines}, {@code bodies}) and dpa digitalwires ({@code urn}, {@code article_html}, {@code dateline}).
 */
final class Wires {

    private Wires() {}

    static Optional<RawText> article(String path, Object record) {
        Optional<String> body = plain(record).or(() -> html(record));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        headline(record).ifPresent(line -> text.append(line.strip()).append("\n\n"));
        dateline(record, body.get()).ifPresent(line -> text.append(line.strip()).append("\n\n"));
        text.append(body.get().strip());
        return Optional.of(RawText.whole(path, header(record), text.toString()));
    }

    private static Optional<String> plain(Object record) {
        return Json.text(record, "body_text").or(() -> ofBodies(record, "text/plain"));
    }

    private static Optional<String> html(Object record) {
        return Json.text(record, "article_html")
                .or(() -> Json.text(record, "body_html"))
                .or(() -> Json.text(record, "body_xhtml"))
                .or(() -> Json.text(record, "articleBody"))
                .or(() -> Json.text(record, "content_html"))
                .or(() -> Json.text(record, "content_text"))
                .or(() -> ofBodies(record, "text/html"))
                .or(() -> ofBodies(record, "application/xhtml+xml"))
                .or(() -> ofBodies(record, ""))
                .map(HtmlBlocks::text);
    }

    private static Optional<String> ofBodies(Object record, String type) {
        for (Object body : Json.list(record, "bodies")) {
            String contentType = Json.text(body, "contentType")
                    .or(() -> Json.text(body, "contenttype"))
                    .orElse("");
            Optional<String> value = Json.text(body, "value");
            if (value.isPresent() && (type.isEmpty() || contentType.startsWith(type))) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> headline(Object record) {
        return Json.text(record, "headline")
                .or(() -> Json.text(record, "headlines", "value"))
                .or(() -> Json.text(record, "title"));
    }

    /** The dateline of digitalwires stands beside the body, unless the body begins with it. */
    private static Optional<String> dateline(Object record, String body) {
        return Json.text(record, "dateline").filter(line -> !body.strip().startsWith(line.strip()));
    }

    private static Header header(Object record) {
        Header.Builder header = new Header.Builder();
        put(header, "id", record, List.of("urn", "uri", "id", "entry_id"));
        put(
                header,
                "published",
                record,
                List.of(
                        "firstcreated",
                        "firstCreated",
                        "contentCreated",
                        "date_published",
                        "datePublished",
                        "version_created",
                        "versioncreated",
                        "versionCreated"));
        put(
                header,
                "updated",
                record,
                List.of(
                        "version_created",
                        "versioncreated",
                        "versionCreated",
                        "updated",
                        "date_modified",
                        "dateModified"));
        put(header, "language", record, List.of("language", "inLanguage"));
        put(header, "url", record, List.of("url", "canonicalUrl", "link"));
        provider(record).ifPresent(name -> header.put("outlet", name));
        return header.build();
    }

    private static Optional<String> provider(Object record) {
        Optional<String> urn = Json.text(record, "urn").filter(value -> value.contains("dpa.com"));
        if (urn.isPresent()) {
            return Optional.of("dpa");
        }
        return Json.text(record, "infosource", "name")
                .or(() -> Json.text(record, "infosources", "name"))
                .or(() -> Json.text(record, "infoSources", "name"))
                .or(() -> Json.text(record, "publisher", "name"))
                .or(() -> Json.text(record, "copyrightholder"))
                .or(() -> Json.text(record, "copyrightHolder"))
                .or(() -> Json.text(record, "outlet"));
    }

    private static void put(Header.Builder header, String field, Object record, List<String> names) {
        for (String name : names) {
            if (record instanceof Map<?, ?> map && map.get(name) instanceof String value) {
                header.put(field, value);
            }
        }
    }
}
