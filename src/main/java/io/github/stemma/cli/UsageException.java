package io.github.stemma.cli;

/** A command line that makes no sense; the message is a sentence that names the flags. Exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
