package io.github.stemma;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stemma.align.Scoring;
import io.github.stemma.align.lean.RunOptions;
import io.github.stemma.archive.CandidateOptions;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.archive.SearchOptions;
import io.github.stemma.pipeline.scan.ScanOptions;
import io.github.stemma.read.ReadOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An option out of range is refused, never clipped; the last value within is taken. */
class OptionsTest {

    private static Arguments limit(String name, ThrowingCallable within, ThrowingCallable beyond) {
        return Arguments.of(name, within, beyond);
    }

    static Stream<Arguments> limits() {
        DetectOptions detect = DetectOptions.defaults();
        InferOptions infer = InferOptions.defaults();
        ScanOptions scan = ScanOptions.defaults(ReadOptions.defaults(), 1, 1, Path.of("x"));
        return Stream.of(
                limit("E-value", () -> detect.withEvalue(Double.MIN_VALUE), () -> detect.withEvalue(0)),
                limit("E-value that is none", () -> detect.withEvalue(1), () -> detect.withEvalue(Double.NaN)),
                limit(
                        "least probability, below",
                        () -> new InferOptions(.501, false, infer.weights(), infer.retold()),
                        () -> new InferOptions(.5, false, infer.weights(), infer.retold())),
                limit(
                        "least probability, above",
                        () -> new InferOptions(.999, false, infer.weights(), infer.retold()),
                        () -> new InferOptions(1, false, infer.weights(), infer.retold())),
                limit("mismatch", () -> new Scoring(0, 5, 1, 16), () -> new Scoring(-1, 5, 1, 16)),
                limit("gap", () -> new Scoring(4, 0, 1, 16), () -> new Scoring(4, -1, 1, 16)),
                limit("word of a gap", () -> new Scoring(4, 5, .1f, 16), () -> new Scoring(4, 5, 0, 16)),
                limit("drop", () -> new Scoring(4, 5, 1, .1f), () -> new Scoring(4, 5, 1, 0)),
                limit("seed of a run", () -> new RunOptions(1, 1, 0, 1, 0), () -> new RunOptions(0, 1, 0, 1, 0)),
                limit("drop of a run", () -> new RunOptions(18, 4, 5, 1, 5), () -> new RunOptions(18, 4, 5, 1, 4)),
                limit("texts found", () -> SearchOptions.ofLimit(1), () -> SearchOptions.ofLimit(0)),
                limit("texts compared", () -> new SearchOptions(3, 3, false), () -> new SearchOptions(3, 2, false)),
                limit("candidates", () -> new CandidateOptions(1, false, 2), () -> new CandidateOptions(0, false, 2)),
                limit(
                        "texts of a fingerprint",
                        () -> new io.github.stemma.seed.collection.CandidateOptions(2, 1, 1, 1, Path.of("x")),
                        () -> new io.github.stemma.seed.collection.CandidateOptions(1, 1, 1, 1, Path.of("x"))),
                limit("jobs", () -> scan(scan, 1, 1), () -> scan(scan, 0, 1)),
                limit("words of a passage", () -> scan(scan, 1, 1), () -> scan(scan, 1, 0)));
    }

    private static ScanOptions scan(ScanOptions like, int jobs, int minWords) {
        return new ScanOptions(
                like.read(),
                jobs,
                like.memory(),
                like.maxDf(),
                like.maxOutlet(),
                minWords,
                like.within(),
                like.sameOutlet(),
                like.limit(),
                like.folder());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void oneStepBeyondItsLimitIsRefused(String name, ThrowingCallable within, ThrowingCallable beyond) {
        assertThatCode(within).as(name).doesNotThrowAnyException();
        assertThatThrownBy(beyond).as(name).isInstanceOf(IllegalArgumentException.class);
    }
}
