package io.github.stemma.infer;

import io.github.stemma.model.Evidence;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says for every pair of witnesses what they are to one another. */
final class Relations {

    /** Part of every family's probability that is spread evenly: no count of words makes a verdict certain. */
    private static final double DOUBT = 0.02;
    /** Probability that a pair in different families copied after all, unnoticed. */
    private static final double UNNOTICED = 0.03;

    private final List<Text> texts;
    private final Map<String, List<Passage>> passages = new HashMap<>();
    private final InferOptions options;

    Relations(List<Text> texts, List<Passage> passages, InferOptions options) {
        this.texts = texts;
        this.options = options;
        for (Passage passage : passages) {
            this.passages
                    .computeIfAbsent(key(passage.a().witness(), passage.b().witness()), k -> new ArrayList<>())
                    .add(passage);
        }
    }

    private static String key(String a, String b) {
        return a + " " + b;
    }

    /** One relation for each pair, in order of the texts. */
    List<Relation> of(List<Belief> beliefs) {
        Map<String, Belief> home = new HashMap<>();
        Map<String, Integer> index = new HashMap<>();
        for (Belief belief : beliefs) {
            List<String> ids = belief.story().collation().witnesses();
            for (int i = 0; i < ids.size(); i++) {
                home.put(ids.get(i), belief);
                index.put(ids.get(i), i);
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                String a = texts.get(i).id();
                String b = texts.get(j).id();
                Belief belief = Objects.requireNonNull(home.get(a));
                relations.add(
                        belief == home.get(b)
                                ? within(
                                        texts.get(i),
                                        texts.get(j),
                                        belief,
                                        Objects.requireNonNull(index.get(a)),
                                        Objects.requireNonNull(index.get(b)))
                                : apart(texts.get(i), texts.get(j)));
            }
        }
        return relations;
    }

    private Relation within(Text a, Text b, Belief belief, int i, int j) {
        double[] k = Caution.of(belief, i, j, belief.kinship(i, j));
        double each = DOUBT / Kinship.CLASSES;
        Probabilities probabilities = Probabilities.of(
                k[Kinship.A_FROM_B] + each,
                k[Kinship.B_FROM_A] + each,
                k[Kinship.COMMON_SEEN] + each,
                k[Kinship.COMMON_UNSEEN] + each,
                k[Kinship.INDEPENDENT] + each);
        Verdict verdict = Decision.of(probabilities, options);
        List<Evidence> evidence = new Reasons(belief, options.weights()).of(i, j, verdict, k);
        return relation(a, b, verdict, probabilities, evidence);
    }

    private Relation apart(Text a, Text b) {
        double each = UNNOTICED / (Kinship.CLASSES - 1);
        Probabilities probabilities = Probabilities.of(each, each, each, each, 1 - UNNOTICED);
        return relation(a, b, Verdict.INDEPENDENT, probabilities, List.of());
    }

    private Relation relation(Text a, Text b, Verdict verdict, Probabilities probabilities, List<Evidence> evidence) {
        List<Passage> between = passages.getOrDefault(key(a.id(), b.id()), List.of());
        int inA = covered(between, a);
        int inB = covered(between, b);
        return new Relation(
                a.id(),
                b.id(),
                verdict,
                probabilities,
                Math.min(inA, inB),
                a.words() == 0 ? 0 : (double) inA / a.words(),
                b.words() == 0 ? 0 : (double) inB / b.words(),
                evidence);
    }

    private static int covered(List<Passage> passages, Text text) {
        BitSet words = new BitSet();
        for (Passage passage : passages) {
            Span span = passage.in(text.id()).words();
            words.set(span.begin(), span.end());
        }
        return words.cardinality();
    }
}
