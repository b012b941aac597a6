package io.github.stemma.archive;

/**
 * A text as it stands in the archive.
 *
 * @param entry as it was handed in
 * @param version 1 for the first text of an id, 2 for the next, …
 * @param current whether no later version is there
 * @param words number of words
 */
public record Stored(Entry entry, int version, boolean current, int words) {}
