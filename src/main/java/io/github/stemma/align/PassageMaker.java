package io.github.stemma.align;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;

/**
 * Alignments to passages: kind, quotation, characters. The kind follows Dice's coefficient of the words in the two spans:
 * all the same is verbatim, {@link #EDITED} and more edited, less reworded. A passage that begins or ends with a
 * sentence takes the marks that belong to it.
 */
public final class PassageMaker {

    /** Least share of words that agree in an edited passage. */
    private static final double EDITED = .75;

    /** Share of words inside quotation marks, on both sides, from which a passage is a quotation. */
    private static final double QUOTE = .6;

    private static final String OPENING = "\"„“”»«‚‘'([¿¡";
    private static final String CLOSING = "\"“”«»’')]";

    private final WeighedPair pair;

    public PassageMaker(WeighedPair pair) {
        this.pair = pair;
    }

    /** The passage; its id is still to be given. */
    public Passage passage(Alignment x) {
        List<Passage.WordPair> words = new ArrayList<>(x.words());
        int same = 0;
        for (int k = 0; k < x.words(); k++) {
            boolean equal = pair.sameFold(x.pairA()[k], x.pairB()[k]);
            words.add(new Passage.WordPair(x.pairA()[k], x.pairB()[k], equal));
            same += equal ? 1 : 0;
        }
        return new Passage(
                "",
                kind(same, x),
                isQuoted(pair.a().tokens(), x.a()) && isQuoted(pair.b().tokens(), x.b()),
                side(pair.a(), x.a()),
                side(pair.b(), x.b()),
                x.words(),
                x.bits(),
                x.evalue(),
                words);
    }

    private static Passage.Kind kind(int same, Alignment x) {
        double dice = 2.0 * same / (x.a().length() + x.b().length());
        return dice == 1 ? Passage.Kind.VERBATIM : dice >= EDITED ? Passage.Kind.EDITED : Passage.Kind.REWORDED;
    }

    private static boolean isQuoted(Tokens tokens, Span words) {
        int n = 0;
        for (int w = words.begin(); w < words.end(); w++) {
            n += tokens.quoted(w) ? 1 : 0;
        }
        return n >= QUOTE * words.length();
    }

    private static Passage.Side side(Coded coded, Span words) {
        return new Passage.Side(coded.text().id(), characters(coded, words), words);
    }

    private static Span characters(Coded coded, Span words) {
        Tokens tokens = coded.tokens();
        String text = coded.text().witness().text();
        int begin = tokens.begin(words.begin());
        int end = tokens.end(words.end() - 1);
        if (words.begin() == 0 || tokens.sentence(words.begin()) != tokens.sentence(words.begin() - 1)) {
            int least = words.begin() == 0 ? 0 : tokens.end(words.begin() - 1);
            while (begin > least && OPENING.indexOf(text.charAt(begin - 1)) >= 0) {
                begin--;
            }
        }
        if (words.end() == tokens.size() || tokens.sentence(words.end()) != tokens.sentence(words.end() - 1)) {
            int most = words.end() == tokens.size() ? text.length() : tokens.begin(words.end());
            while (end < most && (CLOSING.indexOf(text.charAt(end)) >= 0 || ".!?…:".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
        }
        return new Span(begin, end);
    }
}
