package io.github.stemma.align;

import io.github.stemma.model.Coded;
import java.util.Arrays;

/**
 * Compounds taken apart by the words of the two texts at hand: {@code Verkehrsunfall} holds {@code Unfall} where one of them
 * has that word, and so goes with {@code Unfall} and with {@code Wildunfall}. A part is a stem of one of the texts, at the
 * head, with or without a linking element behind it, or at the tail; where both parts are words of the texts four letters
 * are enough for each, else five for the one that is known.
 *
 * <p>Bound: letters of long words times linking elements, then places of common parts. Parts are looked up by their place
 * in the word ({@link WordParts}), since there are ten times as many of them as words.
 */
final class Compounds {

    /** Letters of a word that can be a compound. */
    private static final int LEAST_WHOLE = 7;

    /** Letters of a part when both parts are known. */
    private static final int LEAST_PART = 4;

    /** Letters of a part when the other is not known. */
    private static final int SURE_PART = 5;

    /** Letters of the part that is not known. */
    private static final int LEAST_REST = 3;

    /** What stands between the parts, as in {@code Verkehrs-unfall}, {@code Kinder-garten}, {@code Herzens-sache}. */
    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e", "ns", "ens"};

    private static final int[] NONE = new int[0];

    private final WordParts vocabulary;

    /** Numbers of the parts of the word at hand. */
    private int[] found = new int[16];

    private int many;

    private Compounds(Coded a, Coded b) {
        this.vocabulary = new WordParts(a.types().stem().length + b.types().stem().length);
    }

    /** For each type the number of its stem in the vocabulary, -1 where it is none. */
    private int[] add(Coded text) {
        int[] numbers = new int[text.types().stem().length];
        for (int t = 0; t < numbers.length; t++) {
            String stem = stem(text, t);
            boolean isWord = stem.length() >= LEAST_PART && Character.isLetter(stem.charAt(0));
            numbers[t] = isWord ? vocabulary.add(stem) : -1;
        }
        return numbers;
    }

    private static String stem(Coded text, int type) {
        return text.tokens().stem(text.types().places()[text.types().from()[type]]);
    }

    /** For each type of a the types of b, of another stem, that it shares a part with, ascending. */
    static int[][] kin(Coded a, Coded b) {
        Compounds compounds = new Compounds(a, b);
        int[] numbersA = compounds.add(a);
        int[] numbersB = compounds.add(b);
        int[][] partsA = compounds.parts(a, numbersA);
        int[][] partsB = compounds.parts(b, numbersB);
        int[][] typesOfB = compounds.typesByPart(partsB);
        int[][] kin = new int[partsA.length][];
        for (int t = 0; t < kin.length; t++) {
            kin[t] = kin(a.types().stem()[t], partsA[t], typesOfB, b.types().stem());
        }
        return kin;
    }

    private static int[] kin(int own, int[] parts, int[][] typesOfB, int[] stemOfB) {
        int most = 0;
        for (int part : parts) {
            most += typesOfB[part].length;
        }
        if (most == 0) {
            return NONE;
        }
        int[] all = new int[most];
        int n = 0;
        for (int part : parts) {
            for (int type : typesOfB[part]) {
                all[n] = type;
                n += stemOfB[type] == own ? 0 : 1;
            }
        }
        return n == 0 ? NONE : distinct(all, n);
    }

    /** The first n of some numbers, ascending, each once. */
    private static int[] distinct(int[] numbers, int n) {
        Arrays.sort(numbers, 0, n);
        int size = 1;
        for (int k = 1; k < n; k++) {
            numbers[size] = numbers[k];
            size += numbers[k] == numbers[size - 1] ? 0 : 1;
        }
        return Arrays.copyOf(numbers, size);
    }

    private int[][] typesByPart(int[][] parts) {
        int[] number = new int[vocabulary.size()];
        for (int[] some : parts) {
            for (int part : some) {
                number[part]++;
            }
        }
        int[][] types = new int[number.length][];
        for (int part = 0; part < types.length; part++) {
            types[part] = number[part] == 0 ? NONE : new int[number[part]];
        }
        for (int t = parts.length - 1; t >= 0; t--) {
            for (int part : parts[t]) {
                types[part][--number[part]] = t;
            }
        }
        return types;
    }

    /** For each type the numbers of its parts; a word of the vocabulary is a part of itself. */
    private int[][] parts(Coded text, int[] numbers) {
        int[][] parts = new int[numbers.length][];
        for (int t = 0; t < parts.length; t++) {
            parts[t] = numbers[t] < 0 ? NONE : parts(stem(text, t), numbers[t]);
        }
        return parts;
    }

    /** A word of the vocabulary, by its number, and its known parts. */
    private int[] parts(String word, int whole) {
        many = 0;
        take(whole);
        if (word.length() >= LEAST_WHOLE && vocabulary.mayHaveParts(word)) {
            vocabulary.read(word);
            divided(word);
        }
        return Arrays.copyOf(found, many);
    }

    private void divided(String word) {
        int first = firstHead(word);
        for (int at = LEAST_PART; at <= word.length() - LEAST_REST; at++) {
            int tail = vocabulary.find(at, word.length());
            int end = at < first ? 0 : headEnd(word, at);
            if (end > 0 && (tail >= 0 || end >= SURE_PART)) {
                take(vocabulary.find(0, end));
            }
            if (tail >= 0 && (end > 0 || word.length() - at >= SURE_PART)) {
                take(tail);
            }
        }
    }

    private void take(int part) {
        for (int k = 0; k < many; k++) {
            if (found[k] == part) {
                return;
            }
        }
        found = many == found.length ? Arrays.copyOf(found, 2 * many) : found;
        found[many++] = part;
    }

    /** Letters of the shortest known word that begins the word: no head ends before. Most words have none. */
    private int firstHead(String word) {
        int end = LEAST_PART;
        while (end <= word.length() - LEAST_REST && vocabulary.find(0, end) < 0) {
            end++;
        }
        return end;
    }

    /** Letters of the known word that ends before a place, with a linking element or without; 0 if there is none. */
    private int headEnd(String word, int at) {
        for (String link : LINKS) {
            int end = at - link.length();
            if (end >= LEAST_PART && word.startsWith(link, end) && vocabulary.find(0, end) >= 0) {
                return end;
            }
        }
        return 0;
    }
}
