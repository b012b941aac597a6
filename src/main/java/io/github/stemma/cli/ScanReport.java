package io.github.stemma.cli;

import io.github.stemma.model.Problem;
import io.github.stemma.pipeline.scan.ScanSummary;
import io.github.stemma.render.Plain;
import java.util.List;
import java.util.Locale;

/** What a scan says about itself on standard error, and the exit code that follows. */
final class ScanReport {

    private static final int PROBLEMS = 20;

    private ScanReport() {}

    static ExitCode tell(ScanSummary summary, ScanMeter meter, boolean verbose, Console console) {
        problems(summary.problems(), verbose, console);
        console.complain(String.format(
                Locale.ROOT,
                "%s, %s, %s compared in %.1f s: %s",
                Counts.texts(summary.texts()),
                Counts.of(summary.words(), "word", "words"),
                Counts.of(summary.reached(), "pair", "pairs"),
                meter.seconds(),
                summary.pairs() == 0
                        ? "no passage"
                        : Counts.of(summary.pairs(), "pair shares ", "pairs share ")
                                + Counts.of(summary.passages(), "passage", "passages")));
        cut(summary, verbose, console);
        if (verbose) {
            console.complain(meter.phases());
            console.complain(String.format(
                    Locale.ROOT,
                    "%,d bytes of words and %,d of fingerprints on disk",
                    summary.spilled(),
                    summary.fingerprints()));
        }
        return Outcome.unreadable(summary.problems()) ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private static void problems(List<Problem> problems, boolean verbose, Console console) {
        int most = verbose ? problems.size() : Math.min(PROBLEMS, problems.size());
        Outcome.complain(problems.subList(0, most), console);
        if (most < problems.size()) {
            console.complain(Counts.of(problems.size() - most, "more problem", "more problems")
                    + " with inputs; --verbose tells all.");
        }
    }

    private static void cut(ScanSummary summary, boolean verbose, Console console) {
        if (summary.stock() + summary.furniture() == 0) {
            return;
        }
        console.complain(String.format(
                Locale.ROOT,
                "set aside as too frequent: %,d runs of words as stock phrases (--max-df), %,d as an outlet's furniture"
                        + " (--max-df-outlet)%s",
                summary.stock(),
                summary.furniture(),
                verbose ? "; the most frequent:" : "; --verbose shows the most frequent"));
        if (verbose) {
            for (ScanSummary.Phrase phrase : summary.phrases()) {
                console.say(String.format(
                        Locale.ROOT,
                        "  in %,d texts, e.g. %s:%d-%d",
                        phrase.texts(),
                        Plain.line(phrase.name()),
                        phrase.begin(),
                        phrase.end()));
            }
        }
    }
}
