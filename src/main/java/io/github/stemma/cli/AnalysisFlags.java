package io.github.stemma.cli;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The flags about detection and inference. */
final class AnalysisFlags {

    private AnalysisFlags() {}

    static void addTo(CommandSpec spec) {
        detection(spec);
        spec.addOption(
                Flags.value("P", "Least probability of a verdict; below it a pair is undirected.", "--at-least"));
        spec.addOption(Flags.flag("Say who shares with whom, never who has it from whom.", "--undirected"));
    }

    static void detection(CommandSpec spec) {
        spec.addOption(Flags.value(
                "NAME", "news (default), or prose for heavily reworked texts that are not news.", "--profile"));
    }

    static DetectOptions detect(ParseResult typed) {
        String profile = Flags.text(typed, "--profile").orElse("news");
        return switch (profile) {
            case "news" -> DetectOptions.defaults();
            case "prose" -> DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE);
            default -> throw new UsageException("--profile takes news or prose, not '" + profile + "'.");
        };
    }

    static Pipeline pipeline(ParseResult typed, ReadOptions read) {
        return new Pipeline(read, detect(typed), new TraceOptions(infer(typed)));
    }

    private static InferOptions infer(ParseResult typed) {
        InferOptions usual = InferOptions.defaults();
        double sure = Flags.probability(typed, "--at-least", usual.sure());
        if (sure <= .5 || sure >= 1) {
            throw new UsageException("--at-least takes a probability between 0.5 and 1.");
        }
        return new InferOptions(sure, Flags.isSet(typed, "--undirected"), usual.weights(), usual.retold());
    }
}
