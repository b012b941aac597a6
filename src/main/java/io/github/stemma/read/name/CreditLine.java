package io.github.stemma.read.name;

import io.github.stemma.model.Mention.Scope;
import io.github.stemma.read.layout.Expression;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Credits by their place: a dateline ({@code Wallstedt (dpa) -}), a sign-off ({@code (APA/red)}, {@code dpa/APA/idz}),
 * a bracket behind a sentence ({@code (Reuters)}), a byline ({@code Von unserer Redaktion und dpa}), a copyright line.
 * A picture credit is no credit of the text.
 */
final class CreditLine {

    /** Characters from one bracket of a credit to the other. */
    private static final int LONGEST_BRACKET = 40;

    private static final int LONGEST_SIGN_OFF = 60;
    private static final int LONGEST_BYLINE = 90;

    /** Paragraphs in which a dateline or byline may stand. */
    private static final int HEAD = 6;

    private static final Expression DATELINE = new Expression(
            "^\\p{Lu}[^.!?()]{0,80}?(?:St\\. [^.!?()]{0,40})?\\s?\\(([^()]{2,40})\\)(?:\\s*[-–—:.]|\\s*$|\\s+\\p{Lu})");

    private static final Expression PICTURE = new Expression(
            "(?iu)(?:^|[(|]\\s*)(?:foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|grafik|video|photo|photos|picture|image"
                    + "|images|crédits?|beeld|imagen|immagine|bildquelle|credit)\\s*[:©/]?[^.!?]{0,60}$");

    private static final Expression BYLINE =
            new Expression("^(?:Von|VON|By|BY|Par|Di|Por|Door)\\s.*(?:und|and|et|e|y|en|mit|with|avec|[/,&])\\s*$");

    private static final Expression INITIALS = new Expression(
            "(?:\\p{Ll}{1,4}|\\p{Lu}{1,4}|[Rr]ed(?:aktion)?\\.?|[Ee]igen(?:er Bericht)?|[Oo]nline|[Nn]ews|\\p{Lu}\\.|la rédaction|[Ss]taff|[Aa]gencies|[Aa]genturen|[Dd]esk|\\p{Ll}{2,12})");

    private static final Expression AGENCY =
            new Expression("\\p{L}[\\p{L}.-]{1,14}|(?:Austria Presse Agentur|Associated Press|RIA Novosti|Dow Jones)");

    private static final Expression NO_LETTERS = new Expression("[^\\p{L}]+");

    /** What stands around a sign-off. */
    private static final Expression BRACKETS = new Expression("^[(\\[–-]\\s*|\\s*[)\\]]?\\.?$");

    /** What stands between the names of a sign-off. */
    private static final Expression BETWEEN =
            new Expression("\\s*[/,;&+|]\\s*|\\s+(?:und|and|et|y|en|mit|with|avec|con|met)\\s+|\\s*\\(\\s*");

    private static final Set<String> NO_AGENCY = Set.of(
            "SPÖ", "ÖVP", "FPÖ", "KPÖ", "BZÖ", "CDU", "CSU", "SPD", "AFD", "FDP", "BSW", "EU", "USA", "UNO", "NATO",
            "UN", "SVP", "SP", "FW", "ÖDP", "PVV", "VVD", "PSOE", "PP", "RN", "LR", "PD", "UK", "US", "NRW", "AT", "DE",
            "CH", "IT", "TV", "KI");

    private static final Expression PLACE = new Expression("\\p{Lu}[\\p{L} /.-]{1,40}\\s");
    private static final Expression BAR = new Expression("\\s*[|–—-]\\s");
    private static final Expression BEFORE_PLACE =
            new Expression("(?:[/-]\\p{L}{2,10})?\\s+\\p{Lu}[\\p{L}/ -]{2,30}(?:[.:|]| [–—-])\\s");

    private static final Expression UNKNOWN_DATELINE =
            new Expression("^\\p{Lu}[\\p{L} ,/.-]{1,50}?\\s?\\((\\p{Lu}{2,5})(?:/\\p{L}{2,12})?\\)\\s*(?:[-–—]|$)");

    private static final Expression UNKNOWN_SIGN_OFF =
            new Expression("^\\((?:\\p{Ll}{2,4}/)?(\\p{Lu}{2,5})(?:[/,] ?(?:\\p{Ll}{1,4}|[Rr]ed\\.?))*\\)\\.?$");

    private static final Set<String> CREDIT_WORDS = Set.of(
            "von",
            "by",
            "par",
            "di",
            "por",
            "door",
            "van",
            "der",
            "des",
            "die",
            "das",
            "text",
            "mit",
            "with",
            "from",
            "avec",
            "con",
            "com",
            "met",
            "und",
            "and",
            "et",
            "e",
            "y",
            "en",
            "the",
            "le",
            "la",
            "l",
            "les",
            "el",
            "il",
            "de",
            "del",
            "material",
            "agenturmaterial",
            "agentur",
            "agenturen",
            "nachrichtenagentur",
            "agency",
            "agencies",
            "agence",
            "agencia",
            "agenzia",
            "persbureau",
            "news",
            "media",
            "redaktion",
            "redaktionell",
            "red",
            "redazione",
            "redacción",
            "redactie",
            "rédaction",
            "staff",
            "desk",
            "newsroom",
            "source",
            "quelle",
            "bron",
            "fonte",
            "fuente",
            "bericht",
            "meldung",
            "report",
            "reports",
            "reporting",
            "additional",
            "contributed",
            "to",
            "this",
            "informazioni",
            "información",
            "informatie",
            "materiale",
            "eig",
            "eigen",
            "own",
            "correspondents",
            "wire",
            "wires",
            "service",
            "bearbeitet",
            "dieser",
            "artikel",
            "beitrag",
            "basiert",
            "auf",
            "einer",
            "is");

