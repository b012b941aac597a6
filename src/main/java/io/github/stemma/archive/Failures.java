package io.github.stemma.archive;

import io.github.stemma.archive.ArchiveException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** What went wrong, in words for people. */
final class Failures {

    private Failures() {}

    /** The failure as an {@link ArchiveException}; one that is one already stays. */
    static ArchiveException of(Path place, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            ArchiveException known = known(place, cause);
            if (known != null) {
                return known;
            }
        }
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new ArchiveException(Reason.DAMAGED, place + ": " + why, failure);
    }

    private static @Nullable ArchiveException known(Path place, Throwable cause) {
        if (cause instanceof ArchiveException ours) {
            return ours;
        }
        if (cause instanceof IOException io && isFull(io)) {
            return new ArchiveException(Reason.FULL, "No space is left on the disk of " + place + ".", cause);
        }
        if (cause instanceof LockObtainFailedException) {
            return locked(place, cause);
        }
        if (cause instanceof IndexNotFoundException) {
            return new ArchiveException(Reason.MISSING, "There is no archive at " + place + ".", cause);
        }
        if (cause instanceof IndexFormatTooNewException || cause instanceof IndexFormatTooOldException) {
            return new ArchiveException(
                    Reason.FOREIGN, place + " was written by another version of stemma's index library.", cause);
        }
        if (cause instanceof CorruptIndexException) {
            return new ArchiveException(Reason.DAMAGED, place + " is damaged: " + cause.getMessage(), cause);
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return new ArchiveException(Reason.DENIED, place + " cannot be written: access is denied.", cause);
        }
        return null;
    }

    static ArchiveException locked(Path place, @Nullable Throwable cause) {
        String message = "Another process is writing to " + place + ": try again later, or wait for it with --wait.";
        return cause == null
                ? new ArchiveException(Reason.LOCKED, message)
                : new ArchiveException(Reason.LOCKED, message, cause);
    }

    /** The system's words for it; Java has no class of its own. */
    private static boolean isFull(IOException failure) {
        String reason = failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failure.getMessage());
        return reason.contains("No space left")
                || reason.contains("Disk quota exceeded")
                || reason.contains("There is not enough space on the disk");
    }
}
