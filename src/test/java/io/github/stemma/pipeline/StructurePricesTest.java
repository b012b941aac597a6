package io.github.stemma.pipeline;

import static io.github.stemma.pipeline.Sample.arrow;
import static io.github.stemma.pipeline.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import io.github.stemma.model.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a structure pays for, what a citation is worth by its scope, and caps: each against the same without it. */
class StructurePricesTest {

    private static final String OWN = " Im Gasthaus am Brückenkopf fürchtet Wirtin Rosa Egger um ihr Geschäft mit den"
            + " Wanderern. Seit dem Morgen hat sie neun Absagen von Reisegruppen gezählt und zwei Kellner nach Hause"
            + " geschickt. Der Alpenverein bietet an, den alten Steig am Westhang bis zum Wochenende begehbar zu machen.";

    private static Lineage trace(Sample sample, Weights weights) {
        List<Text> texts = sample.texts();
        InferOptions options = new InferOptions(0.6, false, weights, Retold.learned());
        return new Tracer(new TraceOptions(options))
                .trace(
                        texts,
                        new Detector(DetectOptions.defaults()).detect(texts).passages());
    }

    private static Weights without(Feature... features) {
        Weights weights = Weights.learned();
        for (Feature feature : features) {
            weights = weights.with(Map.of(feature, 0.0));
        }
        return weights;
    }

    private static double unseen(Lineage lineage, String a, String b) {
        return relation(lineage, a, b).probabilities().commonUnseen();
    }

    @Test
    void oneWhoseShareLiesWithinASiblingsIsHardlyASibling() {
        Sample sample = Sample.empty()
                .with("a.txt", "title: eins", Sample.report(0, 8))
                .with("b.txt", "title: zwei", Sample.report(0, 7) + OWN)
                .with("c.txt", "title: drei", Sample.report(0, 5));

        assertThat(unseen(trace(sample, Weights.learned()), "w1", "w3"))
                .isLessThan(unseen(trace(sample, without(Feature.NESTED)), "w1", "w3") - 0.01);
    }

    @Test
    void anArrowThatFewWordsSupportIsDoubtful() {
        Sample sample = Sample.empty();
        for (String paper : List.of("Hinterthaler Zeitung", "Grünacher Anzeiger", "Talbote", "Radio Grünachtal")) {
            sample = sample.with(paper + ".txt", "outlet: " + paper, Sample.report(0, 3));
        }

        double with = arrow(trace(sample, Weights.learned()), "w1", "w2");
        double lacking = arrow(trace(sample, without(Feature.THIN, Feature.THIN_CITED)), "w1", "w2");
        assertThat(with).isLessThan(lacking - 0.02);
    }

    @Test
    void aLonePairIsNotTakenForSiblingsHoweverCheapUnseenSourcesAre() {
        Sample sample = Sample.empty()
                .with("a.txt", "title: eins", Sample.report(0, 7))
                .with("b.txt", "title: zwei", Sample.report(1, 8));
        Relation relation = relation(trace(sample, Weights.learned().with(Map.of(Feature.EDGE, -30.0))), "w1", "w2");

        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
        assertThat(relation.probabilities().commonUnseen()).isLessThan(0.52);
    }

    @Test
    void whoHasLittleFromAPaperThatItDoesNotNameIsNotSurelyDerived() {
        String speech =
                " „Ohne die Brücke kommt hier keiner mehr vorbei, und wir verlieren den ganzen Sommer“, sagt sie.";
        Sample sample = Sample.empty()
                .with("a.txt", "outlet: Hinterthaler Zeitung\npublished: 2026-03-01", Sample.report(0, 8))
                .with(
                        "b.txt",
                        "outlet: tirol24.at\npublished: 2026-03-03",
                        OWN + speech + " Der Trachtenverein lädt am Samstag zum Tanz in den"
                                + " Stadel, der Erlös geht an die Bergrettung. Wer kein Auto hat, wird am Bahnhof abgeholt und"
                                + " nach Mitternacht wieder heimgebracht, versprechen die Veranstalter auf einem Zettel. Ein"
                                + " Zelt für 300 Gäste steht bereit, die Musik kommt aus dem Zillertal und spielt bis um zwei."
                                + " Im Nachbarort probt unterdessen die Feuerwehr den Ernstfall, weil dort im Herbst eine Übung mit"
                                + " Kameraden aus drei Bezirken ansteht."
                                + " " + Sample.report(0, 3));
        Relation relation = relation(trace(sample, Weights.learned()), "w1", "w2");

        assertThat(relation.probabilities().bFromA()).isBetween(0.5, 0.56);
        assertThat(relation.verdict()).isEqualTo(Verdict.UNDIRECTED);
    }
}
