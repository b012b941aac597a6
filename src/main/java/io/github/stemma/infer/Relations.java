package io.github.stemma.infer;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Kinship;
import io.github.stemma.infer.belief.Posterior;
import io.github.stemma.infer.evidence.Story;
import io.github.stemma.infer.retold.Retellings;
import io.github.stemma.model.Collation;
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
import java.util.Optional;

/** Says for every pair of witnesses what they are to one another. */
final class Relations {

    /** Part of every family's probability that is spread evenly: no count of words makes a verdict certain. */
    private static final double DOUBT = 0.02;
    /** From here on no evidence is shown for a pair in which nothing was found. */
    private static final double CLEARLY_APART = 0.9;

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
    List<Relation> of(Homes homes, Retellings retellings) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                relations.add(of(homes, retellings, i, j));
            }
        }
        return relations;
    }

    private Relation of(Homes homes, Retellings retellings, int i, int j) {
        Text a = texts.get(i);
        Text b = texts.get(j);
        boolean retold = retellings.concerns(i, j);
        double[] found = retold ? retellings.kinship(i, j) : homes.kinship(i, j);
        Optional<Belief> home = homes.common(i, j);
        if (home.isEmpty()) {
            return apart(a, b, found, little(retellings, i, j, retellings.doubted(i, j, found)));
        }
        Belief belief = home.get();
        int x = homes.place(i);
        int y = homes.place(j);
        double[] k = cautious(homes, retellings, i, j, found);
        Verdict verdict = Decision.of(doubted(k), options);
        if (!retold && belief instanceof Posterior posterior) {
            double[] firm = posterior.kinship(x, y, verdict, found);
            k = firm == found ? k : cautious(homes, retellings, i, j, firm);
        }
        List<Evidence> evidence = new Reasons(belief, options.weights()).of(x, y, verdict, k);
        return relation(a, b, verdict, doubted(k), evidence);
    }

    /** The classes of a pair of one family, with every cap. */
    private double[] cautious(Homes homes, Retellings retellings, int i, int j, double[] found) {
        Belief belief = homes.common(i, j).orElseThrow();
        int x = homes.place(i);
        int y = homes.place(j);
        List<Passage> between =
                passages.getOrDefault(key(texts.get(i).id(), texts.get(j).id()), List.of());
        double shareA = part(covered(between, texts.get(i)), texts.get(i));
        double shareB = part(covered(between, texts.get(j)), texts.get(j));
        double[] thin = Caution.thin(belief, x, y, Caution.of(belief, x, y, found), shareA, shareB);
        return Caution.clock(belief, x, y, little(retellings, i, j, retellings.doubted(i, j, thin)));
    }

    private double[] little(Retellings retellings, int i, int j, double[] k) {
        BitSet words = new BitSet();
        BitSet copied = new BitSet();
        for (Passage passage :
                passages.getOrDefault(key(texts.get(i).id(), texts.get(j).id()), List.of())) {
            for (Passage.WordPair pair : passage.quote() ? List.<Passage.WordPair>of() : passage.pairs()) {
                words.set(pair.a(), words.get(pair.a()) || pair.same());
                copied.set(pair.a(), copied.get(pair.a()) || pair.same() && passage.kind() != Passage.Kind.REWORDED);
            }
        }
        double[] dependent = Caution.copied(k, copied.cardinality());
        return Caution.little(dependent, words.cardinality(), retellings.names(i, j), retellings.names(j, i));
    }

    /** Of a pair in which nothing was found: the evidence, if any, is what the two say about themselves. */
    private Relation apart(Text a, Text b, double[] found, double[] k) {
        Probabilities probabilities = doubted(k);
        Verdict verdict = Decision.of(probabilities, options);
        if (found[Kinship.INDEPENDENT] >= CLEARLY_APART) {
            return relation(a, b, verdict, probabilities, List.of());
        }
        Collation nothing = new Collation(List.of(a.id(), b.id()), List.of(), List.of(), List.of());
        Belief pair = Posterior.of(new Story(List.of(a, b), nothing), options.weights());
        List<Evidence> evidence = new Reasons(pair, options.weights()).of(0, 1, verdict, k);
        return relation(a, b, verdict, probabilities, evidence);
    }

    private static Probabilities doubted(double[] k) {
        double each = DOUBT / Kinship.CLASSES;
        return Probabilities.of(
                k[Kinship.A_FROM_B] + each,
                k[Kinship.B_FROM_A] + each,
                k[Kinship.COMMON_SEEN] + each,
                k[Kinship.COMMON_UNSEEN] + each,
                k[Kinship.INDEPENDENT] + each);
    }

    private Relation relation(Text a, Text b, Verdict verdict, Probabilities probabilities, List<Evidence> evidence) {
        return options.undirected()
                ? measured(a, b, verdict, even(probabilities), neutral(evidence))
                : measured(a, b, verdict, probabilities, evidence);
    }

    /** Without a word on who has it from whom: both ways as likely. */
    private static Probabilities even(Probabilities p) {
        double arrow = (p.aFromB() + p.bFromA()) / 2;
        return Probabilities.of(arrow, arrow, p.commonSeen(), p.commonUnseen(), p.independent());
    }

    private static List<Evidence> neutral(List<Evidence> evidence) {
        return evidence.stream().filter(e -> !e.favours().isArrow()).toList();
    }

    private Relation measured(Text a, Text b, Verdict verdict, Probabilities probabilities, List<Evidence> evidence) {
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
