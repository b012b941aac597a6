package io.github.stemma.cli;

import io.github.stemma.family.SpanFamilies;
import io.github.stemma.model.ScanFamily;
import io.github.stemma.pipeline.scan.Scan;
import io.github.stemma.pipeline.scan.ScanOptions;
import io.github.stemma.pipeline.scan.ScanSummary;
import io.github.stemma.render.ScanLines;
import io.github.stemma.render.ScanPairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One scan with where its results go. */
record ScanJob(
        ScanOptions options, InputFlags input, Optional<Path> file, Console console, boolean verbose, ScanStop stop) {

    ExitCode pairs(Optional<Path> state) throws IOException {
        ScanState before = state.map(ScanState::read).orElseGet(ScanState::nothing);
        try (ScanOutput output = ScanOutput.open(file, console, state, before)) {
            ScanMeter meter = new ScanMeter(console, output::collected, output::candidates);
            Scan scan = new Scan(options, meter);
            stop.watch(scan);
            ScanSummary summary = scan.run(input.inputs(), before.resume(), output);
            meter.clear();
            if (stop.asked()) {
                stopped(output, state, summary);
                return ExitCode.INTERRUPTED;
            }
            if (state.isPresent()) {
                output.save(summary.reached(), state.get());
            }
            return ScanReport.tell(summary, meter, verbose, console);
        } catch (IOException e) {
            if (Printing.isClosedPipe(e)) {
                return ExitCode.DONE;
            }
            throw e;
        }
    }

    private void stopped(ScanOutput output, Optional<Path> state, ScanSummary summary) throws IOException {
        Optional<Path> saveTo = state.or(() -> file.map(path -> path.resolveSibling(path.getFileName() + ".state")));
        String written = Counts.of(summary.pairs(), "pair", "pairs") + " written";
        if (summary.reached() == 0 || saveTo.isEmpty()) {
            console.complain("stopped; " + written + ".");
            return;
        }
        output.save(summary.reached(), saveTo.get());
        console.complain("stopped; " + written + "; go on with --resume " + saveTo.get());
    }

    /** Families need all pairs; with a state these are kept in a file beside it until they are complete. */
    ExitCode families(Optional<Path> state) throws IOException {
        return state.isPresent() ? resumedFamilies(state.get()) : families();
    }

    private ExitCode resumedFamilies(Path state) throws IOException {
        Path pairs = state.resolveSibling(state.getFileName() + ".pairs");
        ExitCode code =
                new ScanJob(options, input, Optional.of(pairs), console, verbose, stop).pairs(Optional.of(state));
        if (stop.asked()) {
            return code;
        }
        SpanFamilies families = new SpanFamilies();
        ScanPairs.read(pairs, families::add);
        print(families);
        return code;
    }

    private ExitCode families() throws IOException {
        SpanFamilies families = new SpanFamilies();
        ScanMeter meter = new ScanMeter(console, (texts, words) -> {}, candidates -> {});
        Scan scan = new Scan(options, meter);
        stop.watch(scan);
        ScanSummary summary = scan.run(input.inputs(), families::add);
        meter.clear();
        if (stop.asked()) {
            console.complain("stopped; with --resume STATE families can go on from where they were.");
            return ExitCode.INTERRUPTED;
        }
        print(families);
        return ScanReport.tell(summary, meter, verbose, console);
    }

    private void print(SpanFamilies families) throws IOException {
        List<ScanFamily> found = families.families();
        Printing.print(file, console, out -> {
            for (ScanFamily family : found) {
                ScanLines.family(family, out);
            }
        });
        console.complain(Counts.of(found.size(), "family", "families"));
    }
}
