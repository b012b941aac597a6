package io.github.stemma.infer.evidence;

import io.github.stemma.model.EvidenceKind;
import io.github.stemma.resource.Resources;
import java.util.Map;

/**
 * The weight of each feature, in nats. The learned ones stand in {@code weights.properties}, written by the program
 * {@code calibrate.Fit} in the tests; {@code src/docs/algorithm.md} lists them.
 */
public final class Weights {

    private static final String RESOURCE = "infer/weights.properties";

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /** The priors: what a newsroom would expect before any data. */
    public static Weights prior() {
        double[] values = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            values[feature.ordinal()] = feature.prior();
        }
        return new Weights(values);
    }

    /** The learned weights; a feature the file does not name keeps its prior. */
    public static Weights learned() {
        Map<String, String> file = Resources.values(RESOURCE);
        Feature[] features = Feature.values();
        double[] values = new double[features.length];
        for (Feature feature : features) {
            String value = file.get(feature.label());
            values[feature.ordinal()] = value == null ? feature.prior() : Double.parseDouble(value);
        }
        return new Weights(values);
    }

    /** These weights with some replaced. */
    public Weights with(Map<Feature, Double> replaced) {
        double[] copy = values.clone();
        replaced.forEach((feature, value) -> copy[feature.ordinal()] = value);
        return new Weights(copy);
    }

    /** These weights with those of one kind of evidence put to 0. */
    public Weights without(EvidenceKind kind) {
        double[] copy = values.clone();
        for (Feature feature : Feature.values()) {
            copy[feature.ordinal()] = feature.kind() == kind ? 0 : copy[feature.ordinal()];
        }
        return new Weights(copy);
    }

    /** From values by ordinal of the features. */
    public static Weights of(double[] values) {
        return new Weights(values.clone());
    }

    /** The weight of {@code feature}, in nats. */
    public double of(Feature feature) {
        return values[feature.ordinal()];
    }

    /** The score of a structure with these features. */
    public double score(double[] features) {
        double sum = 0;
        for (int f = 0; f < values.length; f++) {
            sum += values[f] * features[f];
        }
        return sum;
    }

    /** A copy of the values by ordinal. */
    public double[] values() {
        return values.clone();
    }
}
