package io.github.stemma.infer.evidence;

import java.util.List;

/** One kind of evidence. */
@FunctionalInterface
public interface Rule {

    /** The facts of this kind in {@code story}, in an order that depends on the story alone. */
    List<Signal> signals(Story story);
}
