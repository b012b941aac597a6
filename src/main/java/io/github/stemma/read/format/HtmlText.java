package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A web page: the article in it, by {@link HtmlArticle}. */
final class HtmlText implements Format {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,40})|<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w-]{2,40})");

    private static final Pattern START = Pattern.compile("(?i)<(?:!doctype\\s{1,9}html|html|head|body|article)\\b");

    @Override
    public boolean claims(Source source) {
        return source.named(".html", ".htm", ".xhtml", ".shtml")
                || START.matcher(source.start())
                        .region(
                                Prologue.end(source.start(), false),
                                source.start().length())
                        .lookingAt();
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        Optional<byte[]> bytes = source.bytes(sink);
        if (bytes.isPresent()) {
            page(source.path(), bytes.get(), source.encoding(), "", sink);
        }
    }

    /**
     * Reads one page.
     *
     * @param path its name in results
     * @param bytes the page
     * @param encoding charset that the user or the transport named
     * @param url where it was published; empty when unknown
     * @param sink takes the article, or the problem that there is none
     */
    static void page(String path, byte[] bytes, Optional<Charset> encoding, String url, Sink sink) {
        Charsets.Decoded decoded = Charsets.decode(bytes, encoding, false);
        if (decoded.warning().isPresent() && encoding.isEmpty()) {
            Optional<Charset> declared = declared(bytes);
            if (declared.isPresent()) {
                decoded = Charsets.decode(bytes, declared, false);
            }
        }
        decoded.warning().ifPresent(warning -> sink.problem(new Problem(path, 0, warning, Problem.Severity.WARNING)));
        Optional<RawText> article = new HtmlArticle(Jsoup.parse(decoded.text(), url), url).rawText(path);
        if (article.isPresent()) {
            sink.text(article.get());
        } else {
            sink.problem(new Problem(path, 0, "no article found in the page", Problem.Severity.WARNING));
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Charsets.named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
}
