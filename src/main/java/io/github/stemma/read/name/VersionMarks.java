package io.github.stemma.read.name;

import io.github.stemma.model.Order;
import io.github.stemma.model.Span;
import io.github.stemma.model.VersionMark;
import io.github.stemma.model.VersionMark.Kind;
import io.github.stemma.read.layout.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Words by which a text says which version of a report it is. */
public final class VersionMarks {

    /** Paragraphs in which a mark without a colon or bracket of its own may stand. */
    private static final int HEAD = 6;

    private static final Rules RULES = Rules.of("marks.tsv", 2);

    private VersionMarks() {}

    /** The marks of a text, by position. */
    public static List<VersionMark> find(String text, List<Span> paragraphs) {
        List<VersionMark> marks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            for (Rules.Rule rule : RULES.candidates(paragraph.of(text))) {
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

    private static void collect(Rules.Rule rule, String text, Span paragraph, List<VersionMark> marks) {
        Matcher matcher = rule.expression(0).matcher(text).region(paragraph.begin(), paragraph.end());
        if (rule.label(0).equals("start") ? matcher.lookingAt() : matcher.find()) {
            Kind kind = Kind.valueOf(rule.label(1).toUpperCase(Locale.ROOT));
            marks.add(new VersionMark(kind, new Span(matcher.start(), matcher.end())));
        }
    }
}
