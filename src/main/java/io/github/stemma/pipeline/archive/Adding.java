package io.github.stemma.pipeline.archive;

import io.github.stemma.model.Problem;
import java.util.List;

/**
 * What adding texts did.
 *
 * @param added texts whose id was new
 * @param updated texts that became the next version of a known id
 * @param unchanged texts that were there already
 * @param texts number of texts in the archive afterwards, each counted once whatever its versions
 * @param stopped whether it was stopped before the end; what was added until then is in the archive
 * @param problems with the inputs
 */
public record Adding(long added, long updated, long unchanged, long texts, boolean stopped, List<Problem> problems) {

    public Adding {
        problems = List.copyOf(problems);
    }
}
