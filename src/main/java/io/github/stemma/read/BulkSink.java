package io.github.stemma.read;

import io.github.stemma.model.Problem;

/** Takes the texts of a large collection one after another. */
public interface BulkSink {

    /**
     * Takes a text.
     *
     * @return false when its bytes are not UTF-8; the text is then decoded by the general rules and handed over again
     */
    boolean text(BulkText text);

    /** Takes a problem with an input. */
    void problem(Problem problem);
}
