package io.github.stemma.align;

import io.github.stemma.model.Coded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compounds taken apart by the words of the two texts at hand: {@code Verkehrsunfall} holds {@code Unfall} where one of them
 * has that word, and so goes with {@code Unfall} and with {@code Wildunfall}. A part is a stem of one of the texts, at the
 * head, with or without a linking element behind it, or at the tail; where both parts are words of the texts four letters
 * are enough for each, else five for the one that is known.
 *
 * <p>Bound: letters of long words times linking elements, then places of common parts.
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

    private final Map<String, Integer> vocabulary = new HashMap<>();

    private Compounds(Coded a, Coded b) {
        add(a);
        add(b);
    }

    private void add(Coded text) {
        for (int t = 0; t < text.types().stem().length; t++) {
            String stem = stem(text, t);
            if (stem.length() >= LEAST_PART && Character.isLetter(stem.charAt(0))) {
                vocabulary.putIfAbsent(stem, vocabulary.size());
            }
        }
    }

    private static String stem(Coded text, int type) {
        return text.tokens().stem(text.types().places()[text.types().from()[type]]);
    }

    /** For each type of a the types of b, of another stem, that it shares a part with, ascending. */
    static int[][] kin(Coded a, Coded b) {
        Compounds compounds = new Compounds(a, b);
        int[][] partsA = compounds.parts(a);
        int[][] partsB = compounds.parts(b);
        int[][] typesOfB = compounds.typesByPart(partsB);
        int[][] kin = new int[partsA.length][];
        for (int t = 0; t < kin.length; t++) {
            kin[t] = compounds.kin(
                    a.types().stem()[t], partsA[t], typesOfB, b.types().stem());
        }
        return kin;
    }

    private int[] kin(int own, int[] parts, int[][] typesOfB, int[] stemOfB) {
        int n = 0;
        for (int part : parts) {
            n += typesOfB[part].length;
        }
        if (n == 0) {
            return NONE;
        }
        int[] all = new int[n];
        n = 0;
        for (int part : parts) {
            for (int type : typesOfB[part]) {
                all[n] = type;
                n += stemOfB[type] == own ? 0 : 1;
            }
        }
        return Arrays.stream(all, 0, n).sorted().distinct().toArray();
    }

    private int[][] typesByPart(int[][] parts) {
        int[] many = new int[vocabulary.size()];
        for (int[] some : parts) {
            for (int part : some) {
                many[part]++;
            }
        }
        int[][] types = new int[many.length][];
        Arrays.setAll(types, part -> many[part] == 0 ? NONE : new int[many[part]]);
        for (int t = parts.length - 1; t >= 0; t--) {
            for (int part : parts[t]) {
                types[part][--many[part]] = t;
            }
        }
        return types;
    }

    /** For each type the numbers of its parts; a word of the vocabulary is a part of itself. */
    private int[][] parts(Coded text) {
        int[][] parts = new int[text.types().stem().length][];
        Arrays.setAll(
                parts,
                t -> parts(stem(text, t)).stream().mapToInt(vocabulary::get).toArray());
        return parts;
    }

    /** The word itself, if it is in the vocabulary, and its known parts. */
    private Set<String> parts(String word) {
        Set<String> parts = new LinkedHashSet<>();
        if (vocabulary.containsKey(word)) {
            parts.add(word);
        }
        if (word.length() < LEAST_WHOLE || !Character.isLetter(word.charAt(0))) {
            return parts;
        }
        for (int at = LEAST_PART; at <= word.length() - LEAST_REST; at++) {
            String tail = word.substring(at);
            boolean knownTail = vocabulary.containsKey(tail);
            String head = head(word, at);
            if (!head.isEmpty() && (knownTail || head.length() >= SURE_PART)) {
                parts.add(head);
            }
            if (knownTail && (!head.isEmpty() || tail.length() >= SURE_PART)) {
                parts.add(tail);
            }
        }
        return parts;
    }

    /** The known word that ends before a place, with a linking element or without; empty if there is none. */
    private String head(String word, int at) {
        for (String link : LINKS) {
            int end = at - link.length();
            if (end >= LEAST_PART && word.startsWith(link, end)) {
                String head = word.substring(0, end);
                if (vocabulary.containsKey(head)) {
                    return head;
                }
            }
        }
        return "";
    }
}
