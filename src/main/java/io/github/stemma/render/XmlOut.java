package io.github.stemma.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0, an element a line. Whatever stands in a text, the document can be read: what {@link Plain} does not let through
 * and what XML does not know never leaves here.
 */
final class XmlOut {

    private static final int INSTEAD = 0xfffd;

    private final XMLStreamWriter xml;
    private int depth;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes elements. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Document {
        void write(XmlOut xml) throws XMLStreamException;
    }

    /** The whole document; {@code out} is not closed. */
    static void print(Writer out, Document document) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            document.write(new XmlOut(xml));
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write('\n');
    }

    /**
     * An element with others in it.
     *
     * @param attributes names and values by turns; those without a value are left out
     */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element with text in it. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    /** An element with lines of text in it, where breaks between them mean nothing. */
    void lines(String name, List<String> lines) throws XMLStreamException {
        element(name, () -> {
            for (String each : lines) {
                line();
                xml.writeCharacters(fit(each));
            }
        });
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], fit(attributes[i + 1]));
            }
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String fit(String text) {
        String line = Plain.line(text);
        return line.codePoints().allMatch(XmlOut::isKnown)
                ? line
                : line.codePoints()
                        .map(point -> isKnown(point) ? point : INSTEAD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether XML 1.0 has it; {@link Plain} has dealt with what is below a blank. */
    private static boolean isKnown(int point) {
        return point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE && point != 0xfffe && point != 0xffff;
    }
}
