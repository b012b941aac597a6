package io.github.stemma.tokenize;

import io.github.stemma.model.About;
import io.github.stemma.model.Layout;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts a witness into its words. Furniture gives no words. The language is the one the witness names, else the one whose
 * frequent words it has most of; what was found is written into the witness that comes back.
 *
 * <p>Bound: linear in the text. One tokenizer serves many threads and remembers stems between texts.
 */
public final class Tokenizer {

    private final Map<Optional<Language>, Stems> stems = new ConcurrentHashMap<>();
    private final Optional<Language> given;

    /** Finds the language of each text by itself. */
    public Tokenizer() {
        this(Optional.empty());
    }

    /**
     * @param given language of all texts, instead of what they say or what would be found
     */
    public Tokenizer(Optional<Language> given) {
        this.given = given;
    }

    /** The witness with its words. */
    public Text text(Witness witness) {
        Columns words = new Columns();
        int[] paragraph = scan(witness, words);
        Optional<Language> language = language(witness, words);
        String[] fold = new String[words.size];
        String[] stem = new String[words.size];
        Stems.Stemming stemming = stems.computeIfAbsent(language, Stems::new).stemming();
        for (int w = 0; w < words.size; w++) {
            Stems.Word word = stemming.word(words.fold[w]);
            fold[w] = word.fold();
            stem[w] = word.stem();
        }
        int[] sentence = sentences(witness.text(), words, paragraph, language);
        Tokens tokens = new Tokens(
                Arrays.copyOf(words.begin, words.size),
                Arrays.copyOf(words.end, words.size),
                fold,
                stem,
                sentence,
                paragraph,
                quoted(witness, words));
        return new Text(named(witness, language), tokens);
    }

    private static int[] scan(Witness witness, Columns words) {
        Layout layout = witness.layout();
        WordScanner scanner = new WordScanner(witness.text(), words);
        int[] paragraph = new int[words.begin.length];
        for (int p = 0; p < layout.paragraphs().size(); p++) {
            int before = words.size;
            for (Span piece : pieces(layout.paragraphs().get(p), layout.furniture())) {
                scanner.scan(piece.begin(), piece.end());
            }
            if (words.size > paragraph.length) {
                paragraph = Arrays.copyOf(paragraph, words.begin.length);
            }
            Arrays.fill(paragraph, before, words.size, p);
        }
        return Arrays.copyOf(paragraph, words.size);
    }

    /** What is left of a paragraph without furniture. */
    private static List<Span> pieces(Span paragraph, List<Span> furniture) {
        List<Span> pieces = new ArrayList<>();
        int at = paragraph.begin();
        for (Span gone : paragraph.overlapping(furniture)) {
            if (gone.begin() > at) {
                pieces.add(new Span(at, gone.begin()));
            }
            at = Math.max(at, gone.end());
        }
        if (at < paragraph.end()) {
            pieces.add(new Span(at, paragraph.end()));
        }
        return pieces;
    }

    private Optional<Language> language(Witness witness, Columns words) {
        Optional<Language> said = given.or(() -> witness.about().language().flatMap(Language::of));
        return said.isPresent() || witness.about().language().isPresent()
                ? said
                : Language.find(Arrays.asList(words.fold).subList(0, words.size));
    }

    private static int[] sentences(String text, Columns words, int[] paragraph, Optional<Language> language) {
        Sentences bounds = new Sentences(text, words, language);
        int[] sentence = new int[words.size];
        for (int w = 1; w < words.size; w++) {
            boolean ends = paragraph[w] != paragraph[w - 1] || bounds.endsBefore(w);
            sentence[w] = sentence[w - 1] + (ends ? 1 : 0);
        }
        return sentence;
    }

    private static boolean[] quoted(Witness witness, Columns words) {
        BitSet marks = new BitSet();
        for (Span paragraph : witness.layout().paragraphs()) {
            Quotations.mark(witness.text(), paragraph.begin(), paragraph.end(), marks);
        }
        boolean[] quoted = new boolean[words.size];
        for (int w = 0; w < words.size; w++) {
            quoted[w] = marks.get(words.begin[w]);
        }
        return quoted;
    }

    private static Witness named(Witness witness, Optional<Language> language) {
        About about = witness.about();
        if (about.language().isPresent() || language.isEmpty()) {
            return witness;
        }
        About known = new About(
                about.outlet(),
                about.published(),
                about.updated(),
                about.title(),
                about.url(),
                language.map(Language::code),
                about.series());
        return new Witness(
                witness.id(),
                witness.path(),
                known,
                witness.text(),
                witness.layout(),
                witness.mentions(),
                witness.marks());
    }
}
