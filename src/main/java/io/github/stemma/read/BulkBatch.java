package io.github.stemma.read;

/** A part of a large collection that one thread reads in one go; any thread, in any order. */
public interface BulkBatch {

    /** Reads the texts in their order. */
    void read(BulkSink sink);

    /** Bytes or files: how much of the whole this batch is, for progress. */
    long weight();
}
