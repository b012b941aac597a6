package io.github.stemma.infer.source;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells by its probability on what the arrow from a cited source rests. */
public final class CitedData {

    private CitedData() {}

    /** The basis whose arrows have this probability. */
    public static Optional<String> basis(double probability) {
        return Stream.of(Cited.Basis.values())
                .filter(basis -> basis.probability() == probability)
                .map(Cited.Basis::name)
                .findFirst();
    }
}
