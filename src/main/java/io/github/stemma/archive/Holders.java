package io.github.stemma.archive;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Finds the texts that have a fingerprint; of several versions the newest only. Bound: the postings of the fingerprint. */
final class Holders {

    private final DirectoryReader index;

    Holders(DirectoryReader index) {
        this.index = index;
    }

    /** Their numbers, ascending. */
    int[] of(int gram) throws IOException {
        Term term = new Term(Fields.GRAMS, NumberTokens.term(gram, Fields.GRAM_BYTES));
        int[] found = new int[16];
        int size = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            NumericDocValues current = leaf.reader().getNumericDocValues(Fields.CURRENT);
            while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                boolean newest = current.advanceExact(docs.docID()) && current.longValue() == 1;
                if (newest && ArchiveReader.isLive(leaf.reader(), docs.docID())) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = leaf.docBase + docs.docID();
                }
            }
        }
        return Arrays.copyOf(found, size);
    }
}
