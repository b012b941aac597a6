package io.github.stemma.pipeline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Says which files of a folder, and of those below it, are new or changed. A file counts when it has not changed for a
 * moment, so that one that is still being written is not read by half. Hidden files and folders are passed over.
 *
 * <p>Listens to the system, and looks through the folder once a minute besides: events get lost, and network folders
 * send none for what others do. Belongs to one thread; only {@link #close} may be called from another.
 */
final class DropFolder implements AutoCloseable {

    private static final long RESCAN_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Path folder;
    private final Path except;
    private final long settleNanos;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private final Map<Path, State> done = new HashMap<>();
    private final Map<Path, Pending> pending = new TreeMap<>();
    private long scanned;
    private volatile boolean closed;

    /** What tells one content of a file from another without reading it. */
    private record State(long size, long millis) {}

    /** A file that changed, as it was when last looked at. */
    private record Pending(State state, long since) {}

    /**
     * @param except a folder below that is left out: the archive's own
     * @param settle how long a file must not change
     */
    DropFolder(Path folder, Path except, Duration settle) throws IOException {
        this.folder = folder;
        this.except = except.toAbsolutePath().normalize();
        this.settleNanos = settle.toNanos();
        this.service = folder.getFileSystem().newWatchService();
        scan();
    }

    /** Files that are ready, by path; waits for the first. Empty when closed meanwhile. */
    List<Path> next() throws IOException {
        while (!closed) {
            List<Path> ready = ready();
            if (!ready.isEmpty()) {
                return ready;
            }
            listen();
        }
        return List.of();
    }

    /** Files that are ready once all that are there now have settled, by path; possibly none. */
    List<Path> all() throws IOException {
        List<Path> files = new ArrayList<>();
        while (!closed && !pending.isEmpty()) {
            files.addAll(ready());
            if (!pending.isEmpty()) {
                listen();
            }
        }
        files.sort(null);
        return files;
    }

    private List<Path> ready() throws IOException {
        List<Path> ready = new ArrayList<>();
        long now = System.nanoTime();
        Iterator<Map.Entry<Path, Pending>> files = pending.entrySet().iterator();
        while (files.hasNext()) {
            Map.Entry<Path, Pending> file = files.next();
            State state = state(file.getKey());
            if (state.size() < 0) {
                files.remove();
                done.remove(file.getKey());
            } else if (!state.equals(file.getValue().state())) {
                file.setValue(new Pending(state, now));
            } else if (now - file.getValue().since() >= settleNanos) {
                files.remove();
                if (!state.equals(done.put(file.getKey(), state))) {
                    ready.add(file.getKey());
                }
            }
        }
        return ready;
    }

    private void listen() throws IOException {
        long wait = pending.isEmpty() ? RESCAN_NANOS - (System.nanoTime() - scanned) : Math.max(1, settleNanos / 4);
        try {
            for (WatchKey key = service.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
                    key != null;
                    key = service.poll()) {
                Path place = watched.get(key);
                for (WatchEvent<?> event : key.pollEvents()) {
                    if (event.kind() == StandardWatchEventKinds.OVERFLOW || place == null) {
                        scanned = System.nanoTime() - RESCAN_NANOS;
                    } else {
                        changed(place.resolve((Path) event.context()));
                    }
                }
                if (!key.reset()) {
                    watched.remove(key);
                }
            }
        } catch (ClosedWatchServiceException asked) {
            closed = true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            closed = true;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (!closed && System.nanoTime() - scanned >= RESCAN_NANOS) {
            scan();
        }
    }

    private void changed(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (!isHidden(path)) {
            touch(path, state(path), System.nanoTime());
        }
    }

    private void scan() throws IOException {
        scanned = System.nanoTime();
        done.keySet().removeIf(file -> !Files.exists(file));
        walk(folder);
    }

    private void walk(Path from) throws IOException {
        long now = System.currentTimeMillis();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) throws IOException {
                boolean passed = !place.equals(folder) && isHidden(place)
                        || place.toAbsolutePath().normalize().equals(except);
                if (passed) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(place);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                State state = state(file);
                if (!isHidden(file) && !state.equals(done.get(file))) {
                    // what is older than a moment has settled already
                    long age = TimeUnit.MILLISECONDS.toNanos(Math.max(0, now - state.millis()));
                    touch(file, state, System.nanoTime() - Math.min(age, settleNanos));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path place) throws IOException {
        try {
            WatchKey key =
                    place.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watched.put(key, place);
        } catch (NoSuchFileException gone) {
            // as if it had never been there
        }
    }

    private void touch(Path file, State state, long since) {
        if (state.size() >= 0) {
            pending.putIfAbsent(file, new Pending(state, since));
        }
    }

    /** Size -1 when it is no file any more. */
    private static State state(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new State(attributes.size(), attributes.lastModifiedTime().toMillis())
                    : new State(-1, 0);
        } catch (NoSuchFileException gone) {
            return new State(-1, 0);
        }
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Ends waiting; may be called from any thread. */
    @Override
    public void close() throws IOException {
        closed = true;
        service.close();
    }
}
