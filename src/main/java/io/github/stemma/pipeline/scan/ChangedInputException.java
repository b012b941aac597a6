package io.github.stemma.pipeline.scan;

/** A scan cannot be resumed because its inputs or options give other candidates than before. */
public final class ChangedInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChangedInputException(String message) {
        super(message);
    }
}
