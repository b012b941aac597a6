package io.github.stemma.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The article of one {@code item}, {@code entry}, {@code newsItem} or {@code nitf} element. */
final class NewsXml {

    private NewsXml() {}

    /**
     * @param path the document
     * @param number which item of it, from 1
     * @param record the element
     */
    static Optional<RawText> article(String path, int number, Xml record) {
        Header.Builder header = new Header.Builder();
        Optional<String> text = switch (record.name()) {
            case "item", "entry" -> feed(record, header);
            case "newsItem" -> newsItem(record, header);
            default -> nitf(record, header);
        };
        Header built = header.build();
        String place = path + "#" + built.id().orElse(Integer.toString(number));
        boolean alone = record.name().equals("nitf") || record.name().equals("newsItem") && number == 1;
        return text.filter(words -> !words.isBlank()).map(words -> RawText.whole(alone ? path : place, built, words));
    }

    private static Optional<String> feed(Xml item, Header.Builder header) {
        put(header, "id", item.textOf("guid").or(() -> item.textOf("id")));
        put(
                header,
                "published",
                item.textOf("pubDate").or(() -> item.textOf("published")).or(() -> item.textOf("date")));
        put(header, "updated", item.textOf("updated"));
        put(
                header,
                "outlet",
                item.textOf("source").map(source -> source.lines().findFirst().orElse(source)));
        put(
                header,
                "url",
                item.first("link").flatMap(link -> link.attribute("href").or(() -> Optional.of(link.text()))));
        put(header, "language", item.textOf("language"));
        Optional<String> body = item.textOf("encoded")
                .or(() -> item.textOf("content"))
                .or(() -> item.textOf("description"))
                .or(() -> item.textOf("summary"));
        return joined(item.textOf("title"), Optional.empty(), body.map(HtmlBlocks::text));
    }

    private static Optional<String> newsItem(Xml item, Header.Builder header) {
        put(header, "id", item.attribute("guid"));
        put(header, "published", item.textOf("firstCreated").or(() -> item.textOf("versionCreated")));
        put(header, "updated", item.textOf("versionCreated"));
        put(header, "language", item.first("language").flatMap(language -> language.attribute("tag")));
        put(
                header,
                "outlet",
                item.first("provider")
                        .flatMap(provider -> provider.first("name")
                                .map(Xml::text)
                                .or(() -> provider.attribute("literal"))
                                .or(() -> provider.attribute("qcode").map(NewsXml::code))));
        put(header, "credit", item.textOf("creditline"));
        Optional<Xml> content = item.first("contentSet");
        Optional<String> dateline = item.textOf("dateline");
        Optional<String> body = content.map(NewsXml::paragraphs);
        return joined(item.textOf("headline"), dateline, body);
    }

    private static Optional<String> nitf(Xml nitf, Header.Builder header) {
        put(header, "id", nitf.first("doc-id").flatMap(id -> id.attribute("id-string")));
        put(
                header,
                "published",
                nitf.first("date.issue")
                        .flatMap(date -> date.attribute("norm"))
                        .or(() -> nitf.first("story.date").flatMap(date -> date.attribute("norm"))));
        put(
                header,
                "outlet",
                nitf.first("pubdata").flatMap(data -> data.attribute("name")).or(() -> nitf.textOf("distributor")));
        put(
                header,
                "language",
                nitf.first("body").flatMap(body -> body.attribute("lang")).or(() -> nitf.attribute("lang")));
        Optional<String> headline =
                nitf.textOf("hl1").or(() -> nitf.textOf("hedline")).or(() -> nitf.textOf("title"));
        return joined(
                headline, nitf.textOf("dateline"), nitf.first("body.content").map(NewsXml::paragraphs));
    }

    private static String code(String qcode) {
        return qcode.substring(qcode.indexOf(':') + 1);
    }

    private static Optional<String> joined(
            Optional<String> headline, Optional<String> dateline, Optional<String> body) {
        if (body.filter(words -> !words.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        headline.map(NewsXml::line).filter(line -> !body.get().startsWith(line)).ifPresent(parts::add);
        dateline.map(NewsXml::line).filter(line -> !body.get().startsWith(line)).ifPresent(parts::add);
        parts.add(body.get().strip());
        return Optional.of(String.join("\n\n", parts));
    }

    /** The paragraphs below an element; all its characters when it has none. */
    private static String paragraphs(Xml content) {
        List<String> paragraphs = new ArrayList<>();
        for (Xml child : blocks(content, new ArrayList<>())) {
            String line = line(child.text());
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return paragraphs.isEmpty() ? line(content.text()) : String.join("\n\n", paragraphs);
    }

    private static List<Xml> blocks(Xml element, List<Xml> blocks) {
        for (Object child : element.children()) {
            if (child instanceof Xml below) {
                switch (below.name()) {
                    case "p", "h1", "h2", "h3", "h4", "hl2", "li", "blockquote" -> blocks.add(below);
                    case "title", "head", "hedline", "byline", "dateline", "media", "script", "style" -> {}
                    default -> blocks(below, blocks);
                }
            }
        }
        return blocks;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static void put(Header.Builder header, String field, Optional<String> value) {
        value.ifPresent(text -> header.put(field, text));
    }
}
