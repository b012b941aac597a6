package io.github.stemma.infer.structure;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.infer.evidence.Signal;
import io.github.stemma.infer.evidence.Story;
import java.util.List;

/** Everything that is counted of a structure: the score is the sum of these features times their {@code Weights}. */
public final class StructureFeatures {

    private final Triples triples;
    private final Groups groups;
    private final Contraction contraction;
    private final Thinness thinness;
    private final Choice choice;
    private final SignalFeatures signals;

    /** For one family, with the evidence of its signals. */
    public StructureFeatures(Story story, Shares shares, List<Signal> signals) {
        long feeds = OutletKinds.feeding(story);
        this.triples = new Triples(shares);
        this.groups = new Groups(shares);
        this.contraction = new Contraction(shares, feeds);
        this.choice = new Choice(feeds, shares, signals);
        this.signals = new SignalFeatures(story, signals);
        this.thinness = new Thinness(shares, this.signals);
    }

    /** The features of {@code structure}, which has no circle, by ordinal. */
    public double[] of(Structure structure, long[] above) {
        double[] f = new double[Feature.values().length];
        triples.count(structure, f);
        groups.count(structure, f);
        contraction.count(structure, f);
        thinness.count(structure, f);
        Prices.count(structure, f);
        choice.count(structure, f);
        signals.count(structure, above, f);
        return f;
    }

    /** What a structure leaves to coincidence, which is what {@code Resampled} draws again. */
    public Triples triples() {
        return triples;
    }

    static void add(double[] f, Feature feature, double value) {
        f[feature.ordinal()] += value;
    }
}
