package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Result;
import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import io.github.stemma.model.VersionMark;
import io.github.stemma.model.Witness;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** What was read from each text: who published it, when, whom it names, and what was set aside. */
public final class WitnessSheet {

    private static final int LABEL = 14;

    private final Paper paper;
    private final Messages messages;

    private WitnessSheet(Paper paper) {
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    /** One sheet for each text of the result. */
    public static void write(Result result, View view, Writer out) throws IOException {
        Paper paper = new Paper(view, out);
        boolean first = true;
        for (Text text : result.texts()) {
            if (!first) {
                paper.line();
            }
            first = false;
            new WitnessSheet(paper).sheet(text);
        }
    }

    private void sheet(Text text) throws IOException {
        Witness witness = text.witness();
        About about = witness.about();
        paper.line(Plain.line(witness.path()), Styled.NAME);
        row(
                "outlet",
                about.outlet()
                        .map(outlet -> outlet.name() + " (" + outlet.kind().label() + ")"));
        row("published", about.published().map(Stamp::iso));
        row("updated", about.updated().map(Stamp::iso));
        row("title", about.title());
        row("url", about.url());
        row("language", about.language());
        int points = new CodePoints(witness.text()).of(witness.text().length());
        row(
                "words",
                Optional.of(text.words() + ", " + messages.count("sheet.characters", points) + ", "
                        + messages.count(
                                "sheet.paragraphs",
                                witness.layout().paragraphs().size())));
        for (Mention mention : witness.mentions()) {
            String form = messages.say("form." + mention.form().name().toLowerCase(Locale.ROOT));
            row("names", Optional.of(mention.outlet().name() + " (" + form + "): " + around(witness, mention.at())));
        }
        for (VersionMark mark : witness.marks()) {
            row("version", Optional.of(mark.at().of(witness.text())));
        }
        for (Span span : witness.layout().furniture()) {
            row("aside", Optional.of(span.of(witness.text())));
        }
    }

    private void row(String label, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            AttributedString name = Styled.of(messages.say("sheet." + label), Styled.FAINT);
            paper.wrapped(name, LABEL, new AttributedString(Plain.line(value.get())));
        }
    }

    /** The words with a few before and after. */
    private static String around(Witness witness, Span at) {
        int reach = 24;
        String text = witness.text();
        if (at.end() > text.length()) {
            return "";
        }
        int begin = Math.max(0, at.begin() - reach);
        int end = Math.min(text.length(), at.end() + reach);
        int from = begin == 0 ? 0 : Math.max(begin, text.indexOf(' ', begin) + 1);
        int space = end == text.length() ? end : text.lastIndexOf(' ', end);
        return "… " + text.substring(Math.min(from, at.begin()), Math.max(space, at.end())) + " …";
    }
}
