package io.github.stemma.read.format;

import io.github.stemma.model.Span;

/**
 * A text as it stands in its input, before anything was found in it.
 *
 * @param path as given, or the place inside a container ({@code archive.jsonl#id})
 * @param header what the input says about the text
 * @param text the characters that offsets count from
 * @param body the part of {@code text} behind front matter and the {@code date …} line (UTF-16)
 */
public record RawText(String path, Header header, String text, Span body) {

    public RawText {
        if (body.end() > text.length()) {
            throw new IllegalArgumentException(path + ": the body ends behind the text");
        }
    }

    /** A text that is all body. */
    public static RawText whole(String path, Header header, String text) {
        return new RawText(path, header, text, new Span(0, text.length()));
    }
}
