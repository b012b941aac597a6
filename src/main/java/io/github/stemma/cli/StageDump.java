package io.github.stemma.cli;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.Stages;
import io.github.stemma.render.Plain;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --stop-after}: what a stage made, as tab-separated lines. Words are counted from 0, ends are after the last. */
final class StageDump {

    private StageDump() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value(
                "STAGE",
                "Print what a stage made, as tab-separated lines, and stop: seeds, chains or passages.",
                "--stop-after"));
    }

    /** The stage to stop after. */
    static Optional<String> of(Typed typed) {
        Optional<String> stage = typed.text("--stop-after");
        stage.ifPresent(name -> {
            if (!name.equals("seeds") && !name.equals("chains") && !name.equals("passages")) {
                throw new UsageException("--stop-after takes seeds, chains or passages, not '" + name + "'.");
            }
        });
        return stage;
    }

    static void print(String stage, Result result, Pipeline pipeline, Writer out) throws IOException {
        switch (stage) {
            case "seeds" -> seeds(pipeline.stages(result.texts()), out);
            case "chains" -> chains(pipeline.stages(result.texts()), out);
            default -> passages(result, out);
        }
    }

    private static void seeds(Stages stages, Writer out) throws IOException {
        out.write("a\ta_word\ta_end\tb\tb_word\tb_end\tbits\twords\n");
        for (Stages.Seed seed : stages.seeds()) {
            row(seed.a(), seed.wordsA(), seed.b(), seed.wordsB(), out);
            out.write(bits(seed.bits()) + "\t" + words(seed.a(), seed.wordsA()) + "\n");
        }
    }

    private static void chains(Stages stages, Writer out) throws IOException {
        out.write("a\ta_word\ta_end\tb\tb_word\tb_end\tbits\tseeds\n");
        for (Stages.Row chain : stages.chains()) {
            row(chain.a(), chain.wordsA(), chain.b(), chain.wordsB(), out);
            out.write(bits(chain.bits()) + "\t" + chain.seeds() + "\n");
        }
    }

    private static void passages(Result result, Writer out) throws IOException {
        out.write("a\ta_word\ta_end\tb\tb_word\tb_end\tbits\tid\tkind\twords\n");
        for (Passage passage : result.passages()) {
            Text a = result.text(passage.a().witness());
            Text b = result.text(passage.b().witness());
            row(a, passage.a().words(), b, passage.b().words(), out);
            out.write(bits(passage.bits()) + "\t" + passage.id() + "\t"
                    + passage.kind().label() + "\t" + passage.words() + "\n");
        }
    }

    private static void row(Text a, Span wordsA, Text b, Span wordsB, Writer out) throws IOException {
        out.write(Plain.line(a.witness().path()) + "\t" + wordsA.begin() + "\t" + wordsA.end() + "\t"
                + Plain.line(b.witness().path()) + "\t" + wordsB.begin() + "\t" + wordsB.end() + "\t");
    }

    private static String words(Text text, Span words) {
        return Plain.line(text.tokens().text(words).of(text.witness().text()));
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.1f", bits);
    }
}
