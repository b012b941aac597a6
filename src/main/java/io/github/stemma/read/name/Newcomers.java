package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that no list has, where the text itself says that they are publications: in quotation marks in a firm phrase of
 * citing, behind a noun such as {@code Technikportal}, in a line {@code Quelle: …}, or built like a paper's name. Never
 * persons, authorities or companies: what stands unquoted must be built like a media name.
 */
final class Newcomers {

    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:\\p{Lu}|am |im |an der |de |des |du |della |of |the |sur )[\\p{L}\\p{N}.&'’-]*){0,4})";
    private static final String QUOTED = "[„“\"«»‚]\\s?" + NAME + "\\s?[“”\"«»‘]";

    private static final String REPORTS =
            "(?:berichte(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|melde(?:t|te|ten|n)|vermeldete|enthüllte?|zitierte?)";
    private static final String MEDIUM =
            "(?:[Tt]ages|[Ww]ochen|[Ss]onntags|[Bb]oulevard|[Rr]egional|[Ll]okal|[Ff]ach|[Tt]echnik|[Oo]nline-?|[Nn]achrichten|[Nn]ews|[Ii]nternet|[Ww]irtschafts|[Ff]ernseh|TV-|[Rr]adio|[Pp]rivat|[Ss]tadt|[Ss]port|[Bb]ranchen|[Vv]erbraucher|[Rr]echerche|[Ll]okal-?)?"
                    + "(?:[Zz]eitung|[Bb]latt(?:e?s)?|[Mm]agazins?|[Pp]ortals?|[Ss]enders?|[Nn]achrichtenagentur|[Rr]edaktion)";

    private static final List<Pattern> CITED = List.of(
            Pattern.compile("\\b[Ww]ie (?:(?:der|die|das) )?(?:" + MEDIUM + " )?" + QUOTED + "[^.;!?]{0,100}?\\b"
                    + REPORTS + "\\b"),
            Pattern.compile("\\b" + REPORTS
                    + "(?: (?:zuerst|zunächst|zuvor|auch|heute|gestern|am \\p{L}+))*(?: (?:der|die|das))?(?: " + MEDIUM
                    + ")? " + QUOTED),
            Pattern.compile(
                    "\\b(?:[Ll]aut|[Bb]ericht(?:s|en|e)?|[Uu]nter Berufung auf|[Ii]nformationen|so)(?: (?:von|in|im))?(?: (?:der|die|das|des|dem))?(?: "
                            + MEDIUM + ")? " + QUOTED + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile("\\b(?:der|die|das|des|dem|beim|vom|im) " + MEDIUM + " " + NAME + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile("\\b(?:der|die|das|des|dem|beim|vom|im) (?:\\p{L}+ )?" + MEDIUM + " " + QUOTED),
            Pattern.compile(
                    "\\b(?:the|by|in) (?:\\p{L}+ )?(?:newspaper|news site|news agency|broadcaster|magazine|website) "
                            + NAME + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile(
                    "\\b(?:le quotidien|le journal|le site|le magazine|la chaîne|l['’]agence|l['’]hebdomadaire|il quotidiano|il giornale|l['’]agenzia|el diario|el periódico|la agencia|de krant|het persbureau) (?:[«“\"]\\s?)?"
                            + NAME + "(?=[\\s.,;:!?)»”\"]|$)"));

    private static final List<Pattern> BUILT = List.of(
            Pattern.compile("\\b[Ww]ie (?:der|die|das) " + NAME + "[^.;!?]{0,80}?\\b" + REPORTS + "\\b"),
            Pattern.compile("\\b" + REPORTS + "(?: (?:zuerst|zuvor|am \\p{L}+))* (?:der|die|das) " + NAME
                    + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile("\\b(?:so|laut) (?:der|die|das|dem) " + NAME + "(?=\\s*[.,;:!?)]|$)"),
            Pattern.compile("\\b(?:told|citing|quoting|reported by|according to|reported in|seen by) (?:[Tt]he )" + NAME
                    + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile("\\b[Tt]he " + NAME + " (?:first |has |had )?(?:reported|reports|revealed)\\b"),
            Pattern.compile(
                    "\\b(?:[Ss]elon|rapporte|interrogé(?:e|s)? par|révèle|indique|d['’]après|auprès de|confié à|au) (?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]['’])?"
                            + NAME + "(?=[\\s.,;:!?)]|$)"),
            Pattern.compile(
                    "\\b(?:[Ss]econdo|riporta|riferisce|scrive|[Ss]egún|informa|informó|publicó|[Vv]olgens|meldt|meldde|schrijft|tegen|aldus|[Ss]egundo) (?:(?:il|lo|la|el|de|het|o|a|La|El|De|Het|Il) |l['’])?"
                            + NAME + "(?=[\\s.,;:!?)]|$)"));

    private static final Pattern SOURCE_LINE = Pattern.compile(
            "^\\W{0,3}(?:Quelle|Quellen|Source|Sources|Fonte|Fuente|Bron|Zum Originalartikel|Originalartikel|Original|via)\\s*:\\s*(?:[„“\"«]\\s?)?"
                    + NAME + "(?:\\s?[“”\"»])?(?=\\s*[,/|.]|$)");

    private static final Pattern NOT_MEDIA = Pattern.compile(
            "(?iu)(?:polizei|ministeri|behörde|feuerwehr|amt\\b|gericht|staatsanwalt|universität|institut|stadt |gemeinde|land |regierung|kreml|partei"
                    + "|verband|verein|statistik|police|council|ministry|government|university|préfecture|mairie|gendarmerie|kanzler|präsident"
                    + "|bürgermeister|sprecher|gmbh|\\bag\\b|bank\\b|klinik|agentur für|bundes\\w+|landes\\w+|eigene|redaktion$|deutsche post|post ag)");

    private Newcomers() {}

    /** Names in a sentence that its words make a publication. */
    static List<Spelling> in(String sentence) {
        List<Spelling> found = new ArrayList<>();
        CITED.forEach(pattern -> collect(pattern, sentence, false, found));
        BUILT.forEach(pattern -> collect(pattern, sentence, true, found));
        collect(SOURCE_LINE, sentence, false, found);
        return found;
    }

    private static void collect(Pattern pattern, String sentence, boolean mustBeBuiltSo, List<Spelling> found) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String name = nominative(trimmed(matcher.group("name")));
            boolean fits =
                    name.length() > 2 && !NOT_MEDIA.matcher(name).find() && (!mustBeBuiltSo || isBuiltLikeAPaper(name));
            if (fits) {
                OutletKind kind = Kinds.of(name);
                found.add(Spelling.of(new Outlet(name, kind), name, Level.FIRM));
            }
        }
    }

    private static String trimmed(String name) {
        return name.replaceFirst("(?: am| im| an der| de| des| du| of| the| sur|[.'’-])+\\s*$", "")
                .strip();
    }

    private static boolean isBuiltLikeAPaper(String name) {
        boolean several = name.indexOf(' ') > 0 || name.indexOf('-') > 0 || name.length() > 9 || name.indexOf('.') > 0;
        return several && Names.endsLikeAPaper(name);
    }

    /** The name without German inflection of its last word. */
    private static String nominative(String name) {
        if (name.matches(".*(?:Boten|Allgemeinen|Neuesten|Presses|Wochen)")) {
            return name.substring(0, name.length() - 1);
        }
        return name.matches(".*(?:Kurier|Anzeiger|blatt|Echo|Merkur|Spiegel|Standard|Courier)(?:e?s)")
                ? name.replaceFirst("e?s$", "")
                : name;
    }

    /** A dateline's or sign-off's unknown agency as a spelling. */
    static Spelling agency(String name) {
        return Spelling.of(new Outlet(name, OutletKind.AGENCY), name, Level.FIRM);
    }
}
