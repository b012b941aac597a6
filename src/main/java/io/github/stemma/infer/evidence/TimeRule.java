package io.github.stemma.infer.evidence;

import io.github.stemma.infer.evidence.Signal.Scope;
import io.github.stemma.model.About;
import io.github.stemma.model.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Publication times: a source is older than what derives from it. A day tells less than a minute, and any stamp may be
 * wrong (the time of the last change, the clock of another zone), so a wrong order is unlikely, not impossible. Where the older
 * of two texts was changed after the younger one came out, times say nothing: what they share may be of that change.
 */
final class TimeRule implements Rule {

    /** Two systems that stamp the same release differ by minutes. */
    private static final long SLACK_MINUTES = 3;

    @Override
    public List<Signal> signals(Story story) {
        List<Signal> signals = new ArrayList<>();
        for (int[] pair : story.pairs()) {
            About first = story.text(pair[0]).witness().about();
            About second = story.text(pair[1]).witness().about();
            Optional<Stamp> source = first.published();
            Optional<Stamp> derived = second.published();
            if (source.isPresent() && derived.isPresent()) {
                feature(source.get(), derived.get())
                        .filter(feature ->
                                isForward(feature) ? !isAfter(first, derived.get()) : !isAfter(second, source.get()))
                        .ifPresent(feature -> signals.add(Signal.bare(
                                feature == Feature.TIME_BACKWARD ? Scope.CLOCK : Scope.ARROW,
                                pair[0],
                                pair[1],
                                feature,
                                source.get().iso(),
                                derived.get().iso())));
            }
        }
        return signals;
    }

    private static boolean isForward(Feature feature) {
        return feature == Feature.TIME_FORWARD || feature == Feature.DAY_FORWARD;
    }

    /** Whether a text was changed after {@code other} came out. */
    private static boolean isAfter(About text, Stamp other) {
        return text.updated()
                .flatMap(updated -> feature(other, updated))
                .filter(TimeRule::isForward)
                .isPresent();
    }

    private static Optional<Feature> feature(Stamp source, Stamp derived) {
        if (source.precision() == Stamp.Precision.MINUTE && derived.precision() == Stamp.Precision.MINUTE) {
            long lag = source.minutesTo(derived);
            if (Math.abs(lag) <= SLACK_MINUTES) {
                return Optional.empty();
            }
            return Optional.of(lag > 0 ? Feature.TIME_FORWARD : Feature.TIME_BACKWARD);
        }
        int days = source.at().toLocalDate().compareTo(derived.at().toLocalDate());
        if (days == 0) {
            return Optional.empty();
        }
        return Optional.of(days < 0 ? Feature.DAY_FORWARD : Feature.DAY_BACKWARD);
    }
}
