package io.github.stemma.read.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * One element of a document with what stands below it, read by StAX without document types and entities.
 *
 * @param name local name
 * @param attributes by local name
 * @param children elements ({@link Xml}) and characters ({@link String}) in order
 */
record Xml(String name, Map<String, String> attributes, List<Object> children) {

    private static final int DEPTH = 300;

    /** What an element counts of the bound beside its characters: about what it takes in memory. */
    private static final int ELEMENT = 16;

    /** A factory that resolves nothing. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, detail, location) -> {});
        return factory;
    }

    /**
     * Reads the element the reader stands on, up to its end.
     *
     * @param maxChars most characters below it; an element counts as {@value #ELEMENT} and the length of its attributes
     * @throws XMLStreamException when it is broken, nested too deep or too large
     */
    static Xml read(XMLStreamReader reader, long maxChars) throws XMLStreamException {
        List<Xml> open = new ArrayList<>();
        open.add(start(reader));
        long chars = 0;
        while (true) {
            int event = reader.next();
            Xml top = open.get(open.size() - 1);
            if (event == XMLStreamConstants.START_ELEMENT) {
                Xml child = start(reader);
                chars += child.size();
                check(chars, maxChars);
                top.children.add(child);
                open.add(child);
                if (open.size() > DEPTH) {
                    throw new XMLStreamException("nested deeper than " + DEPTH);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
                if (open.isEmpty()) {
                    return top;
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                chars += reader.getTextLength();
                check(chars, maxChars);
                top.children.add(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                top.children.add(entity(reader.getLocalName()));
            }
        }
    }

    private static Xml start(XMLStreamReader reader) {
        Map<String, String> attributes = reader.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Xml(reader.getLocalName(), attributes, new ArrayList<>());
    }

    private static void check(long chars, long maxChars) throws XMLStreamException {
        if (chars > maxChars) {
            throw new XMLStreamException("larger than " + maxChars + " characters");
        }
    }

    private long size() {
        long size = ELEMENT;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            size += attribute.getKey().length() + attribute.getValue().length();
        }
        return size;
    }

    private static String entity(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The first element of that name below, in document order. */
    Optional<Xml> first(String wanted) {
        List<Xml> found = all(wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All elements of that name below, in document order. */
    List<Xml> all(String wanted) {
        List<Xml> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<Xml> found) {
        for (Object child : children) {
            if (child instanceof Xml element) {
                if (element.name.equals(wanted)) {
                    found.add(element);
                }
                element.collect(wanted, found);
            }
        }
    }

    /** The characters below the first element of that name, if there are any. */
    Optional<String> textOf(String wanted) {
        return first(wanted).map(Xml::text).filter(text -> !text.isBlank());
    }

    /** All characters below. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        for (Object child : children) {
            if (child instanceof Xml element) {
                element.append(text);
            } else {
                text.append(child);
            }
        }
    }
}
