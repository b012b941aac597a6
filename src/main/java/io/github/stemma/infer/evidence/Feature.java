package io.github.stemma.infer.evidence;

import io.github.stemma.model.EvidenceKind;
import java.util.Locale;
import java.util.Set;

/**
 * What the score of a structure is made of: each feature has a weight in nats. The prior says what a newsroom would
 * expect before any data; the fit may move it, but never across zero where a sign is given.
 */
public enum Feature {
    /** Shared words that the structure must call coincidence, in tens; words many texts have count in part. */
    UNEXPLAINED_PART(EvidenceKind.READINGS, -0.4, Sign.NEGATIVE),
    /** Shared sentences that the structure must call coincidence, in units of 20 words. */
    UNEXPLAINED_SENTENCES(EvidenceKind.READINGS, -0.3, Sign.NEGATIVE),
    /** Figures and spellings, shared against others, that the structure must call coincidence. */
    UNEXPLAINED_SLIP(EvidenceKind.SLIP, -1.0, Sign.NEGATIVE),
    /** How little wording supports an arrow, or a child of an unseen source: 0 with 20 words of its own, 3 with 5. */
    THIN(EvidenceKind.SHARED_WORDS, -1.2, Sign.NEGATIVE),
    /** The same where the derived text cites the source. */
    THIN_CITED(EvidenceKind.SHARED_WORDS, -0.3, Sign.NEGATIVE),
    /** Each arrow between collected witnesses. */
    EDGE(EvidenceKind.SHARED_WORDS, -0.3, Sign.NEGATIVE),
    /** For each arrow between collected witnesses the logarithm of how many it could have come from, likelier ones counting more. */
    CHOICE(EvidenceKind.SHARED_WORDS, -1.0, Sign.NEGATIVE),
    /** Each unseen source. */
    UNSEEN(EvidenceKind.THIRD_WITNESS, -0.5, Sign.NEGATIVE),
    /** Each child of an unseen source. */
    UNSEEN_CHILD(EvidenceKind.THIRD_WITNESS, -0.5, Sign.NEGATIVE),
    /** An unseen source that itself derives from a collected witness. */
    UNSEEN_FROM_SEEN(EvidenceKind.THIRD_WITNESS, -1.5, Sign.NEGATIVE),
    /** An unseen source that derives from another: 1 and the logarithm of the ways to divide their witnesses like that. */
    UNSEEN_FROM_UNSEEN(EvidenceKind.THIRD_WITNESS, -0.8, Sign.NEGATIVE),
    /** Words that two or more have against two or more others, beyond the one change that each calls for. */
    UNEXPLAINED_FORK(EvidenceKind.READINGS, -1.0, Sign.NEGATIVE),
    /** A second or third source of one text. */
    EXTRA_SOURCE(EvidenceKind.THIRD_WITNESS, -1.5, Sign.NEGATIVE),
    /** A child of an unseen source whose share of the common wording lies inside a sibling's. */
    NESTED(EvidenceKind.READINGS, -0.7, Sign.NEGATIVE),
    /** Arrow from another outlet to an agency. */
    AGENCY_FROM_OTHER(EvidenceKind.OUTLET_KIND, -1.5, Sign.NEGATIVE),
    /** An agency's text under an unseen source. */
    AGENCY_FROM_UNSEEN(EvidenceKind.OUTLET_KIND, -0.7, Sign.NEGATIVE),
    /** Arrow from a portal, aggregator or blog to a paper or a station. */
    UP_TRADE(EvidenceKind.OUTLET_KIND, -1.5, Sign.NEGATIVE),
    /** Arrow from a paper or a station to a portal, aggregator or blog. */
    DOWN_TRADE(EvidenceKind.OUTLET_KIND, 0.7, Sign.POSITIVE),
    /** A portal, aggregator or blog under an unseen source. */
    PORTAL_FROM_UNSEEN(EvidenceKind.OUTLET_KIND, -0.3, Sign.NEGATIVE),
    /** Arrow forward in time, both times to the minute. */
    TIME_FORWARD(EvidenceKind.TIME, 0.5, Sign.POSITIVE),
    /** Texts whose time, given to the minute, must be wrong. */
    TIME_BACKWARD(EvidenceKind.TIME, -1.7, Sign.NEGATIVE),
    /** Arrow from an earlier day to a later one. */
    DAY_FORWARD(EvidenceKind.TIME, 0.7, Sign.POSITIVE),
    /** Arrow from a later day to an earlier one. */
    DAY_BACKWARD(EvidenceKind.TIME, -2.5, Sign.NEGATIVE),
    /** Source cited by the derived text, and by no other text that shares words with it. */
    CITE(EvidenceKind.CITE, 2.5, Sign.POSITIVE),
    /** Ancestor cited by the derived text. */
    CITE_ANCESTOR(EvidenceKind.CITE, 1.8, Sign.POSITIVE),
    /** Source cited by the derived text and by another text that shares words with it. */
    CITE_SHARED(EvidenceKind.CITE, 1.2, Sign.POSITIVE),
    /** Ancestor that cites the derived text. */
    CITES_DERIVED(EvidenceKind.CITE, -1.5, Sign.NEGATIVE),
    /** Someone spoke to the ancestor, as a sentence that the derived text has too says. */
    OWN_REPORT(EvidenceKind.OWN_OUTLET, 2.0, Sign.POSITIVE),
    /** Someone spoke to the derived text's outlet, in a sentence that the ancestor has too. */
    OWN_REPORT_OF_DERIVED(EvidenceKind.OWN_OUTLET, -2.0, Sign.NEGATIVE),
    /** Child of an unseen source that credits an agency nobody collected. */
    CREDIT_UNSEEN(EvidenceKind.CREDIT, 0.8, Sign.POSITIVE),
    /** Children of one unseen source that credit the same agency, beyond the first. */
    CREDIT_TOGETHER(EvidenceKind.CREDIT, 0.7, Sign.POSITIVE),
    /** Arrow from an outlet that is no agency, without a word about the source. */
    UNCITED(EvidenceKind.CITE, -0.3, Sign.NEGATIVE),
    /** The same from paper or station to paper or station: these take from agencies, and name one another. */
    UNCITED_PAPER(EvidenceKind.CITE, -1.0, Sign.NEGATIVE),
    /** A text marked as an update, whose earlier version is not there, under an unseen source. */
    VERSION_UNSEEN(EvidenceKind.VERSION, 1.2, Sign.POSITIVE),
    /** Arrow from a text marked as an update to another outlet: others may have had the earlier version. */
    FROM_UPDATE(EvidenceKind.VERSION, -0.7, Sign.NEGATIVE),
    /** An update derives from the earlier version of the same outlet. */
    VERSION(EvidenceKind.VERSION, 1.5, Sign.POSITIVE),
    /** An earlier version derives from what is marked as an update of the same outlet. */
    VERSION_BACKWARD(EvidenceKind.VERSION, -2.0, Sign.NEGATIVE),
    /** Arrow to a text that has the Austrian word for the source's German one. */
    LOCALISED_AUSTRIAN(EvidenceKind.LOCALISATION, 0.3, Sign.POSITIVE),
    /** Arrow to a text that has the German word for the source's Austrian one. */
    LOCALISED_GERMAN(EvidenceKind.LOCALISATION, 0.1, Sign.POSITIVE),
    /** Arrow to a text that tells in the indicative what the source has in the subjunctive of reported speech. */
    MOOD_LOST(EvidenceKind.MOOD, 0.15, Sign.POSITIVE),
    /** Arrow to a text that goes on for longer than the source after all that the two share. */
    LONGER_END(EvidenceKind.TAIL, 0.15, Sign.POSITIVE),
    /** Arrow from a text that has a word right to one that slips in it. */
    OWN_SLIP(EvidenceKind.OWN_SLIP, 0.2, Sign.POSITIVE);

    /** Hints too faint to decide a pair by themselves; their weights are held near their priors. */
    public static final Set<Feature> HINTS =
            Set.of(LOCALISED_AUSTRIAN, LOCALISED_GERMAN, MOOD_LOST, LONGER_END, OWN_SLIP);

    /** Which way a weight may point. */
    public enum Sign {
        POSITIVE,
        NEGATIVE,
        FREE
    }

    private final EvidenceKind kind;
    private final double prior;
    private final Sign sign;

    Feature(EvidenceKind kind, double prior, Sign sign) {
        this.kind = kind;
        this.prior = prior;
        this.sign = sign;
    }

    /** The sort of reason it is for people. */
    public EvidenceKind kind() {
        return kind;
    }

    /** The weight before any data, in nats. */
    public double prior() {
        return prior;
    }

    public Sign sign() {
        return sign;
    }

    /** The name in the file of weights, e.g. {@code time-forward}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
