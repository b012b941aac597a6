package io.github.stemma.read.layout;

import io.github.stemma.model.LongKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The language of a text by its function words: de, en, fr, it, es, nl, pt. Each word votes for the languages that have
 * it, with a vote divided among them; the winner must hold a share of all words and be clear of the next one, else the
 * language stays unknown.
 */
public final class Languages {

    private static final int WORDS = 2000;

    /** Least share of the words that must be function words of the winner. */
    private static final double SHARE = 0.12;

    /** How far the winner must be ahead of the next language. */
    private static final double LEAD = 1.5;

    private static final Map<String, String> FUNCTION_WORDS = new TreeMap<>(Map.of(
            "de",
            "der die das und ist nicht ein eine einen einem einer des dem den von zu mit auf für im sich auch es an als wie"
                    + " nach aus bei sind war wird werden hat haben wurde wurden noch dass sie er ich wir um oder aber über"
                    + " zur zum vom durch gegen unter seit bis kein keine nur mehr sei seien",
            "en",
            "the of and to in is was for that on with as by at from it he she they his her their this which are were be"
                    + " been has have had not but or an after who will would said its about more than there when into",
            "fr",
            "le la les des et est un une du de en que qui dans pour sur au aux par avec ce cette il elle ils ne pas plus"
                    + " sont été a ont son sa ses leur mais ou où selon après entre être fait d l qu",
            "it",
            "il lo la gli le di che e è un una per del della dei delle degli nel nella con non sono da dal dalla al alla"
                    + " si ha hanno come più anche su sul sulla stato ma o questo questa dopo tra",
            "es",
            "el la los las de que y en un una por con del se no es su al para como más pero sus le ha han este esta fue"
                    + " son está entre sobre desde hasta también según tras ya o",
            "nl",
            "de het een en van in is dat op te zijn voor met niet die aan er om ook als bij door naar uit maar heeft wordt"
                    + " werd was hebben worden nog over dan deze zich volgens tot of geen meer hij ze",
            "pt",
            "o a os as de que e em um uma para com do da dos das no na nos nas por não se mais foi ao é são como mas sua"
                    + " seu pelo pela também já segundo entre até após"));

    /** The languages in the order of their codes. */
    private static final List<String> CODES = List.copyOf(FUNCTION_WORDS.keySet());

    /** Letters of Latin-1 that fit into a long; no function word is longer or has others. */
    private static final int LONGEST = 8;

    private static final int LATIN = 256;
    private static final int BITS = 8;

    /** A capital whose small letter is two characters. */
    private static final char DOTTED_I = '\u0130';

    /** Of each character of Latin-1 the small letter, 0 for others. */
    private static final char[] LATIN_LETTERS = latinLetters();

    /** Places for the function words of all languages. */
    private static final int PLACES = 1 << 10;

    private static final LongKeys KEYS = new LongKeys(PLACES);

    /** For each of {@link #KEYS} the languages that have the word, a bit for each. */
    private static final byte[] SPEAKERS = speakers();

    private Languages() {}

    /** The language of {@code [from, to)} of a text as a BCP 47 code, if it is one of those known and clear enough. */
    public static Optional<String> of(String text, int from, int to) {
        double[] votes = new double[CODES.size()];
        int words = 0;
        int at = from;
        while (at < to && words < WORDS) {
            int begin = at;
            long key = 0;
            for (char lower; at < to && (lower = lower(text.charAt(at))) != 0; at++) {
                key = at - begin < LONGEST ? with(key, lower) : -1;
            }
            if (at > begin) {
                words++;
                vote(key, votes);
            }
            at++;
        }
        return winner(votes, words);
    }

    /** The number of a word with a further small letter; -1 when no function word has such letters. */
    private static long with(long key, char lower) {
        return key < 0 || lower >= LATIN ? -1 : key << BITS | lower;
    }

    /** The small letter, 0 when it is no letter. */
    private static char lower(char c) {
        return c < LATIN ? LATIN_LETTERS[c] : lowerOf(c);
    }

    private static char lowerOf(char c) {
        return !Character.isLetter(c) ? 0 : c == DOTTED_I ? c : Character.toLowerCase(c);
    }

    private static char[] latinLetters() {
        char[] letters = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            letters[c] = lowerOf(c);
        }
        return letters;
    }

    private static void vote(long key, double[] votes) {
        int word = KEYS.find(key);
        if (word >= 0) {
            int languages = SPEAKERS[word];
            for (int language = 0; language < votes.length; language++) {
                if ((languages >> language & 1) != 0) {
                    votes[language] += 1.0 / Integer.bitCount(languages);
                }
            }
        }
    }

    private static Optional<String> winner(double[] votes, int words) {
        int best = 0;
        double first = 0;
        double second = 0;
        for (int language = 0; language < votes.length; language++) {
            if (votes[language] > first) {
                second = first;
                first = votes[language];
                best = language;
            } else {
                second = Math.max(second, votes[language]);
            }
        }
        boolean clear = words >= 5 && first >= SHARE * words && first >= LEAD * second;
        return clear ? Optional.of(CODES.get(best)) : Optional.empty();
    }

    private static byte[] speakers() {
        byte[] speakers = new byte[PLACES];
        for (int language = 0; language < CODES.size(); language++) {
            for (String word : Columns.of(FUNCTION_WORDS.getOrDefault(CODES.get(language), ""), ' ')) {
                long key = 0;
                for (int i = 0; i < word.length(); i++) {
                    key = with(key, word.charAt(i));
                }
                speakers[KEYS.add(key)] |= (byte) (1 << language);
            }
        }
        return speakers;
    }
}
