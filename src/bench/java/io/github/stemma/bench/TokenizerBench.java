package io.github.stemma.bench;

import io.github.stemma.model.Text;
import io.github.stemma.model.Witness;
import io.github.stemma.tokenize.Tokenizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Words out of text: the counter {@code characters} is characters per microsecond, which is about megabytes a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class TokenizerBench {

    /** What one thread has gone through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        public long characters;
    }

    private final Tokenizer tokenizer = new Tokenizer();

    @Benchmark
    public int tokenize(MadeUpPair pair, Count count) {
        List<Witness> witnesses = pair.texts.stream().map(Text::witness).toList();
        int words = 0;
        for (Witness witness : witnesses) {
            words += tokenizer.text(witness).words();
            count.characters += witness.text().length();
        }
        return words;
    }
}
