package io.github.stemma.pipeline.scan;

/** Hears how far a scan is; called from several threads. */
public interface ScanProgress {

    /** How much there is to read, in some unit. */
    void planned(long weight);

    /** How many texts were read since the last call, and what part of the whole that was. */
    void read(int texts, long weight);

    /** Reading is done. */
    void collected(int texts, long words);

    /** The candidate pairs are known. */
    void candidates(long pairs);

    /** How many candidate pairs were looked at, and how many of them share something, since the last call. */
    void compared(int candidates, int found);

    /** Hears nothing. */
    static ScanProgress silent() {
        return new ScanProgress() {
            @Override
            public void planned(long weight) {}

            @Override
            public void read(int texts, long weight) {}

            @Override
            public void collected(int texts, long words) {}

            @Override
            public void candidates(long pairs) {}

            @Override
            public void compared(int candidates, int found) {}
        };
    }
}