    private CreditLine() {}

    /**
     * Whether a name at a place is a credit by its place.
     *
     * @param paragraph all characters of the paragraph
     * @param begin where the name begins in it
     * @param end where it ends
     * @param index index of the paragraph
     * @param last whether it is the last paragraph that is not furniture
     * @return how far the credit reaches
     */
    static Optional<Scope> scope(String paragraph, int begin, int end, int index, boolean last) {
        if (isPicture(paragraph, begin)) {
            return Optional.empty();
        }
        boolean copyright = paragraph.startsWith("©") && begin < 20;
        boolean byline = index < HEAD
                && paragraph.length() <= LONGEST_BYLINE
                && BYLINE.matcher(paragraph.substring(0, begin)).matches();
        boolean line = copyright || byline || isSignOff(paragraph) || isShortCredit(paragraph, begin, end);
        if (line || isDateline(paragraph, begin, index) || isOpenDateline(paragraph, begin, end, index)) {
            return Optional.of(Scope.TEXT);
        }
        return inBrackets(paragraph, begin, end)
                ? Optional.of(last && paragraph.length() - end < 4 ? Scope.TEXT : Scope.PARAGRAPH)
                : Optional.empty();
    }

    /** The reach of a name in a sentence that closes a paragraph and is nothing but a sign-off: {@code Staff and PA}. */
    static Optional<Scope> closing(String sentence, int begin, int end) {
        boolean credit = isSignOff(sentence) || isShortCredit(sentence, begin, end);
        return credit && !isPicture(sentence, begin) ? Optional.of(Scope.TEXT) : Optional.empty();
    }

    /** Whether a place stands behind a word for a picture on the same line. */
    static boolean isPicture(String paragraph, int begin) {
        return PICTURE.matcher(paragraph.substring(Math.max(0, begin - 80), begin))
                .find();
    }

    private static boolean isDateline(String paragraph, int begin, int index) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return index < HEAD && dateline.find() && dateline.start(1) <= begin && begin < dateline.end(1);
    }

    /** A dateline without brackets: {@code BERLIN dpa | …}, {@code dpa Berlin. …}. */
    private static boolean isOpenDateline(String paragraph, int begin, int end, int index) {
        if (index >= HEAD) {
            return false;
        }
        boolean behind = PLACE.matcher(paragraph).region(0, begin).matches()
                && BAR.matcher(paragraph).region(end, paragraph.length()).lookingAt();
        return behind
                || begin == 0
                        && BEFORE_PLACE
                                .matcher(paragraph)
                                .region(end, paragraph.length())
                                .lookingAt();
    }

    /** A short line in which every word but the name is one of a byline or credit: {@code Von Anna Berger, dpa}. */
    private static boolean isShortCredit(String paragraph, int begin, int end) {
        if (paragraph.length() > LONGEST_SIGN_OFF) {
            return false;
        }
        String rest = paragraph.substring(0, begin) + " " + paragraph.substring(end);
        int names = 0;
        for (String word : NO_LETTERS.split(rest)) {
            boolean known = word.isEmpty() || CREDIT_WORDS.contains(word.toLowerCase(Locale.ROOT));
            boolean name = !known && Character.isUpperCase(word.codePointAt(0));
            if (!known && !name) {
                return false;
            }
            names += name ? 1 : 0;
        }
        return names <= 3;
    }

    /** Whether a paragraph is nothing but names, initials and what stands between them. */
    static boolean isSignOff(String paragraph) {
        if (paragraph.length() > LONGEST_SIGN_OFF) {
            return false;
        }
        String inner = BRACKETS.matcher(paragraph).replaceAll("");
        if (inner.isEmpty() || inner.indexOf('(') >= 0) {
            return false;
        }
        int odd = 0;
        for (String item : BETWEEN.split(inner)) {
            odd += item.isEmpty() || INITIALS.matcher(item).matches() || looksLikeAgency(item) ? 0 : 1;
        }
        return odd == 0;
    }

    private static boolean looksLikeAgency(String item) {
        return AGENCY.matcher(item).matches();
    }

    private static boolean inBrackets(String paragraph, int begin, int end) {
        int from = Math.max(0, begin - LONGEST_BRACKET);
        String near =
                paragraph.substring(from, Math.min(paragraph.length(), Math.max(end, begin + LONGEST_BRACKET + 1)));
        int open = near.lastIndexOf('(', begin - from);
        int close = near.indexOf(')', end - from);
        if (open < 0 || close < 0 || close - open > LONGEST_BRACKET || near.lastIndexOf(')', begin - from) > open) {
            return false;
        }
        return isSignOff(near.substring(open, close + 1));
    }

    /**
     * The name of an agency that no registry has, in a sign-off such as {@code (SPA/kb)} or a dateline such as
     * {@code Linz (XPA) -}.
     *
     * @return offsets of the name in the paragraph
     */
    static Optional<int[]> unknownAgency(String paragraph, int index, boolean tail) {
        if (index < HEAD && paragraph.indexOf('(') > 0) {
            Matcher dateline = UNKNOWN_DATELINE.matcher(paragraph);
            if (dateline.find() && !NO_AGENCY.contains(dateline.group(1))) {
                return Optional.of(new int[] {dateline.start(1), dateline.end(1)});
            }
        }
        boolean several = paragraph.indexOf('/') > 0 || paragraph.indexOf(',') > 0;
        if (tail && several && paragraph.startsWith("(")) {
            Matcher signOff = UNKNOWN_SIGN_OFF.matcher(paragraph);
            if (signOff.find() && !NO_AGENCY.contains(signOff.group(1))) {
                return Optional.of(new int[] {signOff.start(1), signOff.end(1)});
            }
        }
        return Optional.empty();
    }
}
