package io.github.stemma.seed;

import io.github.stemma.model.Background;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Meanings;
import io.github.stemma.model.Places;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gives words numbers. All texts that are to be compared go through one lexicon, one after the other; which numbers come
 * out depends on their order, what is found with them does not.
 *
 * <p>Bound: {@code n log n} in the words of a text (its bigrams are sorted), once per text and not per pair.
 */
public final class Lexicon {

    /** Words at least this long have a head and a tail. */
    private static final int LONG = 7;

    /** What a number keeps of its bits: figures are shared by everyone who reports the event. */
    static final float NUMBER = .4f;

    /** What a capitalised word after a capitalised word keeps: the second half of a name comes with the first. */
    static final float RUN = .3f;

    /** Base-2 logarithm of the frequency from which a word is frequent, so that a capital after it begins no run. */
    private static final float FREQUENT = log2(0x1p-11);

    private final Background background;
    private final Optional<Meanings> meanings;
    /** By number of the folded word; not a number where it was not asked for. */
    private float[] frequencies = new float[0];

    private final Interner folds = new Interner();
    private final Interner stems = new Interner();
    private final PartNumbers parts = new PartNumbers();

    public Lexicon(Background background) {
        this(background, Optional.empty());
    }

    /**
     * @param meanings what words mean, where a thesaurus is known
     */
    public Lexicon(Background background, Optional<Meanings> meanings) {
        this.background = background;
        this.meanings = meanings;
    }

    /** The text with numbers for words. */
    public Coded code(Text text) {
        Tokens tokens = text.tokens();
        int n = tokens.size();
        int[] fold = new int[n];
        int[] stem = new int[n];
        int[] head = new int[n];
        int[] tail = new int[n];
        for (int w = 0; w < n; w++) {
            String word = tokens.fold(w);
            fold[w] = folds.number(word);
            stem[w] = stems.number(tokens.stem(w));
            if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
                head[w] = parts.head(word);
                tail[w] = parts.tail(word);
            }
        }
        int[] type = new int[n];
        Coded.Types types = types(text, fold, stem, type);
        int[] bigram = new int[n];
        Coded.Bigrams bigrams = bigrams(stem, bigram);
        return new Coded(
                text,
                new Coded.Columns(fold, stem, head, tail, type, bigram, factors(text, types, type)),
                types,
                bigrams);
    }

    private Coded.Types types(Text text, int[] fold, int[] stem, int[] type) {
        Tokens tokens = text.tokens();
        int n = stem.length;
        int[] places = Places.byNumber(stem);
        int[] distinct = new int[n];
        int[] from = new int[n + 1];
        float[] log2 = new float[n];
        int many = 0;
        for (int i = 0; i < n; i++) {
            int s = stem[places[i]];
            if (many == 0 || distinct[many - 1] != s) {
                distinct[many] = s;
                from[many] = i;
                log2[many++] = frequency(fold[places[i]], tokens.fold(places[i]));
            }
            type[places[i]] = many - 1;
        }
        from[many] = n;
        int size = many;
        return new Coded.Types(
                Arrays.copyOf(distinct, size),
                Arrays.copyOf(from, size + 1),
                places,
                Arrays.copyOf(log2, size),
                meanings.map(known -> meanings(known, text, places, from, size)).orElse(new int[0][]));
    }

    /** Base-2 logarithm of how frequent a word is, by its number; texts on one event have many words in common. */
    private float frequency(int number, String fold) {
        if (number >= frequencies.length) {
            int known = frequencies.length;
            frequencies = Arrays.copyOf(frequencies, 2 * number);
            Arrays.fill(frequencies, known, frequencies.length, Float.NaN);
        }
        if (Float.isNaN(frequencies[number])) {
            frequencies[number] = log2(background.frequency(fold));
        }
        return frequencies[number];
    }

    /** What the types mean; the form that comes first in the text stands for all of a stem. */
    private static int[][] meanings(Meanings known, Text text, int[] places, int[] from, int types) {
        String language = text.witness().about().language().orElse("");
        int[][] out = new int[types][];
        Arrays.setAll(out, t -> known.of(language, text.tokens().fold(places[from[t]])));
        return out;
    }

    private static Coded.Bigrams bigrams(int[] stem, int[] bigram) {
        int n = stem.length;
        if (n == 0) {
            return new Coded.Bigrams(new long[0], new int[1], new int[0]);
        }
        int[] places = sortedByBigram(stem);
        long[] key = new long[n];
        int[] from = new int[n + 1];
        int size = 0;
        for (int i = 0; i < n - 1; i++) {
            long k = Coded.key(stem[places[i] - 1], stem[places[i]]);
            if (size == 0 || key[size - 1] != k) {
                key[size] = k;
                from[size++] = i;
            }
            bigram[places[i]] = size - 1;
        }
        bigram[0] = -1;
        from[size] = n - 1;
        return new Coded.Bigrams(Arrays.copyOf(key, size), Arrays.copyOf(from, size + 1), places);
    }

    /** Words 1, 2, … by the stem before and their own, then by place. */
    private static int[] sortedByBigram(int[] stem) {
        int n = stem.length - 1;
        int[] own = Places.byNumber(Arrays.copyOfRange(stem, 1, n + 1));
        int[] before = new int[n];
        Arrays.setAll(before, i -> stem[own[i]]);
        int[] order = Places.byNumber(before);
        int[] places = new int[n];
        Arrays.setAll(places, i -> own[order[i]] + 1);
        return places;
    }

    private static float[] factors(Text text, Coded.Types types, int[] type) {
        Tokens tokens = text.tokens();
        float[] factor = new float[type.length];
        boolean before = false;
        for (int w = 0; w < type.length; w++) {
            char first = text.witness().text().charAt(tokens.begin(w));
            boolean capital = Character.isUpperCase(first);
            boolean sameSentence = w > 0 && tokens.sentence(w) == tokens.sentence(w - 1);
            char stem = tokens.stem(w).charAt(0);
            boolean number = Character.isDigit(stem) || stem == '%' || stem == '€' || stem == '$' || stem == '£';
            boolean frequent = types.log2()[type[w]] >= FREQUENT;
            factor[w] = number ? NUMBER : capital && before && sameSentence && !frequent ? RUN : 1;
            before = capital && !frequent;
        }
        return factor;
    }

    private static float log2(double x) {
        return (float) (Math.log(x) / Math.log(2));
    }
}
