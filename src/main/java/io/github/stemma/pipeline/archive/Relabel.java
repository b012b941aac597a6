package io.github.stemma.pipeline.archive;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Witness;

/** The same under other names. */
final class Relabel {

    private Relabel() {}

    static Witness witness(Witness witness, String id, String path) {
        return new Witness(
                id, path, witness.about(), witness.text(), witness.layout(), witness.mentions(), witness.marks());
    }

    /** Side a belongs to witness {@code a} then, side b to witness {@code b}. */
    static Passage passage(Passage p, String id, String a, String b) {
        return new Passage(
                id,
                p.kind(),
                p.quote(),
                new Passage.Side(a, p.a().span(), p.a().words()),
                new Passage.Side(b, p.b().span(), p.b().words()),
                p.words(),
                p.bits(),
                p.evalue(),
                p.pairs());
    }
}
