package io.github.stemma.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names of the fields of the index, and what a commit says about itself. */
final class Fields {

    /** Layout of the index; another number is refused. */
    static final int LAYOUT = 1;

    /** Digest of the id; all versions of a text have the same. */
    static final String KEY = "key";
    /** Digest of name and content. */
    static final String SAME = "same";
    /** Fingerprints, four bytes each. */
    static final String GRAMS = "grams";
    /** Words, three bytes each, with frequencies. */
    static final String WORDS = "words";
    /** The entry as bytes. */
    static final String ENTRY = "entry";
    /** 1 for the newest version of an id, else 0. */
    static final String CURRENT = "current";
    /** Number of the version. */
    static final String VERSION = "version";
    /** Number of words. */
    static final String SIZE = "size";

    static final int GRAM_BYTES = 4;
    static final int WORD_BYTES = 3;

    private static final String LAYOUT_KEY = "stemma.layout";
    private static final String TEXTS_KEY = "stemma.texts";
    private static final String VERSIONS_KEY = "stemma.versions";

    private Fields() {}

    /**
     * What a commit promises.
     *
     * @param texts number of ids
     * @param versions number of versions of all of them
     */
    record Tally(long texts, long versions) {}

    static Map<String, String> promise(Tally tally) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(LAYOUT_KEY, Integer.toString(LAYOUT));
        data.put(TEXTS_KEY, Long.toString(tally.texts()));
        data.put(VERSIONS_KEY, Long.toString(tally.versions()));
        return data;
    }

    /**
     * What the commit at {@code place} promised.
     *
     * @throws ArchiveException when it is not ours, or of another layout
     */
    static Tally promised(Map<String, String> data, String place) throws ArchiveException {
        String layout = data.getOrDefault(LAYOUT_KEY, "");
        if (layout.isEmpty()) {
            throw new ArchiveException(ArchiveException.Reason.FOREIGN, place + " is an index of another program.");
        }
        if (!layout.equals(Integer.toString(LAYOUT))) {
            throw new ArchiveException(
                    ArchiveException.Reason.FOREIGN,
                    place + " was written by another version of stemma (layout " + layout + ", this one reads " + LAYOUT
                            + "): add the texts to a new archive.");
        }
        return new Tally(
                Long.parseLong(data.getOrDefault(TEXTS_KEY, "0")),
                Long.parseLong(data.getOrDefault(VERSIONS_KEY, "0")));
    }
}
