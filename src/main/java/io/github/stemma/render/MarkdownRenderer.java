package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** A report in Markdown: the texts, the arrows, the relations, then every passage with the changed words in bold. */
final class MarkdownRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        Messages messages = view.messages();
        Sentences sentences = new Sentences(result, messages);
        out.write("# stemma " + result.command() + "\n\n");
        texts(result, messages, sentences, out);
        if (result.passages().isEmpty()) {
            out.write("\n" + escaped(sentences.nothing()) + "\n");
        }
        arrows(result, messages, sentences, out);
        relations(result, messages, sentences, out);
        passages(result, messages, sentences, out);
    }

    private static void texts(Result result, Messages messages, Sentences sentences, Writer out) throws IOException {
        out.write("| | " + messages.say("md.text") + " | " + messages.say("md.outlet") + " | "
                + messages.say("md.published") + " | " + messages.say("md.words") + " |\n|---|---|---|---|---:|\n");
        for (Text text : result.texts()) {
            About about = text.witness().about();
            out.write("| " + text.id() + " | " + escaped(sentences.names().of(text.id())) + " | "
                    + about.outlet()
                            .map(outlet -> escaped(Plain.line(outlet.name())))
                            .orElse("") + " | "
                    + about.published().map(Stamp::iso).orElse("") + " | " + text.words() + " |\n");
        }
    }

    private static void arrows(Result result, Messages messages, Sentences sentences, Writer out) throws IOException {
        List<Derivation> arrows = Forest.arrows(result.lineage());
        List<Unseen> cited = new Forest(result).citedOnly();
        if (arrows.isEmpty() && cited.isEmpty()) {
            return;
        }
        out.write("\n## " + messages.say("md.arrows") + "\n\n");
        for (Derivation arrow : arrows) {
            out.write("- " + escaped(sentences.names().of(arrow.source())) + " → "
                    + escaped(sentences.names().of(arrow.derived())) + ": " + Numbers.percent(arrow.share()) + ", p "
                    + Numbers.probability(arrow.probability()) + "\n");
        }
        for (Unseen unseen : cited) {
            String children = sentences.names().of(unseen.children());
            out.write("- " + escaped(sentences.names().of(unseen.id())) + " "
                    + escaped(messages.say("cited.line", children)) + "\n");
        }
    }

    private static void relations(Result result, Messages messages, Sentences sentences, Writer out)
            throws IOException {
        List<Relation> relations = Forest.dependent(result.lineage());
        if (relations.isEmpty()) {
            return;
        }
        out.write("\n## " + messages.say("relations") + "\n\n");
        for (Relation relation : relations) {
            String joint = relation.verdict() == Verdict.UNDIRECTED ? " " : ", ";
            out.write("- " + escaped(sentences.verdict(relation)) + joint + escaped(sentences.figure(relation)) + ", "
                    + messages.count("words.shared", relation.sharedWords()) + "\n");
            for (Evidence evidence : Weighing.reasons(relation)) {
                out.write("  - " + escaped(sentences.of(relation, evidence)) + "\n");
            }
        }
        String wish = new Open(result, sentences, messages).wouldDecide(relations);
        out.write(wish.isEmpty() ? "" : "\n" + escaped(wish) + "\n");
    }

    private static void passages(Result result, Messages messages, Sentences sentences, Writer out) throws IOException {
        if (result.passages().isEmpty()) {
            return;
        }
        out.write("\n## " + escaped(sentences.passages(result.passages())) + "\n");
        for (Passage passage : result.passages()) {
            Text a = result.text(passage.a().witness());
            Text b = result.text(passage.b().witness());
            WordMarks.Sides sides = WordMarks.of(passage, a, b);
            out.write("\n### " + passage.id() + " · "
                    + messages.kind(passage) + " · " + messages.count("words", passage.words()) + " · "
                    + Numbers.wholeBits(passage.bits()) + " bits\n\n");
            out.write("> " + escaped(sentences.names().of(a.id())) + ": " + marked(sides.a()) + "\n>\n");
            out.write("> " + escaped(sentences.names().of(b.id())) + ": " + marked(sides.b()) + "\n");
        }
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        piece.mark() == Piece.Mark.SAME ? escaped(piece.text()) : "**" + escaped(piece.text()) + "**")
                .collect(Collectors.joining());
    }

    /** Text that Markdown and HTML leave alone. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>|#~&".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
