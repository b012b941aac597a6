package io.github.stemma.calibrate;

import static io.github.stemma.infer.evidence.Feature.*;

import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.retold.Retold.Cue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The kinds of evidence that can be left out, each by name with the weights that it has. */
final class Evidences {

    /** Weights that are 0 without a kind of evidence: those of structures and those of lonely texts. */
    record Kind(Set<Feature> features, Set<Cue> cues) {

        private static Kind of(Feature... features) {
            return new Kind(Set.of(features), Set.of());
        }

        private static Kind of(Cue... cues) {
            return new Kind(Set.of(), Set.of(cues));
        }
    }

    private Evidences() {}

    /** In the order in which they are printed; the first is nothing at all. */
    static Map<String, Kind> all() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("nothing", Kind.of(new Feature[0]));
        kinds.put("shared words and sentences", Kind.of(UNEXPLAINED_PART, UNEXPLAINED_SENTENCES));
        kinds.put("slips in common", Kind.of(UNEXPLAINED_SLIP));
        kinds.put("forked readings", Kind.of(UNEXPLAINED_FORK));
        kinds.put("nested shares", Kind.of(NESTED));
        kinds.put("thinness of an arrow", Kind.of(THIN, THIN_CITED));
        kinds.put(
                "prices of arrows and sources",
                Kind.of(EDGE, UNSEEN, UNSEEN_CHILD, UNSEEN_FROM_SEEN, UNSEEN_FROM_UNSEEN, EXTRA_SOURCE));
        kinds.put("how many an arrow could come from", Kind.of(CHOICE));
        kinds.put("times", Kind.of(TIME_FORWARD, TIME_BACKWARD, DAY_FORWARD, DAY_BACKWARD));
        kinds.put("who cites whom", Kind.of(CITE, CITE_ANCESTOR, CITE_SHARED, CITES_DERIVED));
        kinds.put("that nobody is cited", Kind.of(UNCITED, UNCITED_PAPER));
        kinds.put("own report", Kind.of(OWN_REPORT, OWN_REPORT_OF_DERIVED));
        kinds.put("credits", Kind.of(CREDIT_UNSEEN, CREDIT_TOGETHER));
        kinds.put(
                "trade of outlet",
                Kind.of(AGENCY_FROM_OTHER, AGENCY_FROM_UNSEEN, UP_TRADE, DOWN_TRADE, PORTAL_FROM_UNSEEN));
        kinds.put("versions", Kind.of(VERSION, VERSION_BACKWARD, VERSION_UNSEEN, FROM_UPDATE));
        kinds.put("localisation", Kind.of(LOCALISED_AUSTRIAN, LOCALISED_GERMAN));
        kinds.put("mood", Kind.of(MOOD_LOST));
        kinds.put("longer end", Kind.of(LONGER_END));
        kinds.put("own slip", Kind.of(OWN_SLIP));
        kinds.put("lonely texts: who is cited", Kind.of(Cue.CITES, Cue.CITES_OTHER, Cue.NAMED_UNSEEN));
        kinds.put("lonely texts: direct speech and figures", Kind.of(Cue.SPEECH, Cue.FIGURES));
        kinds.put(
                "lonely texts: trade, own report",
                Kind.of(Cue.TAKES, Cue.UNKNOWN_TRADE, Cue.OWN_TRADE, Cue.OWN_REPORT, Cue.TAKING_SOURCE));
        kinds.put("lonely texts: times", Kind.of(Cue.LATER, Cue.EARLIER));
        kinds.put("lonely texts: likeness", Kind.of(Cue.LIKE, Cue.INDIRECT));
        kinds.put(
                "lonely texts: what goes unnoticed in silence",
                Kind.of(Cue.UNNOTICED_SILENT, Cue.UNNOTICED_PLAIN, Cue.UNNOTICED_OWN));
        kinds.put("lonely texts: all, so that none is retold", new Kind(Set.of(), EnumSet.allOf(Cue.class)));
        kinds.put("all that texts say of themselves", said(kinds));
        return kinds;
    }

    /** Times, citations, own reports, credits, trades and versions. */
    private static Kind said(Map<String, Kind> kinds) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (String name : Arrays.asList(
                "times",
                "who cites whom",
                "that nobody is cited",
                "own report",
                "credits",
                "trade of outlet",
                "versions")) {
            features.addAll(kinds.get(name).features());
        }
        return new Kind(features, Set.of());
    }
}
