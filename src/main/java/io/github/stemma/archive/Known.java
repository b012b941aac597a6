package io.github.stemma.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** What a writer knows to be there: from the index, and from what it added since it last looked. */
final class Known implements AutoCloseable {

    /** So many texts are remembered before the index is looked at again. */
    private static final int REMEMBERED = 50_000;

    private final IndexWriter index;
    private DirectoryReader reader;
    private final Set<Digest> same = new HashSet<>();
    private final Map<Digest, Integer> versions = new HashMap<>();

    Known(IndexWriter index) throws IOException {
        this.index = index;
        this.reader = DirectoryReader.open(index);
    }

    /** Whether this content is there under this name. */
    boolean has(Digest content) throws IOException {
        return same.contains(content) || count(Fields.SAME, content) > 0;
    }

    /** The newest version of an id, 0 when there is none. */
    int version(Digest key) throws IOException {
        Integer added = versions.get(key);
        return added != null ? added : newest(key);
    }

    /** How many versions of an id are in the index; asks the index anew. */
    int versions(Digest key) throws IOException {
        refresh();
        return count(Fields.KEY, key);
    }

    /** Remembers an addition. */
    void added(Prepared text, int version) {
        same.add(text.same);
        versions.put(text.key, version);
    }

    /** Whether so much is remembered that the index should be looked at again. */
    boolean isFull() {
        return same.size() >= REMEMBERED;
    }

    /** Forgets what was remembered and looks at the index instead, which has to have it by now. */
    void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, index);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        same.clear();
        versions.clear();
    }

    private int count(String field, Digest digest) throws IOException {
        int count = 0;
        Term term = new Term(field, new BytesRef(digest.bytes()));
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                count += ArchiveReader.isLive(leaf.reader(), docs.docID()) ? 1 : 0;
            }
        }
        return count;
    }

    private int newest(Digest key) throws IOException {
        int newest = 0;
        Term term = new Term(Fields.KEY, new BytesRef(key.bytes()));
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            if (docs == null) {
                continue;
            }
            NumericDocValues version = leaf.reader().getNumericDocValues(Fields.VERSION);
            while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (ArchiveReader.isLive(leaf.reader(), docs.docID()) && version.advanceExact(docs.docID())) {
                    newest = Math.max(newest, (int) version.longValue());
                }
            }
        }
        return newest;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
