package io.github.stemma.read;

import io.github.stemma.model.Problem;
import java.util.List;

/**
 * What was made of witnesses while they were read.
 *
 * @param each one of each witness; by path
 * @param problems by path, then line
 */
public record Made<T>(List<T> each, List<Problem> problems) {

    public Made {
        each = List.copyOf(each);
        problems = List.copyOf(problems);
    }
}
