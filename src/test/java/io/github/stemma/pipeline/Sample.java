package io.github.stemma.pipeline;

import io.github.stemma.infer.InferOptions;
import io.github.stemma.infer.evidence.Feature;
import io.github.stemma.infer.evidence.Weights;
import io.github.stemma.infer.retold.Retold;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.tokenize.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A few invented texts on their way through the line. */
record Sample(List<Input> inputs) {

    private static final List<String> REPORT = List.of(
            "In Hinterthal ist am Montagabend die Hängebrücke über die Grünache gesperrt worden.",
            "Bei einer Überprüfung waren an drei Tragseilen gerissene Drähte entdeckt worden, wie das Bauamt mitteilte.",
            "Die 74 Meter lange Brücke verbindet seit 1931 die Ortsteile Sonnseite und Schattseite.",
            "Schulkinder müssen bis auf Weiteres einen Umweg von vier Kilometern über die Landesstraße nehmen.",
            "Für den Transport hat die Gemeinde zwei Kleinbusse angemietet, die im Viertelstundentakt verkehren.",
            "Ein Gutachter aus Innsbruck soll noch in dieser Woche klären, ob sich eine Sanierung lohnt.",
            "Die Kosten dafür werden auf rund 410.000 Euro geschätzt, ein Neubau käme doppelt so teuer.",
            "Der Gemeinderat will in einer Sondersitzung über das weitere Vorgehen entscheiden.");

    /** The relation of two witnesses, the smaller id first. */
    static Relation relation(Lineage lineage, String a, String b) {
        return lineage.relations().stream()
                .filter(r -> r.a().equals(a) && r.b().equals(b))
                .findFirst()
                .orElseThrow();
    }

    /** The probability of an arrow, 0 where none is given. */
    static double arrow(Lineage lineage, String source, String derived) {
        return lineage.derivations().stream()
                .filter(d -> d.source().equals(source) && d.derived().equals(derived))
                .mapToDouble(Derivation::probability)
                .findFirst()
                .orElse(0);
    }

    static Sample empty() {
        return new Sample(List.of());
    }

    /** The report, sentences {@code from} to before {@code to}, as one paragraph. */
    static String report(int from, int to) {
        return String.join(" ", REPORT.subList(from, to));
    }

    /** With one text more; {@code header} is lines of front matter. */
    Sample with(String path, String header, String body) {
        List<Input> more = new ArrayList<>(inputs);
        more.add(Input.text(path, "---\n" + header + "\n---\n\n" + body + "\n"));
        return new Sample(more);
    }

    Sample reversed() {
        List<Input> turned = new ArrayList<>(inputs);
        Collections.reverse(turned);
        return new Sample(turned);
    }

    Lineage trace() {
        return new Tracer(TraceOptions.defaults()).trace(texts(), passages());
    }

    /** The same where these features weigh nothing. */
    Lineage traceWithout(Feature... features) {
        Weights weights = Weights.learned();
        for (Feature feature : features) {
            weights = weights.with(Map.of(feature, 0.0));
        }
        return trace(weights);
    }

    Lineage trace(Weights weights) {
        InferOptions options = new InferOptions(InferOptions.defaults().sure(), false, weights, Retold.learned());
        return new Tracer(new TraceOptions(options)).trace(texts(), passages());
    }

    /** The probability of the unseen source that these witnesses were given, 0 where none was. */
    static double unseen(Lineage lineage, String... children) {
        return lineage.unseen().stream()
                .filter(u -> u.kind() == Unseen.Kind.INFERRED)
                .filter(u -> u.children().equals(List.of(children)))
                .mapToDouble(Unseen::probability)
                .findFirst()
                .orElse(0);
    }

    /** The same where only near copies are looked for, so that nothing is found in a text told anew. */
    Lineage traceCopies() {
        DetectOptions copies = DetectOptions.defaults().withRewordings(false);
        return new Tracer(TraceOptions.defaults())
                .trace(texts(), new Detector(copies).detect(texts()).passages());
    }

    List<Text> texts() {
        Tokenizer tokenizer = new Tokenizer();
        return Reader.read(inputs, ReadOptions.defaults()).witnesses().stream()
                .map(tokenizer::text)
                .toList();
    }

    private List<Passage> passages() {
        return new Detector(DetectOptions.defaults()).detect(texts()).passages();
    }

    /** The relation of the first two texts by path. */
    Relation first() {
        return trace().relations().get(0);
    }
}
