package io.github.stemma.bench;

import io.github.stemma.chain.Chainer;
import io.github.stemma.model.Chain;
import io.github.stemma.model.Seeds;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.seed.PairSeeds;
import io.github.stemma.seed.Weigher;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From words to seeds, one stage after the other: milliseconds per pair. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SeedingBench {

    /** Words to numbers and bits. */
    @Benchmark
    public WeighedPair weigh(MadeUpPair made) {
        Lexicon lexicon = new Lexicon(ZipfBackground.of(made.texts));
        return new Weigher().weigh(lexicon.code(made.texts.get(0)), lexicon.code(made.texts.get(1)));
    }

    /** Numbers to seeds. */
    @Benchmark
    public Seeds seeds(MadeUpPair made) {
        return PairSeeds.of(made.pair);
    }

    /** Seeds to chains, the seeds included. */
    @Benchmark
    public List<Chain> chains(MadeUpPair made) {
        return new Chainer().chains(PairSeeds.of(made.pair));
    }
}
