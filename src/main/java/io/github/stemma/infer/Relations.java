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
    /**
     * Part of what is called independent that was copied after all, in words so changed that nobody noticed; and what
     * it was then: measured on stories left out.
     */
    private static final double UNNOTICED = 0.08;

    private static final double ARROW = 0.17;
    private static final double SEEN = 0.36;
    private static final double UNSEEN = 0.30;

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
        List<Passage> between = passages.getOrDefault(key(a.id(), b.id()), List.of());
        double[] k = Caution.thin(
                belief,
                i,
                j,
                Caution.of(belief, i, j, belief.kinship(i, j)),
                part(covered(between, a), a),
                part(covered(between, b), b));
        Probabilities probabilities = doubted(k);
        Verdict verdict = Decision.of(probabilities, options);
        List<Evidence> evidence = new Reasons(belief, options.weights()).of(i, j, verdict, k);
        return relation(a, b, verdict, probabilities, evidence);
    }

    private Relation apart(Text a, Text b) {
        return relation(a, b, Verdict.INDEPENDENT, doubted(new double[] {0, 0, 0, 0, 1}), List.of());
    }

    private static Probabilities doubted(double[] k) {
        double each = DOUBT / Kinship.CLASSES;
        double unnoticed = UNNOTICED * k[Kinship.INDEPENDENT];
        return Probabilities.of(
                k[Kinship.A_FROM_B] + ARROW * unnoticed + each,
                k[Kinship.B_FROM_A] + ARROW * unnoticed + each,
                k[Kinship.COMMON_SEEN] + SEEN * unnoticed + each,
                k[Kinship.COMMON_UNSEEN] + UNSEEN * unnoticed + each,
                k[Kinship.INDEPENDENT] - unnoticed + each);
    }

    private Relation relation(Text a, Text b, Verdict verdict, Probabilities probabilities, List<Evidence> evidence) {
        List<Passage> between = passages.getOrDefault(key(a.id(), b.id()), List.of());
        int inA = covered(between, a);
        int inB = covered(between, b);
        return new Relation(
                a.id(), b.id(), verdict, probabilities, Math.min(inA, inB), part(inA, a), part(inB, b), evidence);
    }

    private static double part(int words, Text text) {
        return text.words() == 0 ? 0 : (double) words / text.words();
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
