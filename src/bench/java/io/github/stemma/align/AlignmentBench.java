package io.github.stemma.align;

import io.github.stemma.bench.MadeUpPair;
import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import io.github.stemma.seed.PairSeeds;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Seeds to alignments: the counter {@code cells} is cells of the alignment table per microsecond. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AlignmentBench {

    /** What one thread has gone through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        public long cells;
    }

    private Seeds seeds;
    private List<Chain> chains = List.of();

    @Setup
    public void seed(MadeUpPair made) {
        seeds = PairSeeds.of(made.pair);
        chains = new Chainer().chains(seeds);
    }

    @Benchmark
    public List<Alignment> align(MadeUpPair made, Count count) {
        Aligner aligner = new Aligner(Grid.of(made.pair), Scoring.news(), 1e-3);
        List<Alignment> found = aligner.align(seeds, chains);
        count.cells += aligner.cells();
        return found;
    }
}
