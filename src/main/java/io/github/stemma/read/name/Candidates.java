package io.github.stemma.read.name;

import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Proper names in a sentence that are built like those of papers, portals and stations ({@code Harbour Echo},
 * {@code Radio Tal}, {@code Corriere del Lago}, {@code talblick.at}, {@code Talblick24}), or stand in quotation marks.
 * Whether one of them is an outlet is for the words around it to say.
 */
final class Candidates {

    /**
     * A name that may be an outlet's.
     *
     * @param begin offset in the sentence
     * @param end offset behind it
     * @param built whether it is built like an outlet's name; else it stands in quotation marks
     */
    record Candidate(int begin, int end, boolean built) {}

    private static final Expression DOMAIN = new Expression(
            "(?<![@\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{2,30}\\.(?:at|de|ch|com|net|live|news|info|it|fr|es|nl|uk|ie|eu|tv|online)(?![\\p{L}\\p{N}])");

    private static final Expression QUOTED =
            new Expression("[„“\"«»‚]\\s?(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: [\\p{L}\\p{N}.&’'-]+){0,4})\\s?[“”\"«»‘]");

    /** Capitalised words that begin a sentence or stand before a name, and are no part of it. */
    private static final Set<String> NO_NAME = Set.of(
            "wie",
            "laut",
            "das",
            "der",
            "die",
            "dem",
            "den",
            "des",
            "ein",
            "eine",
            "einem",
            "einen",
            "einer",
            "eines",
            "jede",
            "jeder",
            "jedes",
            "diese",
            "dieser",
            "dieses",
            "kein",
            "keine",
            "zuerst",
            "nach",
            "unter",
            "auch",
            "im",
            "in",
            "so",
            "quelle",
            "quellen",
            "portal",
            "zeitung",
            "onlineportal",
            "nachrichtenportal",
            "magazin",
            "sender",
            "radiosender",
            "blatt",
            "tageszeitung",
            "gegenüber",
            "dazu",
            "darüber",
            "according",
            "the",
            "as",
            "a",
            "source",
            "sources",
            "news",
            "site",
            "selon",
            "comme",
            "d'après",
            "d’après",
            "secondo",
            "come",
            "lo",
            "il",
            "según",
            "el",
            "dat",
            "volgens",
            "aldus",
            "fonte",
            "fuente",
            "bron",
            "segundo",
            "mit",
            "von",
            "bei",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "er",
            "sie",
            "es",
            "wir",
            "original");

    private static final Expression LAST = new Expression(
            "(?:^|[ -])(?:Zeitung|Nachrichten|Boten?|Kuriers?|Anzeigers?|Tage?blatt(?:e?s)?|Rundschau|Allgemeinen?|Presse|Echos?|Post|Merkurs?|Stimme"
                    + "|Woche|Kreisblatt|Journal|Courier|Herald|Times|Gazette|Mercury|Tribune|Chronicle|Telegraph|Observer|Guardian|Beacon|Mail|Press|Star|Argus"
                    + "|Examiner|Advertiser|Register|Sentinel|News|Messenger|Reporter|Record|Leader|Standard|Independent|FM|TV|Radio|Live|Online|Dépêche|Républicain|Libéré"
                    + "|Dagblad|Courant|Krant|Nieuws|Noticias|Notícias)$");

    private static final Expression FIRST = new Expression(
            "^(?:(?:Radio|Antenne|Welle|Télé) \\p{Lu}|(?:(?:Le|La|L['’]|Il|El|De|O) ?)?(?:Courrier|Dépêche|Journal|Écho|Echo|Progrès|Voix|Gazette|Tribune|Républicain|Nouvelles|Corriere|Gazzetta"
                    + "|Giornale|Messaggero|Mattino|Voce|Eco|Diario|Correo|Voz|Heraldo|Periódico|Faro|Gaceta|Jornal|Correio|Stem|Bode)[ -](?:\\p{Lu}|de |des |del |della |du |di |da |van |d['’]))");

    private static final Expression COMPOUND = new Expression(
            "^(?:(?:De|Het|Le|La|Il|El|O) )?[\\p{L}-]*\\p{Ll}(?:zeitung|nachrichten|boten?|kuriers?|anzeigers?|blatt(?:e?s)?|rundschau|echos?|post|stimme|welle|radio|portals?|ticker|online|news|woche|kompass|bode|krant|blad)$|^\\p{L}{3,}(?:24|LIVE|Live|News|Now|TV|FM)$");

