package io.github.stemma.infer.retold;

import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes it likely that a text tells another wholly in other words, so that nothing of it is found: it brings neither
 * direct speech nor figures, as own reporting does, and speaks of the matter of the other.
 */
final class Silence {

    /** Words of direct speech from which more says no more. */
    private static final int MUCH_SPEECH = 30;
    /** Figures from which more say no more. */
    private static final int MANY_FIGURES = 12;
    /** Likeness from which on a text without figures counts in full as one of the other's matter. */
    private static final double SAME = 0.1;

    private final List<Text> texts;
    private final Likeness likeness;
    private final Loners loners;
    private final double[] spoken;
    private final double[] figured;
    /** For each text that was asked for, those that passages join to it. */
    private final Map<Integer, List<Integer>> circles = new HashMap<>();

    Silence(List<Text> texts, Likeness likeness, Loners loners) {
        this.texts = texts;
        this.likeness = likeness;
        this.loners = loners;
        this.spoken = texts.stream()
                .mapToDouble(text -> much(speech(text), MUCH_SPEECH))
                .toArray();
        this.figured = texts.stream()
                .mapToDouble(text -> much(figures(text), MANY_FIGURES))
                .toArray();
    }

    /**
     * What says that nothing need be found of one text in another.
     *
     * @param silent 0 when it has much direct speech, 1 when it has none
     * @param plain the same times what it lacks of figures, 0 when it speaks of another matter, 1 when of the same
     * @param own as silent, where the other is a report of an agency, a press office or a station that nobody shares
     *     anything with; otherwise 0
     */
    record Cues(double silent, double plain, double own) {}

    /** Direct speech in a text, 0 to 1. */
    double spoken(int text) {
        return spoken[text];
    }

    /** Figures in a text, 0 to 1. */
    double figured(int text) {
        return figured[text];
    }

    /** The cues of {@code silent} beside {@code other}. */
    Cues of(int silent, int other) {
        double mute = 1 - spoken[silent];
        double plain = mute * (1 - figured[silent]);
        boolean own = loners.isLonely(other)
                && texts.get(other)
                        .witness()
                        .about()
                        .outlet()
                        .map(Outlet::kind)
                        .filter(Silence::reports)
                        .isPresent();
        return new Cues(mute, plain == 0 ? 0 : plain * matter(silent, other), own ? mute : 0);
    }

    /** Whether outlets of this kind report for themselves. */
    static boolean reports(OutletKind kind) {
        return kind == OutletKind.BROADCASTER || OutletKinds.feeds(kind);
    }

    /** How far a text speaks of the matter of another or of one that passages join to that, 0 to 1. */
    private double matter(int text, int other) {
        double most = 0;
        for (int near : circles.computeIfAbsent(other, this::circle)) {
            most = near == text ? most : Math.max(most, likeness.of(text, near));
            if (most >= SAME) {
                return 1;
            }
        }
        return most / SAME;
    }

    private List<Integer> circle(int text) {
        List<Integer> circle = new ArrayList<>();
        for (int k = 0; k < texts.size(); k++) {
            if (loners.joined(k, text)) {
                circle.add(k);
            }
        }
        return circle;
    }

    private static double much(int number, int many) {
        return Math.min(1, Math.log1p(number) / Math.log1p(many));
    }

    private static int speech(Text text) {
        int words = 0;
        for (int word = 0; word < text.words(); word++) {
            words += text.tokens().quoted(word) ? 1 : 0;
        }
        return words;
    }

    private static int figures(Text text) {
        int figures = 0;
        for (int word = 0; word < text.words(); word++) {
            figures += Character.isDigit(text.tokens().fold(word).charAt(0)) ? 1 : 0;
        }
        return figures;
    }
}
