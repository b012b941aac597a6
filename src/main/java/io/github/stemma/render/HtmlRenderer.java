package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Evidence;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.resource.Resources;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** One page without scripts that needs nothing beside it: texts, stemma, relations, passages side by side. */
final class HtmlRenderer implements Renderer {

    @Override
    public void render(Result result, View view, Writer out) throws IOException {
        new Page(result, view.messages(), out).print();
    }

    /** One rendering. */
    private static final class Page {

        private final Result result;
        private final Messages messages;
        private final Sentences sentences;
        private final Forest forest;
        private final Writer out;

        Page(Result result, Messages messages, Writer out) {
            this.result = result;
            this.messages = messages;
            this.sentences = new Sentences(result, messages);
            this.forest = new Forest(result);
            this.out = out;
        }

        void print() throws IOException {
            out.write("<!DOCTYPE html>\n<html lang=\"" + messages.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>stemma " + result.command()
                    + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<h1>stemma " + result.command()
                    + "</h1>\n");
            texts();
            if (result.passages().isEmpty()) {
                out.write("<p>" + escaped(sentences.nothing()) + "</p>\n");
            }
            stemma();
            if (!result.lineage().relations().isEmpty()) {
                outside();
            }
            relations();
            passages();
            out.write("</body>\n</html>\n");
        }

        private void texts() throws IOException {
            out.write("<table>\n<tr><th></th><th>" + messages.say("md.text") + "</th><th>" + messages.say("md.outlet")
                    + "</th><th>" + messages.say("md.published") + "</th><th>" + messages.say("md.words")
                    + "</th></tr>\n");
            for (Text text : result.texts()) {
                About about = text.witness().about();
                out.write("<tr><td>" + text.id() + "</td><td>"
                        + escaped(Plain.line(text.witness().path())) + "</td><td>"
                        + escaped(about.outlet()
                                .map(Outlet::name)
                                .map(Plain::line)
                                .orElse("")) + "</td><td>"
                        + about.published().map(Stamp::iso).orElse("") + "</td><td class=\"n\">" + text.words()
                        + "</td></tr>\n");
            }
            out.write("</table>\n");
        }

        private void stemma() throws IOException {
            if (forest.roots().isEmpty()) {
                return;
            }
            out.write("<h2>" + escaped(messages.say("md.arrows")) + "</h2>\n<ul class=\"tree\">\n");
            for (String root : forest.roots()) {
                out.write("<li><b>" + escaped(sentences.names().of(root)) + "</b>\n");
                children(root);
                out.write("</li>\n");
            }
            out.write("</ul>\n");
        }

        /** Sources that are only named, and texts that stand alone. */
        private void outside() throws IOException {
            for (Unseen unseen : forest.citedOnly()) {
                String children = sentences.names().of(unseen.children());
                out.write("<p class=\"note\"><b>" + escaped(sentences.names().of(unseen.id())) + "</b> "
                        + escaped(messages.say("cited.line", children)) + "</p>\n");
            }
            List<String> alone = forest.alone();
            if (!alone.isEmpty() && !result.passages().isEmpty()) {
                String names = sentences.names().of(alone);
                out.write("<p class=\"note\">" + escaped(messages.count("alone", alone.size(), names)) + "</p>\n");
            }
        }

        private void children(String id) throws IOException {
            if (forest.children(id).isEmpty()) {
                return;
            }
            out.write("<ul>\n");
            for (Derivation arrow : forest.children(id)) {
                out.write("<li><b>" + escaped(sentences.names().of(arrow.derived())) + "</b> "
                        + Numbers.percent(arrow.share()) + " · p "
                        + escaped(Numbers.probability(arrow.probability())) + "\n");
                children(arrow.derived());
                out.write("</li>\n");
            }
            out.write("</ul>\n");
        }

        private void relations() throws IOException {
            List<Relation> relations = Forest.dependent(result.lineage());
            if (relations.isEmpty()) {
                return;
            }
            out.write("<h2>" + escaped(messages.say("relations")) + "</h2>\n");
            for (Relation relation : relations) {
                out.write("<details><summary>" + relation.sharedWords() + " · " + escaped(sentences.verdict(relation))
                        + " " + escaped(sentences.figure(relation)) + "</summary>\n<ul>\n");
                for (Evidence evidence : Weighing.reasons(relation)) {
                    out.write("<li>" + escaped(sentences.of(relation, evidence)) + "</li>\n");
                }
                out.write("</ul></details>\n");
            }
            String wish = new Open(result, sentences, messages).wouldDecide(relations);
            out.write(wish.isEmpty() ? "" : "<p>" + escaped(wish) + "</p>\n");
        }

        private void passages() throws IOException {
            if (result.passages().isEmpty()) {
                return;
            }
            out.write("<h2>" + escaped(sentences.passages(result.passages())) + "</h2>\n" + legend());
            for (Passage passage : result.passages()) {
                Text a = result.text(passage.a().witness());
                Text b = result.text(passage.b().witness());
                WordMarks.Sides sides = WordMarks.of(passage, a, b);
                out.write("<section id=\"" + passage.id() + "\" class=\""
                        + passage.kind().label() + "\">\n<h3>" + passage.id() + " · "
                        + messages.kind(passage) + " · "
                        + messages.count("words", passage.words()) + " · "
                        + Numbers.wholeBits(passage.bits()) + " bits</h3>\n<div class=\"pair\">\n");
                side(a, sides.a());
                side(b, sides.b());
                out.write("</div>\n</section>\n");
            }
        }

        private String legend() {
            return "<p class=\"note\"><mark>" + escaped(messages.say("legend.only")) + "</mark> · <mark class=\"near\">"
                    + escaped(messages.say("legend.near")) + "</mark> · <b>" + escaped(messages.say("legend.shared"))
                    + "</b></p>\n";
        }

        private void side(Text text, List<Piece> pieces) throws IOException {
            out.write("<p><small>" + escaped(sentences.names().of(text.id())) + "</small><br>");
            for (Piece piece : pieces) {
                String words = escaped(piece.text());
                out.write(
                        switch (piece.mark()) {
                            case SAME -> words;
                            case ONLY -> "<mark>" + words + "</mark>";
                            case NEAR -> "<mark class=\"near\">" + words + "</mark>";
                            case SHARED -> "<b>" + words + "</b>";
                        });
            }
            out.write("</p>\n");
        }
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }

    private static String style() {
        return Resources.text("render/page.css");
    }
}
