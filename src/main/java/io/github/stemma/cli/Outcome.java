package io.github.stemma.cli;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Result;
import io.github.stemma.render.Plain;
import java.util.List;

/** From a result to messages and an exit code. */
final class Outcome {

    private Outcome() {}

    /** Tells the problems. */
    static void complain(List<Problem> problems, Console console) {
        for (Problem problem : problems) {
            console.complain(Plain.line(problem.text()));
        }
    }

    /** The exit code of a result; an input that could not be read outweighs the gate. */
    static ExitCode of(Result result, Gate gate) {
        if (unreadable(result.problems())) {
            return ExitCode.UNREADABLE;
        }
        return gate.hit(result) ? ExitCode.GATE : ExitCode.DONE;
    }

    static boolean unreadable(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
