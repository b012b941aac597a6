package io.github.stemma.read.format;

import io.github.stemma.model.Problem;

/** Takes what a format finds, in the order of the input. */
public interface Sink {

    /** One text. */
    void text(RawText text);

    /** Something wrong with the input. */
    void problem(Problem problem);
}
