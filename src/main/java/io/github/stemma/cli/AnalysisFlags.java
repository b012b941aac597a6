package io.github.stemma.cli;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.model.Meanings;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.thesaurus.Thesauri;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The flags about detection and inference. */
final class AnalysisFlags {

    private AnalysisFlags() {}

    static void addTo(CommandSpec spec) {
        detection(spec);
        spec.addOption(Flags.value(
                "P",
                "Least probability of a verdict, above .5 and below 1 (default .6); below it a pair is undirected.",
                "--at-least"));
        spec.addOption(Flags.flag("Say who shares with whom, never who has it from whom.", "--undirected"));
    }

    static void detection(CommandSpec spec) {
        spec.addOption(Flags.value(
                "NAME", "news (default), or prose for heavily reworked texts that are not news.", "--profile"));
        spec.addOption(Flags.values(
                "FILE",
                "Words of nearly one meaning, in the format of MyThes (th_de_DE_v2.dat, its .idx beside); may be repeated;"
                        + " auto: those that are installed; none (default).",
                "--thesaurus"));
    }

    static DetectOptions detect(Typed typed) {
        String profile = typed.text("--profile").orElse("news");
        return switch (profile) {
            case "news" -> DetectOptions.defaults();
            case "prose" -> DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
            default -> throw new UsageException("--profile takes news or prose, not '" + profile + "'.");
        };
    }

    static Pipeline pipeline(Typed typed, ReadOptions read) {
        Pipeline pipeline = new Pipeline(read, detect(typed), new TraceOptions(infer(typed)));
        return meanings(typed).map(pipeline::knowing).orElse(pipeline);
    }

    /** What the thesauri asked for know of words, if any is asked for. */
    private static Optional<Meanings> meanings(Typed typed) {
        List<String> asked = typed.texts("--thesaurus");
        if (asked.isEmpty() || asked.equals(List.of("none"))) {
            return Optional.empty();
        }
        if (asked.size() > 1 && (asked.contains("none") || asked.contains("auto"))) {
            throw new UsageException("--thesaurus none and --thesaurus auto stand alone.");
        }
        if (typed.text("--profile").filter("prose"::equals).isPresent()) {
            throw new UsageException("--thesaurus is for --profile news; prose does without.");
        }
        return Optional.of(asked.contains("auto") ? Thesauri.installed() : opened(asked));
    }

    private static Thesauri opened(List<String> files) {
        try {
            return Thesauri.open(files.stream().map(Path::of).toList());
        } catch (NoSuchFileException missing) {
            throw new UsageException("--thesaurus: there is no file " + missing.getFile() + ".");
        } catch (IOException | IllegalArgumentException unfit) {
            throw new UsageException("--thesaurus: " + unfit.getMessage() + ".");
        }
    }

    private static InferOptions infer(Typed typed) {
        InferOptions usual = InferOptions.defaults();
        double sure = typed.text("--at-least").map(AnalysisFlags::sure).orElse(usual.sure());
        return new InferOptions(sure, typed.isSet("--undirected"), usual.weights(), usual.retold());
    }

    private static double sure(String text) {
        try {
            double sure = Double.parseDouble(text);
            if (sure > .5 && sure < 1) {
                return sure;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new UsageException("--at-least takes a probability above .5 and below 1, not '" + text + "'.");
    }
}