    /** Ends of the last words of all names that {@link #isBuilt} knows, and of the words that decide in the others. */
    private static final Endings ENDINGS = Endings.of(
            "zeitung nachrichten bote boten kurier kuriers anzeiger anzeigers blatt blatts blattes rundschau allgemeine"
                    + " allgemeinen presse echo echos post merkur merkurs stimme woche journal courier herald times gazette"
                    + " mercury tribune chronicle telegraph observer guardian beacon mail press star argus examiner"
                    + " advertiser register sentinel news messenger reporter record leader standard independent fm tv radio"
                    + " live online dépêche républicain libéré dagblad courant krant nieuws noticias notícias antenne welle"
                    + " télé courrier écho progrès voix nouvelles corriere gazzetta giornale messaggero mattino voce eco"
                    + " diario correo voz heraldo periódico faro gaceta jornal correio stem bode portal portals ticker"
                    + " blad 24 now kompass");

    private Candidates() {}

    /** What a look at the words of a sentence says that it may hold: hardly a sentence holds any. */
    private record Hints(boolean built, boolean domain, boolean quoted) {

        static Hints of(Words words, String text, Span at) {
            boolean built = false;
            boolean domain = false;
            boolean quoted = false;
            int end = words.from(at.end());
            for (int word = words.from(at.begin()); word < end; word++) {
                int begin = words.begin(word);
                char c = text.charAt(begin);
                built = built || ENDINGS.has(words, word);
                domain |= c >= 'a' && c <= 'z' && begin > at.begin() && text.charAt(begin - 1) == '.';
                quoted = quoted || isQuotationMark(c) && isBeforeName(text, begin, at.end());
            }
            return new Hints(built, domain, quoted);
        }

        boolean any() {
            return built || domain || quoted;
        }
    }

    /** The candidates of a sentence, in order. */
    static List<Candidate> in(Parts text, Span at) {
        Hints hints = Hints.of(text.words(), text.text(), at);
        if (!hints.any()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        String sentence = text.of(at);
        if (hints.built) {
            built(text.words(), at.begin(), sentence, found);
        }
        if (hints.domain) {
            Matcher domain = DOMAIN.matcher(sentence);
            while (domain.find()) {
                found.add(new Candidate(domain.start(), domain.end(), true));
            }
        }
        if (hints.quoted) {
            Matcher quoted = QUOTED.matcher(sentence);
            while (quoted.find()) {
                found.add(new Candidate(quoted.start(1), quoted.end(1), false));
            }
        }
        return found;
    }

    /** The names built like an outlet's of a sentence that begins at an offset of the text. */
    private static void built(Words words, int offset, String sentence, List<Candidate> found) {
        CapitalRuns runs = new CapitalRuns(sentence);
        while (runs.next()) {
            if (ENDINGS.anyIn(words, offset + runs.begin(), offset + runs.end())) {
                String run = sentence.substring(runs.begin(), runs.end());
                int lead = lead(run);
                if (lead < run.length() && isBuilt(run.substring(lead))) {
                    found.add(new Candidate(runs.begin() + lead, runs.end(), true));
                }
            }
        }
    }

    /** Whether a capital, or what may be one outside the basic plane, stands behind a quotation mark. */
    private static boolean isBeforeName(String text, int mark, int end) {
        if (mark + 1 >= end) {
            return false;
        }
        int next = mark + 2 < end && text.charAt(mark + 1) <= ' ' ? mark + 2 : mark + 1;
        char c = text.charAt(next);
        return Character.isUpperCase(c) || Character.isSurrogate(c);
    }

    /** {@link Words} takes each of them for a word. */
    private static boolean isQuotationMark(char c) {
        return switch (c) {
            case '„', '“', '"', '«', '»', '‚' -> true;
            default -> false;
        };
    }

    /** Length of the words at the start of a run of capitalised words that do not belong to the name. */
    private static int lead(String run) {
        int at = 0;
        while (at < run.length()) {
            int space = run.indexOf(' ', at);
            String word = run.substring(at, space < 0 ? run.length() : space);
            boolean article = at > 0
                    && (word.equals("La")
                            || word.equals("Le")
                            || word.equals("Les")
                            || word.equals("Il")
                            || word.equals("De"));
            boolean join = Character.isLowerCase(word.codePointAt(0));
            if (article || !join && !NO_NAME.contains(word.toLowerCase(Locale.ROOT))) {
                return at;
            }
            if (space < 0) {
                return run.length();
            }
            at = space + 1;
        }
        return at;
    }

    private static boolean isBuilt(String name) {
        boolean several = name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        return several && (LAST.matcher(name).find() || FIRST.matcher(name).find())
                || COMPOUND.matcher(name).find();
    }
}
