package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.name.Registry;
import io.github.stemma.render.CsvDialect;
import io.github.stemma.render.Format;
import io.github.stemma.render.Messages;
import io.github.stemma.render.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A second thread that takes the first steps of every stage, on two sentences, while the first thread still parses the
 * command line and reads: most of a short run is the first use of each class, and one of two cores would be idle.
 * Nothing but time depends on it: no stage keeps anything of what it did.
 */
final class Ahead {

    /** Set by the launcher where a short comparison follows and classes are not linked before. */
    private static final String WANTED = "stemma.ahead";

    private static final String ONE =
            "Der alte Turm von Hagen wird im Frühjahr abgetragen und ins Museum gebracht. Das Land zahlt 3 Millionen Euro.";
    private static final String OTHER =
            "Der alte Turm von Hagen wird im Herbst abgetragen und ins Museum gebracht. So die Gemeinde.";

    private Ahead() {}

    /** Starts the thread where it is wanted and there is a core for it. */
    static void start() {
        if (Boolean.getBoolean(WANTED) && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(Ahead::go, "ahead");
            thread.setDaemon(true);
            // what fails here fails in the first thread too, which reports it
            thread.setUncaughtExceptionHandler((any, failure) -> {});
            thread.start();
        }
    }

    /**
     * Has Java link the lambdas of its regular expressions and streams that reading comes to: the threads that read come to
     * them at the same time, and each would make a class of its own.
     */
    private static void link() {
        Pattern.compile("(?iu)^(?U:\\b)x[^a-z]*\\p{Lu}?\\p{L}{0,2}[\\p{L}\\p{N} -]*?\\w*\\s?\\d?.?(?:[„“äb]|\\W)?$")
                .matcher(Stream.of("x").toList().get(0))
                .find();
    }

    /** What the thread does. */
    static void go() {
        link();
        Registry.load(List.of(), problem -> {});
        // the press and the furniture are what the first thread is at by then
        ReadOptions read = ReadOptions.defaults().withoutPress().withoutFurniture();
        Result result = new Pipeline(read, DetectOptions.defaults(), TraceOptions.defaults())
                .inOneThread()
                .compare(List.of(Input.text("one", ONE), Input.text("other", OTHER)));
        View view = new View(false, 80, false, Messages.english(), false, CsvDialect.RFC4180);
        try {
            Format.TEXT.renderer().render(result, view, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
