package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.Candidate;
import io.github.stemma.archive.CandidateOptions;
import io.github.stemma.archive.Entry;
import io.github.stemma.archive.Stored;
import io.github.stemma.model.Background;
import io.github.stemma.model.Findings;
import io.github.stemma.model.Hit;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detection;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.format.RawText;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the archived texts that share passages with a text: candidates by fingerprints, then the pairwise detector on
 * each, with the word frequencies of the archive, ranked by bits. The text itself, and other versions of it, do not
 * count. Belongs to one thread.
 */
public final class ArchiveSearch {

    /**
     * Bits from which the fingerprints that two texts share are no formula: three or four that nobody else has in an
     * archive of ten thousand texts or more, and more in a smaller one, which knows less of what is rare.
     */
    private static final double RARE = 45;

    private final ReadOptions read;
    private final SearchOptions options;
    private final Detector detector;
    private Optional<Frequencies> frequencies = Optional.empty();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Fingerprinter fingerprinter = new Fingerprinter();

    public ArchiveSearch(ReadOptions read, DetectOptions detect, SearchOptions options) {
        this.read = read;
        this.options = options;
        this.detector = new Detector(detect);
    }

    /** What the archive has on a text. */
    public Findings search(ArchiveReader archive, RawText raw) throws ArchiveException {
        Text query = texts(List.of(raw), List.of(raw.path()), 1).get(0);
        List<Found> found = new ArrayList<>();
        int longest = 0;
        Detector knowing = detector.knowing(frequencies(archive));
        Detector rare = knowing.ofRareWording();
        List<Match> candidates = candidates(archive, raw);
        List<Text> texts = texts(
                candidates.stream()
                        .map(match -> Entries.raw(match.stored().entry()))
                        .toList(),
                candidates.stream().map(match -> match.stored().entry().id()).toList(),
                2);
        for (int i = 0; i < texts.size(); i++) {
            Detector chosen = candidates.get(i).bits() >= RARE ? rare : knowing;
            Detection detection = chosen.detect(List.of(query, texts.get(i)));
            longest = Math.max(longest, detection.search().longestRun());
            if (!detection.passages().isEmpty()) {
                found.add(new Found(candidates.get(i).stored(), texts.get(i), detection.passages()));
            }
        }
        found.sort(Found.MOST_BITS_FIRST);
        List<Found> best = found.subList(0, Math.min(found.size(), options.limit()));
        return findings(query, best, new Result.Search(candidates.size(), longest), archive.texts());
    }

    /** What words are worth in an archive; looked up once for each word. */
    private record Frequencies(ArchiveReader archive, ArchiveBackground background) {}

    private UnaryOperator<Background> frequencies(ArchiveReader archive) throws ArchiveException {
        if (frequencies.isEmpty() || frequencies.get().archive() != archive) {
            frequencies = Optional.of(new Frequencies(archive, new ArchiveBackground(archive)));
        }
        return frequencies.get().background()::over;
    }

    /**
     * A text that is compared.
     *
     * @param bits what the shared fingerprints say by their rarity in the archive
     */
    private record Match(Stored stored, double bits) {}

    /** The archived texts that are compared with a text, best candidates first, without the text itself. */
    private List<Match> candidates(ArchiveReader archive, RawText raw) throws ArchiveException {
        Entry own = Entries.entry(raw);
        int[] grams = fingerprinter.asked(Entries.body(raw));
        int most = (int) Math.min(Integer.MAX_VALUE, options.compared() + 8L);
        List<Match> candidates = new ArrayList<>();
        for (Candidate candidate :
                archive.candidates(grams, new CandidateOptions(most, options.versions(), CandidateOptions.COMMON))) {
            Stored stored = archive.stored(candidate);
            if (!isSame(stored.entry(), own) && candidates.size() < options.compared()) {
                candidates.add(new Match(stored, candidate.bits()));
            }
        }
        return candidates;
    }

    /** Whether an archived text is this text, or another version of it. */
    static boolean isSame(Entry stored, Entry own) {
        return stored.id().equals(own.id())
                || stored.name().equals(own.name())
                        && stored.text().equals(own.text())
                        && stored.facts().equals(own.facts());
    }

    /** Texts with other paths than those they were read under, ids counted from {@code first}. */
    private List<Text> texts(List<RawText> raws, List<String> paths, int first) {
        List<Text> texts = new ArrayList<>();
        for (var witness : Reader.witnesses(raws, read).witnesses()) {
            String path = paths.get(texts.size());
            texts.add(tokenizer.text(Relabel.witness(witness, "w" + (first + texts.size()), path)));
        }
        return texts;
    }

    /** A candidate that shares passages. */
    private record Found(Stored stored, Text text, List<Passage> passages) {

        static final Comparator<Found> MOST_BITS_FIRST = Comparator.comparingDouble(Found::bits)
                .reversed()
                .thenComparing((Found found) -> found.stored.entry().id())
                .thenComparing(found -> found.stored.version());

        double bits() {
            return passages.stream().mapToDouble(Passage::bits).sum();
        }
    }

    private static Findings findings(Text query, List<Found> found, Result.Search search, long archived) {
        List<Text> texts = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (Found one : found) {
            String id = "w" + (texts.size() + 2);
            List<String> own = new ArrayList<>();
            for (Passage passage : one.passages()) {
                own.add("p" + (passages.size() + 1));
                passages.add(Relabel.passage(passage, "p" + (passages.size() + 1), query.id(), id));
            }
            Stored stored = one.stored();
            hits.add(new Hit(id, stored.entry().id(), stored.version(), one.bits(), own));
            texts.add(new Text(
                    Relabel.witness(
                            one.text().witness(), id, one.text().witness().path()),
                    one.text().tokens()));
        }
        return new Findings(query, texts, hits, passages, search, archived);
    }
}
