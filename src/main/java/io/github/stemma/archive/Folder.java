package io.github.stemma.archive;

import io.github.stemma.archive.ArchiveException.Reason;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder an archive lies in. */
final class Folder {

    private Folder() {}

    /**
     * Makes the folder of a new archive; accepts one that is empty or holds an index.
     *
     * @throws ArchiveException when it holds something else, which an archive would mix with
     */
    static void prepare(Path place) throws IOException {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new ArchiveException(Reason.FOREIGN, place + " is a file; an archive is a folder.");
        }
        Files.createDirectories(place);
        boolean empty = true;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("segments_") || name.equals("write.lock")) {
                    return;
                }
                empty = empty && (name.startsWith("_") || name.startsWith("pending_"));
            }
        }
        if (!empty) {
            throw new ArchiveException(
                    Reason.FOREIGN, place + " holds other files and no archive: name an empty or a new folder.");
        }
    }

    /** Bytes of all files in it. */
    static long bytes(Path place) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                bytes += Files.isRegularFile(file) ? file.toFile().length() : 0;
            }
        }
        return bytes;
    }
}
