package io.github.stemma.align;

import io.github.stemma.model.Coded;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.model.Witness;
import java.util.Arrays;
import java.util.List;

/**
 * Whether one of two texts tells what the other tells though it has hardly a near copy in common with it: a text told
 * anew in other words. Wording says nothing then; rewriters avoid it, independent reports share official wording. What
 * speaks for it: one names the other's outlet as its source, and has not its words from elsewhere; one rests on somebody's
 * report as a whole; one has no direct speech, which own reporting brings; the words that each has once come in the same
 * order.
 *
 * <p>Bound: {@code n log n} in the words of the texts.
 */
public final class Retelling {

    /** Names of the features, in order. */
    public static final List<String> FEATURES = List.of("cites", "secondHand", "speech", "order");

    /** Log odds from which two texts are taken for told one after the other. */
    private static final double TOLD = .5;

    /** The same for conclusions through third texts. */
    private static final double SURELY_TOLD = 1;

    /** Words that each text has once and both have, from which they can be on one event at all. */
    private static final int LEAST_COMMON = 6;

    /** Words that both have, however often, from which they can be on one event when one names the other. */
    private static final int LEAST_COMMON_CITED = 4;

    /** Share of a text that third texts explain from which naming another says nothing. */
    private static final double MOSTLY = .5;

    /** Common words that the order of none counts for. */
    private static final double PRIOR = 10;

    /** Base-2 logarithm of the frequency above which a word says nothing about the event. */
    private static final float FREQUENT = -11;

    private final WeighedPair pair;
    private final Hearsay hearsay;
    private final int[] places;

    public Retelling(WeighedPair pair, Hearsay hearsay) {
        this.pair = pair;
        this.hearsay = hearsay;
        this.places = singles(pair.a(), pair.b());
    }

    /** How sure it is that one text tells the other anew. */
    public enum Told {
        /** Nothing says so. */
        NO,
        /** One names the other, but tells more of its own: what is nearly copied is from there. */
        NAMED,
        /** More likely than not. */
        LIKELY,
        /** Sure enough for conclusions about third texts. */
        SURELY
    }

    /** How sure it is; two texts without common rare words are not on one event. */
    public Told told(Models models) {
        if (places.length < LEAST_COMMON && !(cites() && common() >= LEAST_COMMON_CITED)) {
            return Told.NO;
        }
        boolean isNamed = cites() && hearsay.explained() < MOSTLY;
        double logit = Models.logit(models.retold(), features());
        if (logit < TOLD) {
            return isNamed ? Told.NAMED : Told.NO;
        }
        return isNamed || logit >= SURELY_TOLD ? Told.SURELY : Told.LIKELY;
    }

    /** Whether one tells the other anew, taken apart. */
    public Decision decision(Models models) {
        return Models.decision("retold", FEATURES, models.retold(), features(), TOLD);
    }

    /** One number per feature. */
    public double[] features() {
        return new double[] {
            cites() ? 1 - hearsay.explained() : 0,
            isSecondHand(pair.a()) || isSecondHand(pair.b()) ? 1 - hearsay.explained() : 0,
            Math.log1p(Math.min(speech(pair.a().tokens()), speech(pair.b().tokens()))),
            order()
        };
    }

    /** Whether one of the two names the other's outlet as a source; agencies' credits do not say which item. */
    public boolean cites() {
        Witness a = pair.a().text().witness();
        Witness b = pair.b().text().witness();
        return cites(a, b) || cites(b, a);
    }

    /** Whether one names the outlet of the other as a source; agencies' credits do not say which item. */
    public static boolean cites(Witness by, Witness whom) {
        return whom.about()
                .outlet()
                .filter(outlet ->
                        by.about().outlet().stream().noneMatch(own -> own.name().equals(outlet.name())))
                .filter(outlet -> by.mentions().stream()
                        .filter(m -> m.form() == Mention.Form.CITE
                                || m.form() == Mention.Form.CREDIT
                                        && !m.outlet().isAgency())
                        .anyMatch(m -> m.outlet().name().equals(outlet.name())))
                .isPresent();
    }

    private static boolean isSecondHand(Coded text) {
        return text.text().witness().mentions().stream()
                .anyMatch(m -> m.form() == Mention.Form.CITE && m.scope() == Mention.Scope.TEXT);
    }

    private static int speech(Tokens tokens) {
        int n = 0;
        for (int w = 0; w < tokens.size(); w++) {
            n += tokens.quoted(w) ? 1 : 0;
        }
        return n;
    }

    /** Kendall's rank correlation of the places of the common words, towards 0 where they are few. */
    private double order() {
        int n = places.length;
        if (n < 2) {
            return 0;
        }
        long crossed = crossings(places.clone(), new int[n], 0, n);
        return (1 - 4.0 * crossed / ((double) n * (n - 1))) * n / (n + PRIOR);
    }

    /** Words that are not frequent and that both texts have. */
    private int common() {
        Coded.Types ta = pair.a().types();
        Coded.Types tb = pair.b().types();
        int n = 0;
        int j = 0;
        for (int i = 0; i < ta.stem().length; i++) {
            while (j < tb.stem().length && tb.stem()[j] < ta.stem()[i]) {
                j++;
            }
            boolean both = j < tb.stem().length && tb.stem()[j] == ta.stem()[i];
            n += both && ta.log2()[i] < FREQUENT && tb.log2()[j] < FREQUENT ? 1 : 0;
        }
        return n;
    }

    /** For the words that each text has once and both have, in a's order: their places in b. */
    private static int[] singles(Coded a, Coded b) {
        int[] placeInB = new int[a.size()];
        Arrays.fill(placeInB, -1);
        Coded.Types ta = a.types();
        Coded.Types tb = b.types();
        int i = 0;
        int j = 0;
        while (i < ta.stem().length && j < tb.stem().length) {
            int order = Integer.compare(ta.stem()[i], tb.stem()[j]);
            boolean rare = order == 0 && ta.log2()[i] < FREQUENT && tb.log2()[j] < FREQUENT;
            if (rare && ta.count(i) == 1 && tb.count(j) == 1) {
                placeInB[ta.places()[ta.from()[i]]] = tb.places()[tb.from()[j]];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Arrays.stream(placeInB).filter(place -> place >= 0).toArray();
    }

    /** Pairs out of order, by merge sort. */
    private static long crossings(int[] x, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long n = crossings(x, spare, from, middle) + crossings(x, spare, middle, to);
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            boolean left = j == to || i < middle && x[i] <= x[j];
            n += left ? 0 : middle - i;
            spare[k] = left ? x[i++] : x[j++];
        }
        System.arraycopy(spare, from, x, from, to - from);
        return n;
    }
}
