package io.github.stemma.read.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page. What the page says to machines comes first: JSON-LD of a news article, then meta tags. The
 * body is the JSON-LD's own where it is whole and the page itself offers less; else {@link BlockScore} finds it.
 */
final class HtmlArticle {

    /** Fewest characters of a JSON-LD body that is worth having. */
    private static final int SHORTEST_BODY = 200;

    /** How much longer than the JSON-LD body the found body may be before it is taken for more than the article. */
    private static final double LONGER = 1.6;

    private static final double SHORTER = 0.7;

    private final Document page;
    private final String url;
    private final Map<?, ?> data;

    HtmlArticle(Document page, String url) {
        this.page = page;
        this.url = url;
        this.data = jsonLd(page);
    }

    Optional<RawText> rawText(String path) {
        Optional<String> body = body();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String headline = headline().map(String::strip).orElse("");
        boolean repeated = headline.isEmpty() || body.get().startsWith(headline);
        String text = repeated ? body.get() : headline + "\n\n" + body.get();
        return Optional.of(RawText.whole(path, header(), text));
    }

    private Optional<String> body() {
        Optional<String> said = Json.text(data, "articleBody")
                .map(body -> body.indexOf('<') >= 0 ? HtmlBlocks.text(body) : body.strip())
                .filter(body -> body.length() >= SHORTEST_BODY);
        Optional<String> found = BlockScore.body(page);
        if (said.isPresent() && found.isPresent()) {
            double ratio = found.get().length() / (double) said.get().length();
            return ratio > SHORTER && ratio < LONGER ? found : said;
        }
        return said.or(() -> found);
    }

    private Optional<String> headline() {
        return Json.text(data, "headline")
                .or(() -> meta("og:title"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    }

    private Header header() {
        Header.Builder header = new Header.Builder();
        Json.text(data, "publisher", "name").ifPresent(name -> header.put("outlet", name));
        meta("og:site_name").ifPresent(name -> header.put("outlet", name));
        Json.text(data, "datePublished").ifPresent(time -> header.put("published", time));
        Json.text(data, "dateModified").ifPresent(time -> header.put("updated", time));
        for (String name : List.of(
                "article:published_time",
                "og:article:published_time",
                "date",
                "dc.date",
                "dcterms.created",
                "pubdate",
                "publish-date")) {
            meta(name).ifPresent(time -> header.put("published", time));
        }
        for (String name : List.of("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")) {
            meta(name).ifPresent(time -> header.put("updated", time));
        }
        Optional.ofNullable(page.selectFirst("time[datetime]"))
                .ifPresent(time -> header.put("published", time.attr("datetime")));
        address().ifPresent(address -> header.put("url", address));
        Json.text(data, "inLanguage").ifPresent(language -> header.put("language", language));
        Optional.ofNullable(page.selectFirst("html[lang]"))
                .ifPresent(html -> header.put("language", html.attr("lang")));
        return header.build();
    }

    private Optional<String> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .or(() -> meta("og:url"))
                .or(() -> Optional.of(url))
                .filter(address -> !address.isBlank());
    }

    private Optional<String> meta(String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            boolean named = meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return Optional.of(meta.attr("content"));
            }
        }
        return Optional.empty();
    }

    /** The first JSON-LD object that is an article with a headline or a body. */
    private static Map<?, ?> jsonLd(Document page) {
        List<Object> open = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                open.addAll(Json.values(script.data()));
            } catch (IOException broken) {
                continue;
            }
        }
        for (int i = 0; i < open.size() && i < 1000; i++) {
            Object value = open.get(i);
            if (value instanceof List<?> list) {
                open.addAll(list);
            } else if (value instanceof Map<?, ?> map) {
                if (isArticle(map)) {
                    return map;
                }
                open.addAll(Json.list(map, "@graph"));
                open.addAll(Json.list(map, "mainEntity"));
            }
        }
        return Map.of();
    }

    private static boolean isArticle(Map<?, ?> map) {
        boolean typed = Json.list(map, "@type").stream()
                .anyMatch(type -> type instanceof String name
                        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")));
        return typed && (Json.has(map, "headline") || Json.has(map, "articleBody"));
    }
}
