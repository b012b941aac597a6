package io.github.stemma.read.name;

import io.github.stemma.model.Order;
import io.github.stemma.model.Span;
import io.github.stemma.model.VersionMark;
import io.github.stemma.model.VersionMark.Kind;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.Rules;
import io.github.stemma.read.layout.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words by which a text says which version of a report it is. */
public final class VersionMarks {

    /** Paragraphs in which a mark without a colon or bracket of its own may stand. */
    private static final int HEAD = 6;

    static final Rules RULES = Rules.of("marks.tsv", 2);

    private VersionMarks() {}

    /** The marks of a text, by position. */
    public static List<VersionMark> find(Parts text) {
        List<VersionMark> marks = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Span paragraph = text.paragraphs().get(i);
            for (Rules.Rule rule : RULES.candidates(text.words(), paragraph.begin(), paragraph.end())) {
                boolean mark = !rule.label(0).equals("anaphor")
                        && (i < HEAD || !rule.label(0).equals("bracket"));
                if (mark) {
                    collect(rule, text, paragraph, marks);
                }
            }
        }
        marks.sort(Order.by(VersionMark::at));
        return marks;
    }

    private static void collect(Rules.Rule rule, Parts text, Span paragraph, List<VersionMark> marks) {
        int begin = paragraph.begin();
        Search search = rule.expression(0).search(text.words(), begin, text.of(paragraph));
        if (search.next()) {
            Kind kind = Kind.valueOf(rule.label(1).toUpperCase(Locale.ROOT));
            marks.add(new VersionMark(
                    kind,
                    new Span(
                            begin + search.match().start(),
                            begin + search.match().end())));
        }
    }
}
