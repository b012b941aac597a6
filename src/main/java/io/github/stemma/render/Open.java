package io.github.stemma.render;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would decide pairs that are undirected. Inference says what it missed ({@code time:TEXT}, {@code outlet:TEXT},
 * {@code third}); where it says nothing, the times that are missing are named.
 */
final class Open {

    private final Result result;
    private final Sentences sentences;
    private final Messages messages;

    Open(Result result, Sentences sentences, Messages messages) {
        this.result = result;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** One sentence for all undirected among {@code relations}; empty when there are none. */
    String wouldDecide(List<Relation> relations) {
        Set<String> times = new LinkedHashSet<>();
        Set<String> outlets = new LinkedHashSet<>();
        boolean third = false;
        for (Relation relation : relations) {
            if (relation.verdict() == Verdict.UNDIRECTED) {
                List<String> missing = missing(relation);
                collect(missing, "time:", times);
                collect(missing, "outlet:", outlets);
                third |= missing.contains("third");
            }
        }
        List<String> wishes = new ArrayList<>();
        if (!times.isEmpty()) {
            wishes.add(messages.say("decide.time", String.join(", ", times)));
        }
        if (!outlets.isEmpty()) {
            wishes.add(messages.say("decide.outlet", String.join(", ", outlets)));
        }
        if (third || wishes.isEmpty()) {
            wishes.add(messages.say(result.texts().size() == 2 ? "decide.third" : "decide.more"));
        }
        boolean none = relations.stream().noneMatch(relation -> relation.verdict() == Verdict.UNDIRECTED);
        return none ? "" : messages.say("decide", String.join(messages.say("decide.or"), wishes));
    }

    private void collect(List<String> missing, String key, Set<String> names) {
        for (String wish : missing) {
            if (wish.startsWith(key)) {
                String path = wish.substring(key.length());
                names.add(sentences.names().at(path).orElse(Plain.line(path)));
            }
        }
    }

    private List<String> missing(Relation relation) {
        for (Evidence evidence : relation.evidence()) {
            if (evidence.kind() == EvidenceKind.NOTHING_DECIDES
                    && !evidence.details().isEmpty()) {
                return evidence.details();
            }
        }
        return Stream.of(relation.a(), relation.b())
                .map(result::text)
                .filter(text -> !timed(text))
                .map(text -> "time:" + text.witness().path())
                .toList();
    }

    private static boolean timed(Text text) {
        return text.witness()
                .about()
                .published()
                .map(stamp -> stamp.precision() == Stamp.Precision.MINUTE)
                .orElse(false);
    }
}
