package io.github.stemma.read.format;

import java.util.List;
import java.util.Optional;

/** All formats, in the order in which they are asked; the last one takes whatever is text. */
public final class Formats {

    private Formats() {}

    /**
     * The first format that claims the input; none when it holds no text. What is called a plain text is one, whatever it
     * looks like.
     */
    public static Optional<Format> of(Source source) {
        if (source.named(".txt", ".text", ".md", ".markdown")) {
            return Optional.<Format>of(new PlainText()).filter(format -> format.claims(source));
        }
        return Binary.reason(source).isPresent()
                ? Optional.empty()
                : Others.ALL.stream().filter(format -> format.claims(source)).findFirst();
    }

    /** Made when a file does not say by its name that it is a plain text. */
    private static final class Others {

        private static final List<Format> ALL = List.of(
                new Iptc7901(),
                new WarcText(),
                new XmlText(),
                new HtmlText(),
                new CsvText(),
                new JsonLines(),
                new JsonText(),
                new PlainText());
    }

    /**
     * Reads one line of a JSON lines file.
     *
     * @param source the file
     * @param number of the line, from 1
     * @param line its bytes
     */
    public static void jsonLine(Source source, int number, byte[] line, Sink sink) {
        JsonLines.record(source, number, line, sink);
    }
}
