package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Verdict;
import io.github.stemma.model.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people are told: one plain sentence for each piece of evidence, for each verdict, and for what would decide an
 * open pair.
 *
 * <p>In the bundles {@code {0}}, {@code {1}}, … are the evidence's details, {@code {a}} and {@code {b}} the two texts,
 * {@code {s}} and {@code {d}} the source and the derived text of an arrow, {@code {p}} and {@code {q}} the words quoted from
 * a and b.
 */
final class Sentences {

    /** Words quoted in a sentence are cut to this many characters. */
    private static final int QUOTED = 90;

    private final Result result;
    private final Names names;
    private final Messages messages;

    Sentences(Result result, Messages messages) {
        this.result = result;
        this.names = new Names(result);
        this.messages = messages;
    }

    Names names() {
        return names;
    }

    /** Why: one sentence, with the words it rests on quoted. */
    String of(Relation relation, Evidence evidence) {
        String key = "evidence." + evidence.kind().label();
        String favoured = key + "." + evidence.favours().label();
        Object[] details = evidence.details().stream().map(Plain::line).toArray();
        String sentence = messages.say(messages.has(favoured) ? favoured : key, details);
        String quoted = quotation(relation, evidence);
        return named(sentence, relation, evidence.favours()) + quoted;
    }

    private String named(String sentence, Relation relation, Verdict verdict) {
        String a = names.of(relation.a());
        String b = names.of(relation.b());
        boolean back = verdict == Verdict.A_FROM_B;
        return sentence.replace("{a}", a)
                .replace("{b}", b)
                .replace("{s}", back ? b : a)
                .replace("{d}", back ? a : b);
    }

    private String quotation(Relation relation, Evidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.a().ifPresent(span -> parts.add(quote(relation.a(), span)));
        evidence.b().ifPresent(span -> parts.add(quote(relation.b(), span)));
        return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    }

    private String quote(String witness, Span span) {
        String words = Plain.line(span.of(result.text(witness).witness().text()));
        String shown = words.length() <= QUOTED ? words : words.substring(0, cut(words)) + " …";
        return messages.say("quoted", names.of(witness), shown);
    }

    private static int cut(String words) {
        int space = words.lastIndexOf(' ', QUOTED);
        return space > 0 ? space : words.offsetByCodePoints(0, QUOTED / 2);
    }

    /** What the verdict says about the two, with the names. */
    String verdict(Relation relation) {
        return named(messages.say("verdict." + relation.verdict().label()), relation, relation.verdict());
    }

    /** The strongest reason for the verdict, when there is one. */
    Optional<Evidence> decisive(Relation relation) {
        return relation.evidence().stream()
                .filter(evidence -> evidence.favours() == relation.verdict() && evidence.bits() > 0)
                .max(Comparator.comparingDouble(Evidence::bits));
    }

    /** What would decide a pair whose direction is open. */
    String wouldDecide(Relation relation) {
        Witness a = result.text(relation.a()).witness();
        Witness b = result.text(relation.b()).witness();
        boolean knownA = a.about().published().isPresent();
        boolean knownB = b.about().published().isPresent();
        if (!knownA && !knownB) {
            return messages.say("decide.both", names.of(relation.a()), names.of(relation.b()));
        }
        if (!knownA || !knownB) {
            return messages.say("decide.one", names.of(knownA ? relation.b() : relation.a()));
        }
        boolean sameDay = daysOnly(a) || daysOnly(b);
        return messages.say(sameDay ? "decide.hour" : "decide.more", names.of(relation.a()), names.of(relation.b()));
    }

    private static boolean daysOnly(Witness witness) {
        return witness.about().published().map(Stamp::precision).orElse(Stamp.Precision.MINUTE) == Stamp.Precision.DAY;
    }

    /** {@code 23 passages: 15 verbatim, 6 edited, 2 reworded (1 quotation)}; nothing is said of kinds there are none of. */
    String passages(List<Passage> passages) {
        List<String> kinds = new ArrayList<>();
        for (Passage.Kind kind : Passage.Kind.values()) {
            long count =
                    passages.stream().filter(passage -> passage.kind() == kind).count();
            if (count > 0) {
                kinds.add(count + " " + messages.say("kind." + kind.label()));
            }
        }
        int quotes = (int) passages.stream().filter(Passage::quote).count();
        String text = messages.count("passages", passages.size()) + ": " + String.join(", ", kinds);
        return quotes == 0 ? text : text + " (" + messages.count("quotations", quotes) + ")";
    }

    /** {@code verbatim 44 %, edited 14 %}; empty when nothing is covered. */
    String kinds(Coverage coverage) {
        List<String> parts = new ArrayList<>();
        for (Passage.Kind kind : Passage.Kind.values()) {
            if (coverage.of(kind) > 0) {
                parts.add(
                        messages.say("kind." + kind.label()) + " " + Numbers.percent(coverage.part(coverage.of(kind))));
            }
        }
        return String.join(", ", parts);
    }

    /** Why nothing is shown. */
    String nothing() {
        int pairs = result.search().pairs();
        int run = result.search().longestRun();
        return messages.count("nothing.pairs", pairs) + messages.count("nothing.run", run);
    }
}
