package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.EvidenceKind;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import io.github.stemma.model.Witness;
import io.github.stemma.tokenize.Language;
import io.github.stemma.tokenize.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results made by hand, so that what a renderer prints depends on nothing but the renderer. */
final class Given {

    private Given() {}

    /** Texts by path and content, in order of their paths; a first line {@code date YYYY-MM-DD} is their date. */
    static List<Text> texts(String... pathsAndTexts) {
        List<Text> texts = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(Optional.of(Language.DE));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.add(tokenizer.text(witness("w" + (i / 2 + 1), pathsAndTexts[i], pathsAndTexts[i + 1])));
        }
        return texts;
    }

    private static Witness witness(String id, String path, String text) {
        boolean dated = text.startsWith("date ");
        Span body = new Span(dated ? text.indexOf('\n') + 1 : 0, text.length());
        Optional<Stamp> published = dated
                ? Optional.of(new Stamp(
                        LocalDate.parse(text.substring(5, 15)).atStartOfDay(), Stamp.Precision.DAY, Optional.empty()))
                : Optional.empty();
        About nothing = About.nothing();
        About about = new About(
                nothing.outlet(),
                published,
                nothing.updated(),
                nothing.title(),
                nothing.url(),
                Optional.of("de"),
                nothing.series());
        return new Witness(id, path, about, text, new Layout(body, List.of(body), List.of()), List.of(), List.of());
    }

    /** A passage whose sides are the first occurrences of two stretches of text; equal words are paired in order. */
    static Passage passage(String id, Passage.Kind kind, Text a, String inA, Text b, String inB) {
        Passage.Side sideA = side(a, inA);
        Passage.Side sideB = side(b, inB);
        List<Passage.WordPair> pairs = new ArrayList<>();
        int from = sideB.words().begin();
        for (int i = sideA.words().begin(); i < sideA.words().end(); i++) {
            for (int j = from; j < sideB.words().end(); j++) {
                if (a.tokens().fold(i).equals(b.tokens().fold(j))) {
                    pairs.add(new Passage.WordPair(i, j, true));
                    from = j + 1;
                    break;
                }
            }
        }
        return new Passage(id, kind, false, sideA, sideB, pairs.size(), 6.5 * pairs.size(), 1.25e-9, pairs);
    }

    static Passage.Side side(Text text, String words) {
        int begin = text.witness().text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not there: " + words);
        }
        int end = begin + words.length();
        int first = 0;
        while (text.tokens().begin(first) < begin) {
            first++;
        }
        int last = first;
        while (last < text.tokens().size() && text.tokens().end(last) <= end) {
            last++;
        }
        return new Passage.Side(text.id(), new Span(begin, end), new Span(first, last));
    }

    static Result compared(List<Text> texts, List<Passage> passages, Relation... relations) {
        Lineage lineage = new Lineage(List.of(relations), List.of(), List.of(), List.of());
        int pairs = texts.size() * (texts.size() - 1) / 2;
        return new Result("compare", texts, passages, lineage, new Result.Search(pairs, 7), List.of());
    }

    /** Two papers from an agency that is not there, a site from one of them, a fourth text tied loosely, a fifth alone. */
    static Result story() {
        List<Text> texts = texts(
                "in/adler.txt",
                "date 2026-03-04\nDie Brücke über die Lerne bleibt bis Ostern gesperrt. Ein Pfeiler ist um drei Zentimeter"
                        + " abgesackt. (dpa)\n",
                "in/bote.txt",
                "date 2026-03-04\nDie Brücke über die Lerne bleibt bis Ostern zu. Ein Pfeiler ist um drei Zentimeter"
                        + " abgesackt.\n",
                "in/chronik.txt",
                "Wie der Bote berichtet, ist ein Brückenpfeiler 3 cm tiefer als vorher. Bis Ostern bleibt die Brücke zu.\n",
                "in/dorf.txt",
                "Die Lerne führt Hochwasser. Gesperrt bleibt bis Ostern nur die Brücke. 😀 Die Lerne fließt weiter.\n",
                "in/emil.txt",
                "Im Stadtrat ging es um Kindergärten.\n");
        Text a = texts.get(0);
        Text b = texts.get(1);
        Text c = texts.get(2);
        Text d = texts.get(3);
        List<Passage> passages = List.of(
                passage(
                        "p1",
                        Passage.Kind.EDITED,
                        a,
                        "Die Brücke über die Lerne bleibt bis Ostern gesperrt.",
                        b,
                        "Die Brücke über die Lerne bleibt bis Ostern zu."),
                passage(
                        "p2",
                        Passage.Kind.VERBATIM,
                        a,
                        "Ein Pfeiler ist um drei Zentimeter abgesackt.",
                        b,
                        "Ein Pfeiler ist um drei Zentimeter abgesackt."),
                passage("p3", Passage.Kind.VERBATIM, a, "bleibt bis Ostern", d, "bleibt bis Ostern"),
                passage(
                        "p4",
                        Passage.Kind.REWORDED,
                        b,
                        "Die Brücke über die Lerne bleibt bis Ostern zu.",
                        c,
                        "Bis Ostern bleibt die Brücke zu."));
        Lineage lineage = new Lineage(
                relations(a, c), unseen(), derivations(), List.of(List.of("u1", "w2", "w3"), List.of("u1", "w1")));
        Problem problem = new Problem("in/fehlt.txt", 0, "no such file", Problem.Severity.ERROR);
        return new Result("trace", texts, passages, lineage, new Result.Search(10, 7), List.of(problem));
    }

    private static List<Relation> relations(Text a, Text c) {
        Span credit = side(a, "dpa").span();
        Span cite = side(c, "Bote berichtet").span();
        Evidence credited = new Evidence(
                EvidenceKind.CREDIT,
                Verdict.COMMON_UNSEEN,
                2.25,
                Optional.of(credit),
                Optional.empty(),
                List.of("dpa"));
        Evidence cited = new Evidence(
                EvidenceKind.CITE, Verdict.B_FROM_A, 4.1, Optional.empty(), Optional.of(cite), List.of("in/bote.txt"));
        Evidence late = new Evidence(
                EvidenceKind.TIME,
                Verdict.A_FROM_B,
                -3.5,
                Optional.empty(),
                Optional.empty(),
                List.of("2026-03-04T18:30", "2026-03-04T12:05"));
        Evidence open = new Evidence(
                EvidenceKind.NOTHING_DECIDES,
                Verdict.UNDIRECTED,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of("time:in/adler.txt", "time:in/dorf.txt"));
        return List.of(
                new Relation(
                        "w1",
                        "w2",
                        Verdict.COMMON_UNSEEN,
                        Probabilities.of(2, 1, 1, 95, 1),
                        14,
                        .93,
                        .87,
                        List.of(credited)),
                new Relation("w1", "w3", Verdict.INDEPENDENT, Probabilities.of(1, 1, 1, 1, 96), 0, 0, 0, List.of()),
                new Relation(
                        "w1", "w4", Verdict.UNDIRECTED, Probabilities.of(30, 40, 5, 20, 5), 3, .2, .2, List.of(open)),
                new Relation(
                        "w2",
                        "w3",
                        Verdict.B_FROM_A,
                        Probabilities.of(1, 90, 3, 5, 1),
                        6,
                        .5,
                        .4,
                        List.of(cited, late)));
    }

    private static List<Unseen> unseen() {
        return List.of(
                new Unseen("u1", "unseen source A", List.of("dpa"), Unseen.Kind.INFERRED, .93, List.of("w1", "w2")),
                new Unseen("u2", "OE24", List.of("OE24"), Unseen.Kind.CITED, .97, List.of("w3")));
    }

    private static List<Derivation> derivations() {
        return List.of(
                new Derivation("u1", "w1", .95, .93, List.of()).asMain(),
                new Derivation("u1", "w2", .96, .87, List.of()).asMain(),
                new Derivation("w2", "w3", .9, .4, List.of("p4"), List.of(new Span(0, 12)), true),
                new Derivation("w1", "w3", .12, .1, List.of()));
    }
}
