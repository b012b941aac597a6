package io.github.stemma.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * The one writer of an archive. What was added is seen by readers and survives anything from {@link #commit} on; closing
 * without it, or a failure, leaves the archive as it was at the last one.
 *
 * <p>Belongs to one thread. Limit: about two billion versions.
 */
public final class ArchiveWriter implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 96;
    private static final double SEGMENTS_PER_TIER = 5;
    private static final double LARGEST_MERGED_MEGABYTES = 20_000;

    private final Path place;
    private final MappedDirectory directory;
    private final IndexWriter index;
    private final Known known;
    private final Adders adders;
    private long texts;
    private long versions;
    private boolean open = true;

    private ArchiveWriter(Path place, MappedDirectory directory, IndexWriter index, Known known, Fields.Tally tally) {
        this.place = place;
        this.directory = directory;
        this.index = index;
        this.known = known;
        this.adders = new Adders(index);
        this.texts = tally.texts();
        this.versions = tally.versions();
    }

    /**
     * Opens an archive for writing; makes it where there is none.
     *
     * @param wait how long to wait for another writer to finish
     * @throws ArchiveException when another writer is at work, or the folder holds something else
     */
    public static ArchiveWriter open(Path place, Duration wait) throws ArchiveException {
        Quiet.library();
        long deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            try {
                return open(place);
            } catch (LockObtainFailedException busy) {
                if (System.nanoTime() >= deadline) {
                    throw Failures.locked(place, busy);
                }
                pause(place);
            } catch (IOException | IllegalArgumentException failure) {
                throw Failures.of(place, failure);
            }
        }
    }

    private static void pause(Path place) throws ArchiveException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Failures.locked(place, stopped);
        }
    }

    private static ArchiveWriter open(Path place) throws IOException {
        Folder.prepare(place);
        MappedDirectory directory = new MappedDirectory(place);
        IndexWriter index = null;
        try {
            Fields.Tally tally = promised(place, directory);
            index = new IndexWriter(directory, config());
            // another writer may have committed while this one waited for the lock
            tally = promised(place, directory);
            ArchiveWriter writer = new ArchiveWriter(place, directory, index, new Known(index), tally);
            if (!DirectoryReader.indexExists(directory)) {
                writer.commit();
            }
            return writer;
        } catch (IOException | RuntimeException failure) {
            if (index != null) {
                index.rollback();
            }
            directory.close();
            throw failure;
        }
    }

    private static Fields.Tally promised(Path place, MappedDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new Fields.Tally(0, 0);
        }
        try (DirectoryReader last = DirectoryReader.open(directory)) {
            return Fields.promised(last.getIndexCommit().getUserData(), place.toString());
        } catch (IndexNotFoundException gone) {
            return new Fields.Tally(0, 0);
        }
    }

    private static IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setMaxMergedSegmentMB(LARGEST_MERGED_MEGABYTES);
        merges.setNoCFSRatio(0);
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setUseCompoundFile(false);
        config.setMergePolicy(merges);
        config.setMergeScheduler(new QuietMerges());
        config.setCommitOnClose(false);
        return config;
    }

    /** Adds a text, unless it is there. */
    public Change add(Prepared text) throws ArchiveException {
        return guarded(() -> {
            if (known.has(text.same)) {
                return Change.UNCHANGED;
            }
            int before = known.version(text.key);
            if (before > 0) {
                adders.await();
                index.updateNumericDocValue(term(text.key), Fields.CURRENT, 0);
            } else {
                texts++;
            }
            adders.add(text, before + 1);
            versions++;
            known.added(text, before + 1);
            if (known.isFull()) {
                adders.await();
                known.refresh();
            }
            return before > 0 ? Change.UPDATED : Change.ADDED;
        });
    }

    /** Whether this content is there under this name, so that adding it would change nothing. */
    public boolean contains(Prepared text) throws ArchiveException {
        return guarded(() -> known.has(text.same));
    }

    /** The archive with all that was added so far, committed or not. */
    public ArchiveReader reader() throws ArchiveException {
        return guarded(() -> {
            adders.await();
            return new ArchiveReader(place, () -> {}, DirectoryReader.open(index), new Fields.Tally(texts, versions));
        });
    }

    /**
     * Removes all versions of a text.
     *
     * @return how many there were
     */
    public int remove(String id) throws ArchiveException {
        return guarded(() -> {
            Digest key = Digest.of(id);
            adders.await();
            int there = known.versions(key);
            if (there > 0) {
                index.deleteDocuments(term(key));
                texts--;
                versions -= there;
                known.refresh();
            }
            return there;
        });
    }

    /** Makes everything added and removed so far last, and shows it to readers. */
    public void commit() throws ArchiveException {
        guarded(() -> {
            adders.await();
            index.setLiveCommitData(
                    Fields.promise(new Fields.Tally(texts, versions)).entrySet());
            return index.commit();
        });
    }

    /**
     * Commits and lets the merges under way finish, so that searching stays quick. Merges need room; when there is none
     * for them they are given up, which costs nothing that was committed.
     */
    public void finish() throws ArchiveException {
        commit();
        try {
            index.maybeMerge();
            ((QuietMerges) index.getConfig().getMergeScheduler()).sync();
            commit();
            close();
        } catch (IOException | IllegalStateException noRoom) {
            release();
        }
    }

    /** Closes what a merge without room left open; what was committed stays. */
    private void release() {
        try {
            close();
        } catch (ArchiveException again) {
            // said by the merge, which nobody needs to hear
        }
    }

    /** Number of ids, with what is not yet committed. */
    public long texts() {
        return texts;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws ArchiveException {
        if (!open) {
            return;
        }
        open = false;
        try (directory;
                known) {
            adders.close();
            index.rollback();
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }

    private static Term term(Digest key) {
        return new Term(Fields.KEY, new BytesRef(key.bytes()));
    }

    /** Something done with the index. */
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Work<T> work) throws ArchiveException {
        if (!open) {
            throw new IllegalStateException("the writer of " + place + " is closed");
        }
        try {
            return work.run();
        } catch (AlreadyClosedException stopped) {
            Throwable tragedy = index.getTragicException();
            throw Failures.of(place, tragedy == null ? stopped : tragedy);
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }
}
