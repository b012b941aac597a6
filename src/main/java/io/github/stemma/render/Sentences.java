package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people are told: one plain sentence for each piece of evidence, for each verdict, and for what a figure counts.
 *
 * <p>In the bundles {@code {0}}, {@code {1}}, … are the evidence's details as {@link EvidenceKind} lists them, {@code {a}} and
 * {@code {b}} the two texts, {@code {s}} and {@code {d}} the source and the derived text of an arrow. Of the keys
 * {@code evidence.KIND.against} (it speaks against the verdict), {@code evidence.KIND.bare} (it has no details),
 * {@code evidence.KIND.all} and {@code .apart} (a third text has all of it, nothing of it), {@code evidence.KIND.VERDICT} and {@code evidence.KIND} the first that fits is taken.
 */
final class Sentences {

    private final Result result;
    private final Names names;
    private final Messages messages;

    Sentences(Result result, Messages messages) {
        this.result = result;
        this.names = new Names(result, messages);
        this.messages = messages;
    }

    Names names() {
        return names;
    }

    /** Why: one sentence, with the words it rests on quoted. */
    String of(Relation relation, Evidence evidence) {
        String sentence = messages.say(key(evidence), details(evidence).toArray());
        return named(sentence, relation, evidence.favours()) + quotation(relation, evidence);
    }

    private String key(Evidence evidence) {
        String key = "evidence." + evidence.kind().label();
        List<String> choices = new ArrayList<>();
        if (evidence.bits() < 0) {
            choices.add(key + "." + evidence.favours().label() + ".against");
            choices.add(key + ".against");
        }
        List<String> details = evidence.details();
        if (details.isEmpty()) {
            choices.add(key + ".bare");
        } else if (counts(evidence)) {
            choices.add(details.get(1).equals("0") ? key + ".all" : "");
            choices.add(details.get(2).equals("0") ? key + ".apart" : "");
        }
        choices.add(key + "." + evidence.favours().label());
        return choices.stream().filter(messages::has).findFirst().orElse(key);
    }

    /** Whether the details are a third text and two numbers of words. */
    private static boolean counts(Evidence evidence) {
        boolean readings = evidence.kind() == EvidenceKind.READINGS || evidence.kind() == EvidenceKind.THIRD_WITNESS;
        return readings && evidence.details().size() == 3;
    }

    private List<String> details(Evidence evidence) {
        List<String> details = new ArrayList<>();
        for (String detail : evidence.details()) {
            boolean number = counts(evidence) && !details.isEmpty() && detail.matches("\\d{1,9}");
            details.add(number ? messages.count("words", Integer.parseInt(detail)) : detail(detail));
        }
        return details;
    }

    /** A detail that is a path is shown as that text is named elsewhere, a time with a space. */
    private String detail(String detail) {
        Optional<String> text = names.at(detail);
        if (text.isPresent()) {
            return text.get();
        }
        boolean time = detail.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
        return time ? detail.replace('T', ' ') : Plain.line(detail);
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
        String text = result.text(witness).witness().text();
        return messages.say("quoted", names.of(witness), Wording.of(text, span));
    }

    /** What the verdict says about the two, with the names. */
    String verdict(Relation relation) {
        return named(messages.say("verdict." + relation.verdict().label()), relation, relation.verdict());
    }

    /** A verdict in a few words, with the names, for lists of them. */
    String towards(Relation relation, Verdict verdict) {
        return named(messages.say("towards." + verdict.label()), relation, verdict);
    }

    /** How likely the verdict is; on a pair that is undirected, which one is likeliest, and no direction where both are as likely. */
    String figure(Relation relation) {
        if (relation.verdict() != Verdict.UNDIRECTED) {
            return "p " + Numbers.probability(relation.probabilities().of(relation.verdict()));
        }
        Verdict shown = likeliest(relation);
        double probability = relation.probabilities().of(shown);
        double turned = relation.probabilities().of(shown.mirrored());
        if (shown.isArrow() && Numbers.probability(probability).equals(Numbers.probability(turned))) {
            String sum = "p " + Numbers.probability(probability + turned);
            return messages.say("likeliest", messages.say("towards.either"), sum);
        }
        return messages.say("likeliest", towards(relation, shown), "p " + Numbers.probability(probability));
    }

    private Verdict likeliest(Relation relation) {
        Verdict best = Verdict.INDEPENDENT;
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNDIRECTED
                    && relation.probabilities().of(verdict)
                            > relation.probabilities().of(best)) {
                best = verdict;
            }
        }
        return best;
    }

    /** Which agency a text credits, in the words of the text, when evidence about it says so. */
    Optional<String> credit(String witness) {
        for (Relation relation : result.lineage().relations()) {
            for (Evidence evidence : relation.evidence()) {
                Optional<Span> words = relation.a().equals(witness)
                        ? evidence.a()
                        : relation.b().equals(witness) ? evidence.b() : Optional.empty();
                if (evidence.kind() == EvidenceKind.CREDIT && words.isPresent()) {
                    return Optional.of(of(relation, evidence));
                }
            }
        }
        return Optional.empty();
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
