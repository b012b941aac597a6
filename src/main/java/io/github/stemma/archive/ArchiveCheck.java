package io.github.stemma.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/**
 * Whether an archive is whole: every byte of the files of the last commit (their checksums), as many texts as the commit
 * promised, every text readable, the same as when it was added (its digest), and found by its id. Takes no lock; a
 * writer may be at work.
 *
 * @param texts number of texts found
 * @param versions number of versions of all of them
 * @param bytes size of the files of the last commit
 * @param damages what is wrong; empty when the archive is whole
 * @param leftovers files of an addition that was cut short, which the next writer removes; 0 while one is at work
 * @param busy whether a writer is at work
 */
public record ArchiveCheck(long texts, long versions, long bytes, List<String> damages, int leftovers, boolean busy) {

    private static final int MOST_DAMAGES = 100;

    public ArchiveCheck {
        damages = List.copyOf(damages);
    }

    /** Whether nothing is damaged; leftovers do no harm. */
    public boolean isWhole() {
        return damages.isEmpty();
    }

    /**
     * Reads all of the archive.
     *
     * @throws ArchiveException when there is none, or it is not ours
     */
    public static ArchiveCheck of(Path place) throws ArchiveException {
        try {
            return whole(place);
        } catch (ArchiveException failure) {
            if (failure.reason() != ArchiveException.Reason.DAMAGED) {
                throw failure;
            }
            return new ArchiveCheck(0, 0, 0, List.of(String.valueOf(failure.getMessage())), 0, false);
        }
    }

    private static ArchiveCheck whole(Path place) throws ArchiveException {
        try (ArchiveReader reader = ArchiveReader.open(place)) {
            Set<String> files = new HashSet<>(reader.index().getIndexCommit().getFileNames());
            List<String> damages = new ArrayList<>();
            checksums(reader, damages);
            long[] found = damages.isEmpty() ? entries(reader, damages) : new long[2];
            boolean busy = isBusy(place);
            return new ArchiveCheck(
                    found[0], found[1], bytes(place, files), damages, busy ? 0 : leftovers(place, files), busy);
        } catch (IOException failure) {
            throw Failures.of(place, failure);
        }
    }

    private static void checksums(ArchiveReader reader, List<String> damages) {
        for (LeafReaderContext leaf : reader.index().leaves()) {
            try {
                leaf.reader().checkIntegrity();
            } catch (IOException | RuntimeException damaged) {
                damages.add(String.valueOf(damaged.getMessage()));
            }
        }
    }

    /** Texts and versions that are readable and as they were added. */
    private static long[] entries(ArchiveReader reader, List<String> damages) throws IOException {
        Set<Digest> ids = new HashSet<>();
        long versions = 0;
        for (LeafReaderContext leaf : reader.index().leaves()) {
            for (int doc = 0; doc < leaf.reader().maxDoc() && damages.size() < MOST_DAMAGES; doc++) {
                if (ArchiveReader.isLive(leaf.reader(), doc)) {
                    Stored stored = reader.stored(new Candidate(leaf.docBase + doc, 0, 0));
                    Digest key = Digest.of(stored.entry().id());
                    ids.add(key);
                    versions++;
                    if (!stands(leaf, Fields.SAME, Prepared.same(stored.entry()), doc)) {
                        damages.add("the text of " + stored.entry().id() + " is not what was added");
                    } else if (!stands(leaf, Fields.KEY, key, doc)) {
                        damages.add(stored.entry().id() + " is not found by its id");
                    }
                }
            }
        }
        Fields.Tally promised = reader.promised();
        if (versions != promised.versions() || ids.size() != promised.texts()) {
            damages.add("the last commit had " + promised.texts() + " texts in " + promised.versions()
                    + " versions, found are " + ids.size() + " in " + versions);
        }
        return new long[] {ids.size(), versions};
    }

    private static boolean stands(LeafReaderContext leaf, String field, Digest digest, int doc) throws IOException {
        PostingsEnum docs = leaf.reader().postings(new Term(field, new BytesRef(digest.bytes())), PostingsEnum.NONE);
        while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (docs.docID() == doc) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBusy(Path place) throws IOException {
        if (!Files.isWritable(place)) {
            return false;
        }
        try (MappedDirectory directory = new MappedDirectory(place);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return false;
        } catch (LockObtainFailedException busy) {
            return true;
        }
    }

    private static long bytes(Path place, Set<String> files) throws IOException {
        long bytes = 0;
        for (String file : files) {
            // a file that is not there has no length: a writer may take it away at any moment
            bytes += place.resolve(file).toFile().length();
        }
        return bytes;
    }

    private static int leftovers(Path place, Set<String> files) throws IOException {
        int leftovers = 0;
        try (DirectoryStream<Path> there = Files.newDirectoryStream(place)) {
            for (Path file : there) {
                String name = String.valueOf(file.getFileName());
                leftovers += files.contains(name) || name.equals(IndexWriter.WRITE_LOCK_NAME) ? 0 : 1;
            }
        }
        return leftovers;
    }
}
