package io.github.stemma.render;

import io.github.stemma.model.ScanFamily;
import io.github.stemma.model.ScanPair;
import io.github.stemma.model.ScanPassage;
import io.github.stemma.model.Span;
import java.io.IOException;
import java.io.Writer;

/** What {@code scan} finds as JSON lines, a pair or a family each; pairs look as {@link PairLine} prints them. */
public final class ScanLines {

    private ScanLines() {}

    /** One line for two texts and their passages. */
    public static void pair(ScanPair pair, Writer out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object(() -> {
                json.string("a", pair.a());
                json.string("b", pair.b());
                json.number("words_a", pair.wordsA());
                json.number("words_b", pair.wordsB());
                json.number("shared_words", Math.min(pair.sharedA(), pair.sharedB()));
                json.digits("share_a", Numbers.decimal((double) pair.sharedA() / pair.wordsA(), 4));
                json.digits("share_b", Numbers.decimal((double) pair.sharedB() / pair.wordsB(), 4));
                json.array("passages", () -> {
                    for (ScanPassage passage : pair.passages()) {
                        passage(passage, json);
                    }
                });
            });
        }
        out.write('\n');
    }

    private static void passage(ScanPassage passage, JsonOut json) throws IOException {
        json.object(() -> {
            json.string("kind", passage.kind().label());
            json.bool("quote", passage.quote());
            json.number("words", passage.words());
            json.digits("bits", Numbers.decimal(passage.bits(), 1));
            json.digits("evalue", Numbers.evalue(passage.evalue()));
            json.object("a", () -> span(passage.a(), json));
            json.object("b", () -> span(passage.b(), json));
        });
    }

    private static void span(Span span, JsonOut json) throws IOException {
        json.number("begin", span.begin());
        json.number("end", span.end());
    }

    /** One line for a family. */
    public static void family(ScanFamily family, Writer out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object(() -> {
                json.number("texts", family.texts());
                json.array("members", () -> {
                    for (ScanFamily.Member member : family.members()) {
                        json.object(() -> {
                            json.string("path", member.name());
                            span(member.span(), json);
                        });
                    }
                });
            });
        }
        out.write('\n');
    }
}
