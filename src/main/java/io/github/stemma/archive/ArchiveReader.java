package io.github.stemma.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Reads an archive as it was at the last commit before it was opened, whatever a writer does meanwhile. May be shared by
 * threads.
 */
public final class ArchiveReader implements AutoCloseable {

    private final Path place;
    private final Closeable directory;
    private final DirectoryReader index;
    private final Fields.Tally promised;

    /**
     * @param directory closed with this
     */
    ArchiveReader(Path place, Closeable directory, DirectoryReader index, Fields.Tally promised) {
        this.place = place;
        this.directory = directory;
        this.index = index;
        this.promised = promised;
    }

    /**
     * Opens an archive for reading.
     *
     * @throws ArchiveException when there is none, or it is not ours
     */
    public static ArchiveReader open(Path place) throws ArchiveException {
        Quiet.library();
        if (!Files.isDirectory(place)) {
            throw new ArchiveException(
                    ArchiveException.Reason.MISSING,
                    "There is no archive at " + place + "; stemma archive add --archive " + place + " PATH makes one.");
        }
        try {
            MappedDirectory directory = new MappedDirectory(place);
            try {
                DirectoryReader index = DirectoryReader.open(directory);
                Fields.Tally tally = Fields.promised(index.getIndexCommit().getUserData(), place.toString());
                return new ArchiveReader(place, directory, index, tally);
            } catch (IOException | RuntimeException failure) {
                directory.close();
                throw failure;
            }
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }

    /** Number of texts, each counted once whatever its versions. */
    public long texts() {
        return promised.texts();
    }

    /** Number of versions of all texts. */
    public long versions() {
        return index.numDocs();
    }

    /** Bytes on disk. */
    public long bytes() throws ArchiveException {
        try {
            return Folder.bytes(place);
        } catch (IOException failure) {
            throw Failures.of(place, failure);
        }
    }

    /** How often words stand in the archive. */
    public WordCounts words() throws ArchiveException {
        try {
            return new WordCounts(place, MultiTerms.getTerms(index, Fields.WORDS));
        } catch (IOException failure) {
            throw Failures.of(place, failure);
        }
    }

    /**
     * The stored texts that share most with a text, best first; those that share nothing are left out.
     *
     * @param grams fingerprints of the text, all of them rather than a choice; sorted in place
     * @param options how many, which versions, what is too common
     */
    public List<Candidate> candidates(int[] grams, CandidateOptions options) throws ArchiveException {
        try {
            return new Retrieval(index, options).candidates(Prepared.distinct(grams));
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }

    /** The stored text that a candidate of this reader stands for. */
    public Stored stored(Candidate candidate) throws ArchiveException {
        return stored(candidate.doc());
    }

    /**
     * The numbers of the texts that have a fingerprint in their newest version, ascending.
     *
     * @param gram the fingerprint
     */
    public int[] holders(int gram) throws ArchiveException {
        try {
            return new Holders(index).of(gram);
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }

    /**
     * The stored text of a number that this reader gave.
     *
     * @param holder one of {@link #holders}
     */
    public Stored holder(int holder) throws ArchiveException {
        return stored(holder);
    }

    /** All versions of a text, oldest first; none when the id is not known. */
    public List<Stored> versions(String id) throws ArchiveException {
        List<Stored> found = new ArrayList<>();
        try {
            Term term = new Term(Fields.KEY, new BytesRef(Digest.of(id).bytes()));
            for (LeafReaderContext leaf : index.leaves()) {
                PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
                while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (isLive(leaf.reader(), docs.docID())) {
                        found.add(stored(leaf.docBase + docs.docID()));
                    }
                }
            }
        } catch (IOException failure) {
            throw Failures.of(place, failure);
        }
        found.sort(Comparator.comparingInt(Stored::version));
        return found;
    }

    /** Hands over all versions of all texts, in the order in which they lie there. */
    public void forEach(Consumer<Stored> each) throws ArchiveException {
        for (LeafReaderContext leaf : index.leaves()) {
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (isLive(leaf.reader(), doc)) {
                    each.accept(stored(leaf.docBase + doc));
                }
            }
        }
    }

    private Stored stored(int doc) throws ArchiveException {
        try {
            Document document = index.storedFields().document(doc);
            BytesRef bytes = document.getBinaryValue(Fields.ENTRY);
            Entry entry = EntryBytes.entry(bytes.bytes, bytes.offset, bytes.length);
            int version = (int) number(doc, Fields.VERSION);
            return new Stored(entry, version, number(doc, Fields.CURRENT) == 1, (int) number(doc, Fields.SIZE));
        } catch (IOException | RuntimeException failure) {
            throw Failures.of(place, failure);
        }
    }

    private long number(int doc, String field) throws IOException {
        LeafReaderContext leaf = index.leaves().get(ReaderUtil.subIndex(doc, index.leaves()));
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("text number " + doc + " has no " + field);
        }
        return values.longValue();
    }

    static boolean isLive(LeafReader leaf, int doc) {
        return leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc);
    }

    DirectoryReader index() {
        return index;
    }

    Fields.Tally promised() {
        return promised;
    }

    @Override
    public void close() throws ArchiveException {
        try (directory) {
            index.close();
        } catch (IOException failure) {
            throw Failures.of(place, failure);
        }
    }
}
