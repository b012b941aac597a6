package io.github.stemma.pipeline;

import io.github.stemma.infer.InferOptions;

/**
 * How a story is traced.
 *
 * @param infer what inference is to say
 */
public record TraceOptions(InferOptions infer) {

    /** What {@code stemma trace} does when nothing is said. */
    public static TraceOptions defaults() {
        return new TraceOptions(InferOptions.defaults());
    }
}
