package io.github.stemma.collate;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Variant;
import io.github.stemma.model.Variant.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says of each place at which two witnesses differ what sort of change it is. */
final class Variants {

    /** Longer stretches that differ are another telling, not another reading. */
    private static final int MOST = 8;
    /** Words of fewer letters are not told from one another by their spelling. */
    private static final int SPELT = 4;

    private final List<Text> texts;
    private final List<Variant> found = new ArrayList<>();

    Variants(List<Text> texts) {
        this.texts = texts;
    }

    /** All that were found, in the order in which the passages were given. */
    List<Variant> found() {
        return found;
    }

    /** Takes in a passage between the witnesses {@code a} and {@code b}, {@code a} being the passage's first. */
    void add(Passage passage, int a, int b) {
        List<Passage.WordPair> pairs = passage.pairs();
        for (int k = 0; k < pairs.size(); k++) {
            Passage.WordPair here = pairs.get(k);
            if (!here.same()) {
                readings(a, b, new Span(here.a(), here.a() + 1), new Span(here.b(), here.b() + 1));
            }
            if (k + 1 < pairs.size()) {
                between(a, b, here, pairs.get(k + 1), passage.kind() == Passage.Kind.REWORDED);
            }
        }
    }

    private void between(int a, int b, Passage.WordPair here, Passage.WordPair next, boolean reworded) {
        if (next.b() <= here.b()) {
            if (!reworded && here.b() - next.b() <= MOST) {
                note(Type.ORDER, a, b, new Span(here.a(), next.a() + 1), new Span(next.b(), here.b() + 1), -1);
            }
            return;
        }
        Span inA = new Span(here.a() + 1, next.a());
        Span inB = new Span(here.b() + 1, next.b());
        if (inA.length() > MOST || inB.length() > MOST || inA.isEmpty() && inB.isEmpty()) {
            return;
        }
        if (!inA.isEmpty() && !inB.isEmpty()) {
            readings(a, b, inA, inB);
        } else if (!reworded) {
            Text text = texts.get(inA.isEmpty() ? b : a);
            Span more = inA.isEmpty() ? inB : inA;
            boolean function = more.length() == 1 && WordWeight.of(text, more.begin()) < 1;
            note(function ? Type.FUNCTION_WORD : Type.ADDED, a, b, inA, inB, inA.isEmpty() ? b : a);
        }
    }

    /** Two readings of one place, neither of them empty. */
    private void readings(int a, int b, Span inA, Span inB) {
        Set<String> wordsA = folds(texts.get(a), inA);
        Set<String> wordsB = folds(texts.get(b), inB);
        int mood = Mood.turn(wordsA, wordsB);
        int place = Localisation.turn(wordsA, wordsB);
        if (place != 0) {
            note(Type.LOCALISATION, a, b, inA, inB, place > 0 ? b : a);
        }
        if (mood != 0) {
            note(Type.MOOD, a, b, inA, inB, mood > 0 ? b : a);
        }
        if (place == 0 && mood == 0) {
            boolean single = inA.length() == 1 && inB.length() == 1;
            note(single ? word(a, b, inA, inB) : Type.WORDING, a, b, inA, inB, -1);
        }
    }

    private Type word(int a, int b, Span inA, Span inB) {
        Text x = texts.get(a);
        Text y = texts.get(b);
        String here = x.tokens().fold(inA.begin());
        String there = y.tokens().fold(inB.begin());
        if (Slips.isNumber(here) && Slips.isNumber(there)) {
            return Type.NUMBER;
        }
        boolean letters = Math.min(here.length(), there.length()) >= SPELT;
        boolean near = x.tokens().stem(inA.begin()).equals(y.tokens().stem(inB.begin()))
                || letters && Slips.misspelt(here, there);
        if (Slips.isName(x, inA.begin()) && Slips.isName(y, inB.begin()) && Slips.misspelt(here, there)) {
            return Type.NAME;
        }
        boolean small = WordWeight.of(x, inA.begin()) < 1 && WordWeight.of(y, inB.begin()) < 1;
        return small ? Type.FUNCTION_WORD : near ? Type.SPELLING : Type.WORDING;
    }

    private static Set<String> folds(Text text, Span words) {
        Set<String> folds = new HashSet<>();
        for (int word = words.begin(); word < words.end(); word++) {
            folds.add(text.tokens().fold(word));
        }
        return folds;
    }

    /**
     * The runs of sentences of one witness that another, with which it shares some, lacks.
     *
     * @param from the witness
     * @param to the other
     * @param shared sentences of {@code from} that {@code to} has too
     */
    void sentences(int from, int to, BitSet shared) {
        Tokens tokens = texts.get(from).tokens();
        int begin = -1;
        boolean met = false;
        for (int word = 0; word <= tokens.size(); word++) {
            boolean own = word < tokens.size() && !shared.get(tokens.sentence(word));
            if (own && begin < 0) {
                begin = word;
            } else if (!own && begin >= 0) {
                boolean tail = word == tokens.size();
                if (met || !tail) {
                    run(from, to, new Span(begin, word), tail);
                }
                begin = -1;
            }
            met |= word < tokens.size() && !own;
        }
    }

    private void run(int from, int to, Span words, boolean tail) {
        Span chars = texts.get(from).tokens().text(words);
        boolean credit = words.length() <= MOST
                && texts.get(from).witness().mentions().stream()
                        .anyMatch(m -> isSource(m) && chars.overlap(m.at()) > 0);
        Type type = credit ? Type.CREDIT : tail ? Type.TAIL : Type.SENTENCE;
        Span none = new Span(0, 0);
        note(type, Math.min(from, to), Math.max(from, to), from < to ? words : none, from < to ? none : words, from);
    }

    private static boolean isSource(Mention mention) {
        return mention.form() == Mention.Form.CREDIT || mention.form() == Mention.Form.CITE;
    }

    private void note(Type type, int a, int b, Span inA, Span inB, int marked) {
        found.add(a < b ? new Variant(type, a, b, inA, inB, marked) : new Variant(type, b, a, inB, inA, marked));
    }
}
