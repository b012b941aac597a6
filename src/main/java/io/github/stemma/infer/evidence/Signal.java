package io.github.stemma.infer.evidence;

import io.github.stemma.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A fact that speaks for or against a possible arrow.
 *
 * @param scope when it holds in a structure
 * @param source index of the source; -1 when the scope has none
 * @param derived index of the derived text
 * @param feature what it counts as
 * @param value how much of the feature, mostly 1
 * @param inSource the words of the source it rests on
 * @param inDerived the words of the derived text it rests on
 * @param details names, times and numbers for the sentence that people read; see {@code EvidenceKind}
 */
public record Signal(
        Scope scope,
        int source,
        int derived,
        Feature feature,
        double value,
        Optional<Span> inSource,
        Optional<Span> inDerived,
        List<String> details) {

    /** When a signal counts. */
    public enum Scope {
        /** The source is a direct source of the derived text. */
        ARROW,
        /** The source is an ancestor of the derived text. */
        ANCESTOR,
        /** The source is an ancestor of the derived text; counted not by arrows but by texts, see {@code clock}. */
        CLOCK,
        /** The derived text has an unseen direct source. */
        FROM_UNSEEN
    }

    public Signal {
        details = List.copyOf(details);
    }

    /** A signal that rests on no particular words. */
    static Signal bare(Scope scope, int source, int derived, Feature feature, String... details) {
        return new Signal(scope, source, derived, feature, 1, Optional.empty(), Optional.empty(), List.of(details));
    }
}
