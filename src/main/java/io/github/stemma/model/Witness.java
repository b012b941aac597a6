package io.github.stemma.model;

import java.util.List;

/**
 * One text as it was given, with what could be read from it.
 *
 * @param id {@code w1}, {@code w2}, … by order of {@code path}; unique in a run
 * @param path as given on the command line, or the place inside a container ({@code archive.jsonl#id})
 * @param about what the text says about itself
 * @param text the original characters that all offsets count from
 * @param layout paragraphs and furniture
 * @param mentions agencies and outlets it names, by position
 * @param marks version marks, by position
 */
public record Witness(
        String id,
        String path,
        About about,
        String text,
        Layout layout,
        List<Mention> mentions,
        List<VersionMark> marks) {

    public Witness {
        mentions = List.copyOf(mentions);
        marks = List.copyOf(marks);
        if (layout.body().end() > text.length()) {
            throw new IllegalArgumentException(path + ": the body ends behind the text");
        }
    }
}
