package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML with articles: RSS and Atom feeds, NewsML-G2 (alone or in a news message) and NITF. One text for each item; a feed
 * is read item by item. Document types and entities are not resolved.
 */
final class XmlText implements Format {

    private static final Set<String> RECORDS = Set.of("item", "entry", "newsItem", "nitf");

    private static final Pattern START =
            Pattern.compile("(?i)<(?:\\w{1,40}:)?(?:rss|feed|rdf|newsItem|newsMessage|nitf)\\b");

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.-]{2,40})");

    @Override
    public boolean claims(Source source) {
        return START.matcher(source.start())
                        .region(
                                Prologue.end(source.start(), true),
                                source.start().length())
                        .lookingAt()
                || source.named(".xml", ".rss", ".atom", ".nitf", ".newsml")
                        && source.start().startsWith("<");
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        int[] found = {0};
        try {
            XMLStreamReader reader = open(source, sink);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && RECORDS.contains(reader.getLocalName())) {
                    found[0]++;
                    Xml record = Xml.read(reader, source.maxBytes());
                    NewsXml.article(source.path(), found[0], record)
                            .ifPresentOrElse(
                                    sink::text,
                                    () -> sink.problem(new Problem(
                                            source.path(),
                                            0,
                                            "item " + found[0] + " without a text",
                                            Problem.Severity.WARNING)));
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNumber());
            sink.problem(new Problem(source.path(), line, "broken XML: " + reason(broken), Problem.Severity.ERROR));
            return;
        }
        if (found[0] == 0) {
            sink.problem(new Problem(source.path(), 0, "XML without a text in it", Problem.Severity.WARNING));
        }
    }

    private static XMLStreamReader open(Source source, Sink sink) throws XMLStreamException, IOException {
        Matcher declared = DECLARED.matcher(source.start());
        Optional<Charset> charset = declared.lookingAt() ? Charsets.named(declared.group(1)) : Optional.empty();
        return Xml.factory().createXMLStreamReader(source.characters(sink, charset));
    }

    private static String reason(XMLStreamException broken) {
        String message = broken.getMessage() == null ? "unreadable" : broken.getMessage();
        List<String> lines = message.lines().toList();
        String last = lines.isEmpty() ? message : lines.get(lines.size() - 1);
        return last.replaceFirst("^Message: ", "");
    }
}
