package io.github.stemma.pipeline;

import io.github.stemma.model.Background;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Meanings;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Result;
import io.github.stemma.model.SideBySide;
import io.github.stemma.model.Text;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Input;
import io.github.stemma.read.Made;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.Reading;
import io.github.stemma.tokenize.Tokenizer;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The straight line: read, tokenize, detect (seed, chain, align), trace (family, collate, infer).
 *
 * <p>One pipeline serves many threads.
 */
public final class Pipeline {

    private static final Lineage NOTHING = new Lineage(List.of(), List.of(), List.of(), List.of());

    private final ReadOptions read;
    private final ReadOptions readPair;
    private final Tokenizer tokenizer;
    private final Detector detector;
    private final Tracer tracer;
    private final SideBySide threads;

    public Pipeline(ReadOptions read, DetectOptions detect, TraceOptions trace) {
        boolean prose = detect.profile() == DetectOptions.Profile.PROSE;
        this.read = prose ? read.withoutFurniture() : read;
        this.readPair = prose ? this.read.withoutPress() : read;
        this.tokenizer = new Tokenizer();
        this.detector = new Detector(detect);
        this.tracer = new Tracer(trace);
        this.threads = new SideBySide(Runtime.getRuntime().availableProcessors());
    }

    private Pipeline(Pipeline like, Detector detector, SideBySide threads) {
        this.read = like.read;
        this.readPair = like.readPair;
        this.tokenizer = like.tokenizer;
        this.detector = detector;
        this.tracer = like.tracer;
        this.threads = threads;
    }

    /** The same that does all in the caller's thread. */
    public Pipeline inOneThread() {
        return new Pipeline(this, detector, new SideBySide(1));
    }

    /** The same with what words mean, from a thesaurus. */
    public Pipeline knowing(Meanings meanings) {
        return new Pipeline(this, detector.knowing(meanings), threads);
    }

    /**
     * The same with what an archive knows.
     *
     * @param frequencies of words, given what their language alone lets expect
     * @param stock the numbers of the words of a text that stand in phrases that everybody writes
     */
    public Pipeline weighing(UnaryOperator<Background> frequencies, Function<Text, BitSet> stock) {
        return new Pipeline(this, detector.knowing(frequencies).cutting(stock), threads);
    }

    /** How passages of texts that were compared together came about. */
    public Accounts accounts(List<Text> texts) {
        return new Accounts(detector, texts);
    }

    /** What the stages before the passages make of texts that are compared together. */
    public Stages stages(List<Text> texts) {
        return detector.stages(texts);
    }

    /** One that is to read only. */
    public static Pipeline reading(ReadOptions read) {
        return new Pipeline(read, DetectOptions.defaults(), TraceOptions.defaults());
    }

    /** What the texts share, and what each pair is to one another. */
    public Result compare(List<Input> inputs) {
        return run("compare", inputs);
    }

    /** What the texts share, and who has it from whom. */
    public Result trace(List<Input> inputs) {
        return run("trace", inputs);
    }

    /** Who has it from whom, of texts that were read before. */
    public Result trace(Reading reading) {
        return run("trace", texts(reading), reading.problems());
    }

    private Result run(String command, List<Input> inputs) {
        Made<Text> made = Reader.read(inputs, read, threads, tokenizer::text);
        return run(command, made.each(), made.problems());
    }

    private List<Text> texts(Reading reading) {
        List<Witness> witnesses = reading.witnesses();
        return threads.of(witnesses.size(), i -> tokenizer.text(witnesses.get(i)));
    }

    private Result run(String command, List<Text> texts, List<Problem> problems) {
        Detection found = detector.detect(texts);
        Lineage lineage = tracer.trace(texts, found.passages());
        return new Result(command, texts, found.passages(), lineage, found.search(), problems);
    }

    /** What two texts share, and no more, in one thread: for lists of many pairs, of which several are compared at a time. */
    public Result pair(Input a, Input b) {
        Made<Text> made = Reader.read(List.of(a, b), readPair, new SideBySide(1), tokenizer::text);
        Detection found = detector.detect(made.each());
        return new Result("compare", made.each(), found.passages(), NOTHING, found.search(), made.problems());
    }

    /** What is read from the inputs. */
    public Result show(List<Input> inputs) {
        return show(Reader.read(inputs, read));
    }

    /** The words of texts that were read before. */
    public Result show(Reading reading) {
        List<Text> texts = reading.witnesses().stream().map(tokenizer::text).toList();
        return new Result("show", texts, List.of(), NOTHING, new Result.Search(0, 0), reading.problems());
    }
}
