package io.github.stemma.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:(?:am|an der|de|des|del|della|du|of|von|vom|sur|and|&) )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4}");

    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![@\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]{2,30}\\.(?:at|de|ch|com|net|live|news|info|it|fr|es|nl|uk|ie|eu|tv|online)(?![\\p{L}\\p{N}])");

    private static final Pattern QUOTED =
            Pattern.compile("[„“\"«»‚]\\s?(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: [\\p{L}\\p{N}.&’'-]+){0,4})\\s?[“”\"«»‘]");

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

    private static final Pattern LAST = Pattern.compile(
            "(?:^|[ -])(?:Zeitung|Nachrichten|Boten?|Kuriers?|Anzeigers?|Tage?blatt(?:e?s)?|Rundschau|Allgemeinen?|Presse|Echos?|Post|Merkurs?|Stimme"
                    + "|Woche|Kreisblatt|Journal|Courier|Herald|Times|Gazette|Mercury|Tribune|Chronicle|Telegraph|Observer|Guardian|Beacon|Mail|Press|Star|Argus"
                    + "|Examiner|Advertiser|Register|Sentinel|News|Messenger|Reporter|Record|Leader|Standard|Independent|FM|TV|Radio|Live|Online|Dépêche|Républicain|Libéré"
                    + "|Dagblad|Courant|Krant|Nieuws|Noticias|Notícias)$");

    private static final Pattern FIRST = Pattern.compile(
            "^(?:(?:Radio|Antenne|Welle|Télé) \\p{Lu}|(?:(?:Le|La|L['’]|Il|El|De|O) ?)?(?:Courrier|Dépêche|Journal|Écho|Echo|Progrès|Voix|Gazette|Tribune|Républicain|Nouvelles|Corriere|Gazzetta"
                    + "|Giornale|Messaggero|Mattino|Voce|Eco|Diario|Correo|Voz|Heraldo|Periódico|Faro|Gaceta|Jornal|Correio|Stem|Bode)[ -](?:\\p{Lu}|de |des |del |della |du |di |da |van |d['’]))");

    private static final Pattern COMPOUND = Pattern.compile(
            "^(?:(?:De|Het|Le|La|Il|El|O) )?[\\p{L}-]*\\p{Ll}(?:zeitung|nachrichten|boten?|kuriers?|anzeigers?|blatt(?:e?s)?|rundschau|echos?|post|stimme|welle|radio|portals?|ticker|online|news|bode|krant|blad)$|^\\p{L}{3,}(?:24|LIVE|Live|News|Now|TV|FM)$");

    private Candidates() {}

    /** The candidates of a sentence, in order. */
    static List<Candidate> in(String sentence) {
        List<Candidate> found = new ArrayList<>();
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            int begin = name.start() + lead(name.group());
            if (begin < name.end() && isBuilt(sentence.substring(begin, name.end()))) {
                found.add(new Candidate(begin, name.end(), true));
            }
        }
        Matcher domain = DOMAIN.matcher(sentence);
        while (domain.find()) {
            found.add(new Candidate(domain.start(), domain.end(), true));
        }
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            found.add(new Candidate(quoted.start(1), quoted.end(1), false));
        }
        return found;
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
