package io.github.stemma.read;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Witness;
import java.util.List;

/**
 * What was read.
 *
 * @param witnesses by path; ids {@code w1}, {@code w2}, … in that order
 * @param problems by path, then line
 */
public record Reading(List<Witness> witnesses, List<Problem> problems) {

    public Reading {
        witnesses = List.copyOf(witnesses);
        problems = List.copyOf(problems);
    }
}
