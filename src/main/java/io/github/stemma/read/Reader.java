package io.github.stemma.read;

import io.github.stemma.model.Order;
import io.github.stemma.model.Problem;
import io.github.stemma.model.SideBySide;
import io.github.stemma.model.Witness;
import io.github.stemma.read.format.Binary;
import io.github.stemma.read.format.Format;
import io.github.stemma.read.format.Formats;
import io.github.stemma.read.format.PlainText;
import io.github.stemma.read.format.RawText;
import io.github.stemma.read.format.Sink;
import io.github.stemma.read.format.Source;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads inputs; never throws because of what stands in them. */
public final class Reader {

    private static final Comparator<Problem> BY_PLACE =
            Order.by(Problem::path).then(Problem::line).then(Problem::message).then(Problem::severity);

    private Reader() {}

    /**
     * Reads all inputs as witnesses. The outlets of all of them are known when mentions are sought, so that a paper
     * that no registry has is found where another text cites it.
     */
    public static Reading read(List<Input> inputs, ReadOptions options) {
        Made<Witness> made = read(inputs, options, allProcessors(), Function.identity());
        return new Reading(made.each(), made.problems());
    }

    private static SideBySide allProcessors() {
        return new SideBySide(Runtime.getRuntime().availableProcessors());
    }

    /**
     * As {@link #read(List, ReadOptions)}, and makes something of each witness at once: where a short text is read, it takes
     * as long to wake a thread as to find the words.
     *
     * @param threads who share the texts
     * @param then what is made of a witness, by several threads at once; never gives null
     */
    public static <T> Made<T> read(
            List<Input> inputs, ReadOptions options, SideBySide threads, Function<Witness, T> then) {
        List<Problem> problems = new ArrayList<>();
        List<RawText> texts = new ArrayList<>();
        stream(inputs, options, texts::add, problems::add);
        texts.sort(Order.by(RawText::path).then(RawText::text));
        List<T> each = new WitnessMaker(options, problems::add, threads).make(texts, then);
        problems.sort(BY_PLACE);
        return new Made<>(each, problems);
    }

    /**
     * Makes witnesses of texts that were read before, in the order given, with ids counted from {@code w1}; as in
     * {@link #read}, the outlets of all are known.
     */
    public static Reading witnesses(List<RawText> texts, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<Witness> witnesses =
                new WitnessMaker(options, problems::add, new SideBySide(1)).make(texts, Function.identity());
        return new Reading(witnesses, problems);
    }

    /**
     * Passes every text to {@code texts} as it is read, one at a time in the order of the inputs (the files of a folder
     * by name), without seeking mentions and furniture: for collections that do not fit into memory.
     */
    public static void stream(
            List<Input> inputs, ReadOptions options, Consumer<RawText> texts, Consumer<Problem> problems) {
        Inputs.Expanded expanded = Inputs.expand(inputs);
        expanded.problems().forEach(problems);
        for (Inputs.Found found : expanded.inputs()) {
            readOne(found, options, sink(texts, problems));
        }
    }

    /** Reads one input. */
    static void readOne(Inputs.Found found, ReadOptions options, Sink sink) {
        Input input = found.input();
        if (input instanceof Input.Given given) {
            sink.text(PlainText.of(given.path(), given.text(), sink));
            return;
        }
        try (InputStream in = open(input)) {
            Source source = Source.of(input.path(), in, options.maxBytes(), options.encoding());
            readSource(source, found.named(), sink);
        } catch (FileNotFoundException shut) {
            boolean there = Files.exists(Path.of(input.path()));
            String what = there ? "cannot be opened; may you read it?" : "no such file";
            sink.problem(new Problem(input.path(), 0, what, Problem.Severity.ERROR));
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            sink.problem(new Problem(input.path(), 0, "cannot be read: " + why, Problem.Severity.ERROR));
        }
    }

    private static void readSource(Source source, boolean named, Sink sink) throws IOException {
        Optional<Format> format = Formats.of(source);
        if (format.isPresent()) {
            Heard heard = new Heard(sink);
            format.get().read(source, heard);
            if (heard.count == 0) {
                sink.problem(new Problem(source.path(), 0, "no text in it", Problem.Severity.WARNING));
            }
            return;
        }
        String reason = Binary.reason(source).orElse("not a text");
        sink.problem(new Problem(
                source.path(),
                0,
                named ? reason : reason + ", passed over",
                named ? Problem.Severity.ERROR : Problem.Severity.WARNING));
    }

    private static InputStream open(Input input) throws IOException {
        if (input instanceof Input.Place place) {
            // not by way of a channel, whose classes cost a short run a millisecond
            return new FileInputStream(place.path());
        }
        if (input instanceof Input.Stream stream) {
            return stream.in();
        }
        return new ByteArrayInputStream(new byte[0]);
    }

    /** Counts what is passed on, so that no input ends in silence. */
    private static final class Heard implements Sink {

        private final Sink sink;
        private int count;

        Heard(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void text(RawText text) {
            count++;
            sink.text(text);
        }

        @Override
        public void problem(Problem problem) {
            count++;
            sink.problem(problem);
        }
    }

    static Sink sink(Consumer<RawText> texts, Consumer<Problem> problems) {
        return new Sink() {
            @Override
            public void text(RawText text) {
                texts.accept(text);
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
    }
}
