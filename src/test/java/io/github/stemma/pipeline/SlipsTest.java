package io.github.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import io.github.stemma.model.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slips that two texts have in common: three texts of one report that nothing but two figures and a name tells apart. */
class SlipsTest {

    private static final String RIGHT = Sample.report(0, 8);
    private static final String WRONG =
            RIGHT.replace("410.000", "140.000").replace("74 Meter", "47 Meter").replace("Grünache", "Grümache");

    private static Lineage trace(String third, Weights weights) {
        List<Text> texts = Sample.empty()
                .with("a.txt", "title: eins", RIGHT)
                .with("b.txt", "title: zwei", WRONG)
                .with("c.txt", "title: drei", third)
                .texts();
        InferOptions options = new InferOptions(0.6, false, weights, Retold.learned());
        return new Tracer(new TraceOptions(options))
                .trace(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages());
    }

    private static Relation pair(String third, Weights weights) {
        return Sample.relation(trace(third, weights), "w2", "w3");
    }

    /** How likely it is that the two have it from one another. */
    private static double copied(Relation relation) {
        return relation.probabilities().aFromB() + relation.probabilities().bFromA();
    }

    private static List<Evidence> slips(Relation relation) {
        return relation.evidence().stream()
                .filter(e -> e.kind() == EvidenceKind.SLIP)
                .toList();
    }

    @Test
    void slipsSayMoreThanTheWordsThatTheyAre() {
        Weights learned = Weights.learned();
        Weights without = learned.with(Map.of(Feature.UNEXPLAINED_SLIP, 0.0));

        assertThat(copied(pair(WRONG, learned))).isGreaterThan(copied(pair(WRONG, without)) + 0.02);
        assertThat(copied(pair(RIGHT, learned))).isLessThan(copied(pair(RIGHT, without)));
    }

    @Test
    void theyAreShownWithTheWordAndWhatAnotherHas() {
        Relation relation = pair(WRONG, Weights.learned());
        List<Evidence> slips = slips(relation);

        assertThat(slips).hasSize(1);
        assertThat(slips.get(0).details()).containsExactly("a.txt", "Grünache");
        assertThat(slips.get(0).a()).isPresent();
        assertThat(slips.get(0).favours()).isNotEqualTo(Verdict.INDEPENDENT);
        assertThat(slips.get(0).bits()).isGreaterThan(2);
    }

    @Test
    void whoHasAnotherFigureSharesNoSlip() {
        String other = RIGHT.replace("410.000", "104.000").replace("74 Meter", "49 Meter");
        Lineage lineage = trace(other, Weights.learned());

        assertThat(slips(Sample.relation(lineage, "w2", "w3"))).isEmpty();
        assertThat(slips(Sample.relation(lineage, "w1", "w2"))).isEmpty();
    }
}
