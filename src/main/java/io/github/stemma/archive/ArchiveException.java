package io.github.stemma.archive;

import java.io.IOException;

/** An archive cannot do what was asked; the message is for people and names the archive. */
public final class ArchiveException extends IOException {

    /** What is in the way. */
    public enum Reason {
        /** There is no archive. */
        MISSING,
        /** The folder holds something else, or an archive of another layout. */
        FOREIGN,
        /** Another process is writing. */
        LOCKED,
        /** No space is left on the disk; the archive is as it was. */
        FULL,
        /** Files are missing or damaged. */
        DAMAGED,
        /** The system refuses. */
        DENIED
    }

    private final Reason reason;

    ArchiveException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    ArchiveException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What is in the way. */
    public Reason reason() {
        return reason;
    }

    /** The same with another sentence behind its message. */
    public ArchiveException with(String sentence) {
        return new ArchiveException(reason, getMessage() + " " + sentence, this);
    }
}
