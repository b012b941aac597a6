package io.github.stemma.render;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One pair as one JSON line: {@code {"a":path,"b":path,…,"passages":[{"kind":…,"a":{"begin":…,"end":…},"b":{…}}]}}.
 * This is what {@code compare --pairs} and {@code scan} print.
 */
public final class PairLine {

    private PairLine() {}

    /**
     * @param a the text called a on the line, whatever its id
     * @param b the other one
     * @param passages between the two, in any order of ids; others are passed over
     * @param problems with the two, printed when there are some
     * @param out receives one line
     */
    public static void write(Text a, Text b, List<Passage> passages, List<Problem> problems, Writer out)
            throws IOException {
        List<Passage> own = passages.stream()
                .filter(passage -> passage.touches(a.id()) && passage.touches(b.id()))
                .toList();
        Coverage ofA = Coverage.of(a, own);
        Coverage ofB = Coverage.of(b, own);
        try (JsonOut json = JsonOut.line(out)) {
            JsonShapes shapes = new JsonShapes(json, List.of(a, b));
            json.object(() -> {
                json.string("a", a.witness().path());
                json.string("b", b.witness().path());
                json.number("words_a", a.words());
                json.number("words_b", b.words());
                json.number("shared_words", Math.min(ofA.shared(), ofB.shared()));
                json.digits("share_a", Numbers.decimal(ofA.share(), 4));
                json.digits("share_b", Numbers.decimal(ofB.share(), 4));
                json.array("passages", () -> {
                    for (Passage passage : own) {
                        shapes.passage(passage, a.id(), b.id());
                    }
                });
                if (!problems.isEmpty()) {
                    shapes.problems(problems);
                }
            });
        }
        out.write('\n');
    }

    /** The line of a pair of which at least one text could not be read. */
    public static void unread(String a, String b, List<Problem> problems, Writer out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            JsonShapes shapes = new JsonShapes(json, List.of());
            json.object(() -> {
                json.string("a", a);
                json.string("b", b);
                json.strings("passages", List.of());
                shapes.problems(problems);
            });
        }
        out.write('\n');
    }
}
