package io.github.stemma.read.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final Map<String, List<String>> BY_WORD = byWord();

    private Languages() {}

    /** The language of {@code text} as a BCP 47 code, if it is one of those known and clear enough. */
    public static Optional<String> of(CharSequence text) {
        Map<String, Double> votes = new TreeMap<>();
        int words = 0;
        int at = 0;
        while (at < text.length() && words < WORDS) {
            int begin = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > begin) {
                words++;
                vote(text.subSequence(begin, at).toString().toLowerCase(Locale.ROOT), votes);
            }
            at++;
        }
        return winner(votes, words);
    }

    private static void vote(String word, Map<String, Double> votes) {
        List<String> languages = BY_WORD.getOrDefault(word, List.of());
        for (String language : languages) {
            votes.merge(language, 1.0 / languages.size(), Double::sum);
        }
    }

    private static Optional<String> winner(Map<String, Double> votes, int words) {
        String best = "";
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : votes.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean clear = words >= 5 && first >= SHARE * words && first >= LEAD * second;
        return clear ? Optional.of(best) : Optional.empty();
    }

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        for (Map.Entry<String, String> language : FUNCTION_WORDS.entrySet()) {
            for (String word : Columns.of(language.getValue(), ' ')) {
                List<String> languages = byWord.computeIfAbsent(word, none -> new ArrayList<>(2));
                if (!languages.contains(language.getKey())) {
                    languages.add(language.getKey());
                }
            }
        }
        return byWord;
    }
}
