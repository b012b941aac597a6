package io.github.stemma.archive;

/**
 * Something a text says about itself, kept as it was handed in; names may repeat.
 *
 * @param name what is said, e.g. {@code outlet}
 * @param value the value
 */
public record Fact(String name, String value) {}
