package io.github.stemma.read;

/**
 * A text of a large collection as bytes, valid only while it is handed over.
 *
 * @param name how it is called in results: the path of a file, the id of a record
 * @param outlet who published it; empty when unknown
 * @param minute when it was published, in minutes since 1970 as written; {@link #NO_TIME} when unknown
 * @param bytes UTF-8, shared
 * @param from first byte of the body
 * @param to after the last byte of the body
 * @param codePoint offset of the body's first character in the whole text
 */
public record BulkText(String name, String outlet, long minute, byte[] bytes, int from, int to, int codePoint) {

    /** No publication time is known. */
    public static final long NO_TIME = Long.MIN_VALUE;
}
