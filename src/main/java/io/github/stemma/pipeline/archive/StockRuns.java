package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.model.Text;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which words of a text stand in stock phrases: runs of words that many stories of an archive have. Texts that tell
 * one story count once, so that a report which many outlets took over is no stock phrase.
 *
 * <p>A run is a fingerprint of the archive ({@link io.github.stemma.seed.collection.LastingGrams}): three long words, or
 * four or five of any length. The archive keeps a choice of them; of the texts that have one of the chosen, some are looked
 * at whole, so that a phrase is known from its first word to its last. Safe for many threads.
 *
 * <p>Bound: for each fingerprint of the text one look-up; for one that many texts have, {@value #LOOKED_AT} of them.
 */
public final class StockRuns {

    /** Stories that have a run, at least, for it to be stock. */
    private static final int LEAST = 10;

    /** The same as a part of an archive: one text in so many. */
    private static final int ONE_IN = 1000;

    /** Texts looked at of those that have a run. */
    private static final int LOOKED_AT = 24;

    /** Texts and runs remembered. */
    private static final int REMEMBERED = 4096;

    private final ArchiveReader archive;
    private final double least;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final Map<Integer, Holder> holders = new HashMap<>();
    private final Map<Integer, Optional<Sample>> samples = new HashMap<>();

    public StockRuns(ArchiveReader archive) {
        this.archive = archive;
        this.least = Math.max(LEAST, archive.texts() / (double) ONE_IN);
    }

    /**
     * Some of the texts that have a run, by story.
     *
     * @param texts how many texts have it for each of these
     * @param stories the texts of each story
     */
    private record Sample(double texts, List<List<Holder>> stories) {

        /** Whether so many stories have a run, of those looked at and of the archive as these let expect. */
        boolean isStock(int gram, double least) {
            int many = 0;
            for (List<Holder> story : stories) {
                many += story.stream().anyMatch(text -> text.has(gram)) ? 1 : 0;
            }
            return many >= LEAST && texts * many >= least;
        }
    }

    /** The numbers of the words that stand in stock phrases. */
    public synchronized BitSet words(Text text) {
        String written = text.witness().text();
        Fingerprinter.Runs runs = fingerprinter.runs(written);
        int[] grams = runs.runs().grams();
        Set<Integer> stock = stock(grams);
        BitSet characters = new BitSet();
        int at = 0;
        int codePoints = 0;
        int[] begins = new int[runs.hashes().length];
        for (int w = 0; w < begins.length; w++) {
            at = written.offsetByCodePoints(at, runs.begins()[w] - codePoints);
            codePoints = runs.begins()[w];
            begins[w] = at;
        }
        for (int k = 0; k < grams.length; k++) {
            if (stock.contains(grams[k])) {
                characters.set(begins[runs.runs().from()[k]], begins[runs.runs().to()[k] - 1] + 1);
            }
        }
        BitSet words = new BitSet();
        for (int w = 0; w < text.tokens().size(); w++) {
            words.set(w, characters.get(text.tokens().begin(w)));
        }
        return words;
    }

    private Set<Integer> stock(int[] grams) {
        if (holders.size() > REMEMBERED || samples.size() > REMEMBERED) {
            holders.clear();
            samples.clear();
        }
        Set<Integer> stock = new HashSet<>();
        for (int gram : grams) {
            if (!stock.contains(gram)) {
                samples.computeIfAbsent(gram, this::sample)
                        .filter(sample -> sample.isStock(gram, least))
                        .ifPresent(sample -> add(grams, sample, stock));
            }
        }
        return stock;
    }

    /** Those of some runs that as many stories have. */
    private void add(int[] grams, Sample sample, Set<Integer> stock) {
        for (int gram : grams) {
            if (!stock.contains(gram) && sample.isStock(gram, least)) {
                stock.add(gram);
            }
        }
    }

    /** Nothing when few texts have a run. */
    private Optional<Sample> sample(int gram) {
        try {
            int[] having = archive.holders(gram);
            if (having.length < least) {
                return Optional.empty();
            }
            int many = Math.min(LOOKED_AT, having.length);
            List<List<Holder>> stories = new ArrayList<>();
            for (int k = 0; k < many; k++) {
                put(holder(having[(int) ((long) k * having.length / many)]), stories);
            }
            return Optional.of(new Sample(having.length / (double) many, List.copyOf(stories)));
        } catch (ArchiveException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a text to its story; joins those that it belongs to. */
    private static void put(Holder text, List<List<Holder>> stories) {
        List<Holder> own = new ArrayList<>(List.of(text));
        stories.removeIf(story -> {
            boolean same = story.stream().anyMatch(text::isStoryOf);
            if (same) {
                own.addAll(story);
            }
            return same;
        });
        stories.add(own);
    }

    private Holder holder(int number) throws ArchiveException {
        Holder known = holders.get(number);
        if (known == null) {
            known = Holder.of(fingerprinter.runs(
                    Entries.body(Entries.raw(archive.holder(number).entry()))));
            holders.put(number, known);
        }
        return known;
    }
}
