package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.ArchiveWriter;
import io.github.stemma.archive.Prepared;
import io.github.stemma.model.Findings;
import io.github.stemma.model.Problem;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.format.RawText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches a drop folder: each new text is looked up in the archive, told when it reuses an archived one, and added, so
 * that the next one is compared with it too. Holds the archive's lock only while it works.
 *
 * <p>A text is told before it is committed: after a crash some are told again, none is missed. Only {@link #close} may
 * be called from another thread.
 */
public final class ArchiveWatch implements AutoCloseable {

    private static final int COMMIT_EVERY = 200;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Path place;
    private final boolean adding;
    private final ReadOptions read;
    private final ArchiveSearch search;
    private final DropFolder folder;
    private final Sink sink;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private volatile boolean closed;

    /** Who is told. */
    public interface Sink {
        /** A new text reuses archived ones. */
        void found(Findings findings) throws IOException;

        /** Something is wrong with a file. */
        void problem(Problem problem);
    }

    /**
     * @param folder what to watch
     * @param place of the archive
     * @param adding whether new texts are added
     * @param search how texts are looked up
     */
    public ArchiveWatch(Path folder, Path place, boolean adding, ReadOptions read, ArchiveSearch search, Sink sink)
            throws IOException {
        this.place = place;
        this.adding = adding;
        this.read = read;
        this.search = search;
        this.sink = sink;
        this.folder = new DropFolder(folder, place, PATIENCE);
    }

    /** Looks at what is there now, once. */
    public void once() throws IOException {
        look(folder.all());
    }

    /** Looks at what is there and at what comes, until closed. */
    public void run() throws IOException {
        while (!closed) {
            look(folder.next());
        }
    }

    private void look(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        if (adding) {
            lookAndAdd(files);
            return;
        }
        try (ArchiveReader archive = ArchiveReader.open(place)) {
            for (RawText text : texts(files)) {
                tell(search.search(archive, text));
            }
        }
    }

    private void lookAndAdd(List<Path> files) throws IOException {
        int added = 0;
        try (ArchiveWriter writer = writer()) {
            for (Path file : files) {
                for (RawText text : texts(List.of(file))) {
                    if (lookAndAdd(text, writer) && ++added % COMMIT_EVERY == 0) {
                        writer.commit();
                    }
                }
                if (closed) {
                    break;
                }
            }
            if (added > 0) {
                writer.commit();
            }
        }
    }

    private boolean lookAndAdd(RawText text, ArchiveWriter writer) throws IOException {
        Prepared prepared = Prepared.of(Entries.entry(text), fingerprinter.stored(Entries.body(text)));
        if (writer.contains(prepared)) {
            return false;
        }
        try (ArchiveReader archive = writer.reader()) {
            tell(search.search(archive, text));
        }
        writer.add(prepared);
        return true;
    }

    private void tell(Findings findings) throws IOException {
        if (!findings.hits().isEmpty()) {
            sink.found(findings);
        }
    }

    private List<RawText> texts(List<Path> files) {
        List<RawText> texts = new ArrayList<>();
        Consumer<RawText> take = texts::add;
        Reader.stream(files.stream().map(file -> Input.place(file.toString())).toList(), read, take, sink::problem);
        return texts;
    }

    /** Waits for others to finish, but not when closed. */
    private ArchiveWriter writer() throws ArchiveException {
        while (true) {
            try {
                return ArchiveWriter.open(place, PATIENCE);
            } catch (ArchiveException busy) {
                if (busy.reason() != ArchiveException.Reason.LOCKED || closed) {
                    throw busy;
                }
            }
        }
    }

    /** Ends {@link #run} after the text at hand. */
    @Override
    public void close() throws IOException {
        closed = true;
        folder.close();
    }
}
