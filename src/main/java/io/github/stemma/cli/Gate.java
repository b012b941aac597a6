package io.github.stemma.cli;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** What makes a run return 1: any passage with {@code --exit-code}, or what {@code --fail-on} says. */
final class Gate {

    private final List<Condition> conditions;

    private Gate(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /** Whether a result is bad news. */
    @FunctionalInterface
    private interface Condition {
        boolean met(Result result);
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.flag("Return 1 when there is a passage.", "--exit-code"));
        spec.addOption(Flags.values(
                "WHAT",
                "Return 1 on: verbatim, edited, reworded (a passage of that kind), arrow (a text derives from another),"
                        + " words>=N (words of a passage), share>=P (part of a text, 0 to 1), run>=N (words in a row);"
                        + " may be repeated.",
                "--fail-on"));
    }

    static Gate of(Typed typed) {
        List<Condition> conditions = new ArrayList<>();
        if (typed.isSet("--exit-code")) {
            conditions.add(result -> !result.passages().isEmpty());
        }
        for (String what : typed.texts("--fail-on")) {
            conditions.add(condition(what));
        }
        return new Gate(conditions);
    }

    boolean hit(Result result) {
        return conditions.stream().anyMatch(condition -> condition.met(result));
    }

    private static Condition condition(String what) {
        for (Passage.Kind kind : Passage.Kind.values()) {
            if (kind.label().equals(what)) {
                return result -> result.passages().stream().anyMatch(passage -> passage.kind() == kind);
            }
        }
        if (what.equals("arrow")) {
            return result -> result.lineage().relations().stream()
                    .anyMatch(relation -> relation.verdict().isArrow());
        }
        int at = what.indexOf(">=");
        if (at < 0) {
            throw unknown(what);
        }
        return limit(what, what.substring(0, at).toLowerCase(Locale.ROOT), number(what, what.substring(at + 2)));
    }

    private static Condition limit(String what, String measure, double least) {
        if (measure.equals("share") ? !(least > 0 && least <= 1) : !(least >= 1 && least == Math.rint(least))) {
            throw unknown(what);
        }
        return switch (measure) {
            case "words" -> result -> result.passages().stream().anyMatch(passage -> passage.words() >= least);
            case "share" -> result -> result.lineage().relations().stream().anyMatch(r -> share(r) >= least);
            case "run" -> result -> result.search().longestRun() >= least;
            default -> throw unknown(what);
        };
    }

    private static double share(Relation relation) {
        return Math.max(relation.shareA(), relation.shareB());
    }

    private static double number(String what, String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException notOne) {
            throw unknown(what);
        }
    }

    private static UsageException unknown(String what) {
        return new UsageException(
                "--fail-on takes verbatim, edited, reworded, arrow, words>=N or run>=N (N from 1), or share>=P (P above 0,"
                        + " at most 1), not '" + what + "'.");
    }
}
