package io.github.stemma.read.format;

import java.util.List;
import java.util.Optional;

/** All formats, in the order in which they are asked; the last one takes whatever is text. */
public final class Formats {

    private static final List<Format> ALL = List.of(new PlainText());

    private Formats() {}

    /** The first format that claims the input; none when it holds no text. */
    public static Optional<Format> of(Source source) {
        return ALL.stream().filter(format -> format.claims(source)).findFirst();
    }
}
