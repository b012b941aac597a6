package io.github.stemma.render;

import io.github.stemma.model.About;
import io.github.stemma.model.Findings;
import io.github.stemma.model.Hit;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What an archive has on a text, for people: the archived texts by bits, each with its passages. */
public final class FindingsText {

    private static final int INDENT = 4;
    private static final int EXCERPT = 160;

    private final Findings findings;
    private final Paper paper;
    private final Messages messages;

    private FindingsText(Findings findings, Paper paper) {
        this.findings = findings;
        this.paper = paper;
        this.messages = paper.view().messages();
    }

    /** Writes the findings of one text. */
    public static void write(Findings findings, View view, Writer out) throws IOException {
        new FindingsText(findings, new Paper(view, out)).print();
    }

    private void print() throws IOException {
        AttributedStringBuilder head = new AttributedStringBuilder();
        head.styled(Styled.NAME, Plain.line(findings.query().witness().path()));
        head.append("  ");
        head.append(
                findings.hits().isEmpty()
                        ? nothing()
                        : messages.count("archive.hits", findings.hits().size(), findings.archived()));
        paper.wrapped(AttributedString.EMPTY, 0, head.toAttributedString());
        for (int i = 0; i < findings.hits().size(); i++) {
            hit(i + 1, findings.hits().get(i), findings.texts().get(i));
        }
    }

    private String nothing() {
        int compared = findings.search().pairs();
        String looked = messages.count("archive.nothing", (int) Math.min(Integer.MAX_VALUE, findings.archived()));
        return compared == 0
                ? looked + "."
                : looked
                        + messages.count("archive.compared", compared)
                        + messages.count("nothing.run", findings.search().longestRun());
    }

    private void hit(int rank, Hit hit, Text text) throws IOException {
        List<Passage> passages = FindingsJson.passages(findings, hit);
        About about = text.witness().about();
        List<String> facts = new ArrayList<>();
        about.outlet().map(Outlet::name).map(Plain::line).ifPresent(facts::add);
        about.published().map(Stamp::iso).ifPresent(facts::add);
        if (hit.version() > 1) {
            facts.add(messages.say("archive.version", hit.version()));
        }
        facts.add(messages.say(
                "archive.share",
                Numbers.percent(Coverage.of(findings.query(), passages).share()),
                Numbers.percent(Coverage.of(text, passages).share())));
        facts.add(Numbers.decimal(hit.bits(), 0) + " bits");
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(Styled.BOLD, Plain.line(hit.key()));
        line.append("  ").append(String.join(" · ", facts));
        paper.line();
        paper.wrapped(new AttributedString(rank + "."), INDENT, line.toAttributedString());
        for (Passage passage : passages) {
            passage(passage);
        }
    }

    private void passage(Passage passage) throws IOException {
        String words =
                Plain.line(passage.a().span().of(findings.query().witness().text()));
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(Styled.FAINT, messages.kind(passage) + ", " + messages.count("words", passage.words()) + ": ");
        line.append(Plain.cut(words, EXCERPT));
        paper.wrapped(new AttributedString(" ".repeat(INDENT)), INDENT + 2, line.toAttributedString());
    }
}
