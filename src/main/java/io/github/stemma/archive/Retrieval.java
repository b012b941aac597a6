package io.github.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the texts of an index that share fingerprints with a text, weighted by rarity: a fingerprint that {@code d} of
 * {@code n} texts have is worth {@code log2(n / d)} bits (inverse document frequency, Spärck Jones 1972,
 * doi:10.1108/eb026526), and one of too many texts nothing.
 *
 * <p>Bound: one look-up per fingerprint and segment, and the postings of those that are not too common.
 */
final class Retrieval {

    private static final double LOG2 = Math.log(2);

    private final DirectoryReader index;
    private final CandidateOptions options;

    Retrieval(DirectoryReader index, CandidateOptions options) {
        this.index = index;
        this.options = options;
    }

    /** One fingerprint in one segment. */
    private record Place(int gram, int docs, TermState state) {}

    /** The candidates, best first; {@code grams} are distinct. */
    List<Candidate> candidates(int[] grams) throws IOException {
        int[] docs = new int[grams.length];
        List<List<Place>> places = new ArrayList<>();
        List<BytesRef> terms = terms(grams);
        for (LeafReaderContext leaf : index.leaves()) {
            places.add(look(leaf.reader(), terms, docs));
        }
        List<Candidate> found = new ArrayList<>();
        for (LeafReaderContext leaf : index.leaves()) {
            collect(leaf, places.get(leaf.ord), terms, docs, found);
        }
        found.sort(Candidate.BEST_FIRST);
        return found.size() > options.most() ? List.copyOf(found.subList(0, options.most())) : found;
    }

    /** In the order of the index, so that neighbouring look-ups touch neighbouring pages. */
    private static List<BytesRef> terms(int[] grams) {
        List<BytesRef> terms = new ArrayList<>(grams.length);
        for (int gram : grams) {
            terms.add(NumberTokens.term(gram, Fields.GRAM_BYTES));
        }
        terms.sort(null);
        return terms;
    }

    private static List<Place> look(LeafReader leaf, List<BytesRef> terms, int[] docs) throws IOException {
        List<Place> places = new ArrayList<>();
        Terms field = leaf.terms(Fields.GRAMS);
        if (field == null) {
            return places;
        }
        TermsEnum at = field.iterator();
        for (int g = 0; g < terms.size(); g++) {
            if (at.seekExact(terms.get(g))) {
                docs[g] += at.docFreq();
                places.add(new Place(g, at.docFreq(), at.termState()));
            }
        }
        return places;
    }

    private void collect(
            LeafReaderContext leaf, List<Place> places, List<BytesRef> terms, int[] docs, List<Candidate> into)
            throws IOException {
        if (places.isEmpty()) {
            return;
        }
        Scores scores = new Scores();
        TermsEnum at = leaf.reader().terms(Fields.GRAMS).iterator();
        PostingsEnum postings = null;
        for (Place place : places) {
            if (docs[place.gram()] > options.common()) {
                continue;
            }
            double bits = Math.log((index.maxDoc() + 1.0) / docs[place.gram()]) / LOG2;
            at.seekExact(terms.get(place.gram()), place.state());
            postings = at.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                scores.add(doc, bits);
            }
        }
        scores.hand(leaf, options.versions(), into);
    }

    /** Sums by document, open addressing. */
    private static final class Scores {

        private int[] keys = new int[1 << 8];
        private int[] shared = new int[1 << 8];
        private double[] bits = new double[1 << 8];
        private int size;

        void add(int doc, double more) {
            int at = find(doc);
            if (keys[at] == 0) {
                keys[at] = doc + 1;
                size++;
            }
            shared[at]++;
            bits[at] += more;
            if (2 * size > keys.length) {
                grow();
            }
        }

        private int find(int doc) {
            int mask = keys.length - 1;
            int at = (doc * 0x9E3779B9 >>> 7) & mask;
            while (keys[at] != 0 && keys[at] != doc + 1) {
                at = (at + 1) & mask;
            }
            return at;
        }

        private void grow() {
            int[] oldKeys = keys;
            int[] oldShared = shared;
            double[] oldBits = bits;
            keys = new int[2 * oldKeys.length];
            shared = new int[keys.length];
            bits = new double[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int at = find(oldKeys[i] - 1);
                    keys[at] = oldKeys[i];
                    shared[at] = oldShared[i];
                    bits[at] = oldBits[i];
                }
            }
        }

        void hand(LeafReaderContext leaf, boolean versions, List<Candidate> into) throws IOException {
            int[] docs = Arrays.stream(keys)
                    .filter(key -> key > 0)
                    .map(key -> key - 1)
                    .sorted()
                    .toArray();
            NumericDocValues current = leaf.reader().getNumericDocValues(Fields.CURRENT);
            for (int doc : docs) {
                boolean wanted = versions || current.advanceExact(doc) && current.longValue() == 1;
                if (wanted && ArchiveReader.isLive(leaf.reader(), doc)) {
                    int at = find(doc);
                    into.add(new Candidate(leaf.docBase + doc, shared[at], bits[at]));
                }
            }
        }
    }
}
