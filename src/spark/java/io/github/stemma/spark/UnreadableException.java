package io.github.stemma.spark;

/** The input cannot be read at all; the message says why in one line. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
