package io.github.stemma.bench;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detection;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.ReadOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole pair in a warm process, from characters in memory: milliseconds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class PairBench {

    private final Pipeline pipeline =
            new Pipeline(ReadOptions.defaults(), DetectOptions.defaults(), TraceOptions.defaults());
    private final Detector detector = new Detector(DetectOptions.defaults());

    /** Words to passages. */
    @Benchmark
    public Detection detect(MadeUpPair made) {
        return detector.detect(made.texts);
    }

    /** A line of {@code compare --pairs}: read, words, passages. */
    @Benchmark
    public Result pair(MadeUpPair made) {
        return pipeline.pair(made.inputs().get(0), made.inputs().get(1));
    }

    /** {@code compare A B}: also what the two are to one another. */
    @Benchmark
    public Result compare(MadeUpPair made) {
        return pipeline.compare(made.inputs());
    }
}
