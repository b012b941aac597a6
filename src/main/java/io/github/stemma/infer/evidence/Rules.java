package io.github.stemma.infer.evidence;

import java.util.List;

/** All kinds of evidence, in the order in which their signals are listed. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new TimeRule(),
            new OutletKindRule(),
            new CiteRule(),
            new OwnReportRule(),
            new CreditRule(),
            new VersionRule(),
            new LocalisationRule(),
            new MoodRule(),
            new TailRule(),
            new OwnSlipRule());

    private Rules() {}

    /** Every rule. */
    public static List<Rule> all() {
        return ALL;
    }
}
