package io.github.stemma.pipeline.archive;

/**
 * How an archive is searched.
 *
 * @param limit most texts reported, at least 1
 * @param compared most candidates aligned with the text, at least {@code limit}
 * @param versions whether older versions of archived texts count beside the newest
 */
public record SearchOptions(int limit, int compared, boolean versions) {

    public SearchOptions {
        if (limit < 1 || compared < limit) {
            throw new IllegalArgumentException("at least one text, and no fewer candidates than texts");
        }
    }

    /** The best {@code limit} of three times as many candidates. */
    public static SearchOptions ofLimit(int limit) {
        return new SearchOptions(limit, (int) Math.min(Integer.MAX_VALUE, 3L * limit), false);
    }

    /** Whether older versions are looked at too. */
    public SearchOptions withVersions(boolean other) {
        return new SearchOptions(limit, compared, other);
    }
}
