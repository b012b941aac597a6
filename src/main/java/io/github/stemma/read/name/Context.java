package io.github.stemma.read.name;

import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/**
 * The words around a name in its sentence, without what belongs to the name: quotation marks, article, and a noun that
 * says what it is ({@code die österreichische Tageszeitung „…“}).
 *
 * @param before the sentence up to there
 * @param after the sentence from there
 * @param quoted whether the name stands in quotation marks
 * @param media whether a noun before it says that it is a paper, an agency, a station
 * @param dative whether an article in the dative stands before it
 */
record Context(String before, String after, boolean quoted, boolean media, boolean dative) {

    /** Characters of a sentence that are looked at on either side. */
    private static final int REACH = 300;

    /** Characters of the longest match of {@link #ARTICLE}, white space behind it aside, and some more. */
    private static final int LONGEST_ARTICLE = 10;

    private static final String OPENERS = "„“\"«»‚‘›‹”";

    private static final Expression ARTICLE = new Expression(
            "(?iu)(?:^|[\\s(/])(der|die|das|dem|den|des|the|le|la|les|il|lo|gli|el|los|las|het|ein|eine|einem|einer)\\s*$");

    private static final Expression ELISION = new Expression("(?iu)(?<=^|[\\s(])l['’]\\s*$");

    // "Das berichteten die „…“": neither the verb nor the article is an adjective, though both end like one
    private static final Expression ADJECTIVES =
            new Expression("(?<=\\b(?:der|die|das|dem|den|des|ein|eine|einem|einer|the|Der|Die|Das|The) )"
                    + "(?!(?:berichte(?:te)?n?|schreiben|schrieben|melde(?:te)?n?|zitiere?(?:te)?n?|enthüllten?|erzähl(?:t?en?))\\b)"
                    + "(?:\\p{Ll}[\\p{L}-]*(?:e|en|er|em|es)|daily|local|state|Russian|German|British|French|Austrian)"
                    + "(?: (?!(?:der|die|das|dem|den|des)\\s*$)\\p{Ll}[\\p{L}-]*(?:e|en|er|em|es))?\\s*$");

    private static final Expression MEDIA = new Expression(
            "(?:(?<=^|[\\s(])(?:\\p{L}[\\p{L}-]*)?(?:[Zz]eitung(?:en)?|[Bb]latt(?:e?s)?|[Mm]agazins?|[Pp]ortals?|[Ss]enders?|[Nn]achrichtenagentur(?:en)?"
                    + "|[Aa]gentur(?:en)?|[Mm]edienhaus(?:es)?|[Nn]achrichtenseite|[Oo]nline-?[Mm]edium|[Ww]ebsite|[Ww]ebseite|[Bb]log|[Bb]oulevardmedium"
                    + "|[Nn]ewsrooms?|[Rr]undfunksender)"
                    + "|(?<=^|[\\s(])(?:newspaper|news agency|agency|broadcaster|magazine|tabloid|daily|paper|website|news site|outlet|network|weekly"
                    + "|quotidien|journal|site|magazine|hebdomadaire|chaîne|agence(?: de presse)?|radio|quotidiano|giornale|agenzia|sito|emittente"
                    + "|periódico|diario|agencia|cadena|krant|persbureau|omroep|nieuwssite|jornal|agência))\\s*$");

    private static final Expression MASCULINE = new Expression(
            "(?iu).*(?:bote|kurier|anzeiger|spiegel|standard|merkur|stern|focus|rundfunk|funk|report|blick|tag|bund|express|falter)");

    private static final Expression REPORT =
            new Expression("(?u)(?:Bericht|Recherche|Artikel|Meldung|Ausgabe)\\p{L}*|Informationen|Angaben");

    /** Ends of what {@link #MEDIA} finds: to look at them first spares most names the expressions. */
    private static final Endings MEDIA_ENDS = Endings.of(
            "zeitung zeitungen blatt blatts blattes magazin magazins portal portals sender senders agentur agenturen"
                    + " medienhaus medienhauses nachrichtenseite medium website webseite blog newsroom newsrooms newspaper agency"
                    + " broadcaster magazine tabloid daily paper site outlet network weekly quotidien journal hebdomadaire"
                    + " chaîne agence presse radio quotidiano giornale agenzia sito emittente periódico diario agencia cadena"
                    + " krant persbureau omroep nieuwssite jornal agência");

    private static final Endings ARTICLE_ENDS =
            Endings.of("der die das dem den des the le la les il lo gli el los las het ein eine einem einer");

    /** Last letters of what {@link #ADJECTIVES} finds. */
    private static final String ADJECTIVE_ENDS = "enrmsylh";

    /**
     * @param text all characters
     * @param sentence the sentence that holds the name
     * @param begin where the name begins
     * @param end where it ends
     * @param name of the outlet that it names
     */
    static Context of(String text, Span sentence, int begin, int end, Supplier<String> name) {
        String before = text.substring(Math.max(sentence.begin(), begin - REACH), begin);
        String after = text.substring(end, Math.min(Math.max(sentence.end(), end), end + REACH));
        String bare = before.stripTrailing();
        boolean opened = !bare.isEmpty() && OPENERS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
        String rest = after.stripLeading();
        boolean closed = !rest.isEmpty() && OPENERS.indexOf(rest.charAt(0)) >= 0;
        if (opened) {
            before = bare.substring(0, bare.length() - 1);
        }
        if (closed && opened) {
            after = rest.substring(1);
        }
        return strip(before, after, opened && closed, name);
    }

    private static Context strip(String start, String after, boolean quoted, Supplier<String> name) {
        String before = start.stripTrailing();
        before = withoutElision(before);
        boolean named = false;
        if (MEDIA_ENDS.atEndOf(before)) {
            Matcher media = MEDIA.matcher(before);
            named = media.find();
            before = named ? before.substring(0, media.start()).stripTrailing() : before;
        }
        if (endsInOneOf(before, ADJECTIVE_ENDS)) {
            int adjectives = adjectives(before);
            before = adjectives > 0 ? before.substring(0, adjectives).stripTrailing() : before;
        }
        before = withoutElision(before);
        boolean dative = !named && !quoted;
        if (ARTICLE_ENDS.atEndOf(before)) {
            Matcher article = ARTICLE.matcher(before)
                    .useAnchoringBounds(false)
                    .useTransparentBounds(true)
                    .region(Math.max(0, before.length() - LONGEST_ARTICLE), before.length());
            if (article.find()) {
                dative = isDative(article.group(1).toLowerCase(Locale.ROOT), name, named);
                before = before.substring(0, article.start(1)).stripTrailing();
            }
        }
        return new Context(before, after, quoted, named, dative);
    }

    /** Where adjectives behind an article begin: the last two words or the last; -1 when there are none. */
    private static int adjectives(String before) {
        int last = before.lastIndexOf(' ') + 1;
        int second = last < 2 ? 0 : before.lastIndexOf(' ', last - 2) + 1;
        Matcher adjectives = ADJECTIVES.matcher(before).useTransparentBounds(true);
        if (adjectives.region(second, before.length()).lookingAt()) {
            return second;
        }
        return adjectives.region(last, before.length()).lookingAt() ? last : -1;
    }

    private static String withoutElision(String before) {
        return endsInOneOf(before, "'’")
                ? ELISION.matcher(before).replaceFirst("").stripTrailing()
                : before;
    }

    private static boolean endsInOneOf(String words, String letters) {
        return !words.isEmpty() && letters.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** {@code der} is a dative before feminine names only, and those are agencies, stations and most papers. */
    private static boolean isDative(String article, Supplier<String> name, boolean named) {
        return switch (article) {
            case "dem", "den" -> true;
            case "der" -> named || !isMasculine(name.get());
            default -> false;
        };
    }

    private static boolean isMasculine(String name) {
        return MASCULINE.matcher(name).matches();
    }

    /** Whether a noun that is no medium stands right before the name: {@code das Bündnis „…“}. */
    boolean afterNoun() {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return before.indexOf(' ') > 0
                && !media
                && !last.isEmpty()
                && Character.isUpperCase(last.codePointAt(0))
                && !REPORT.matcher(last).matches();
    }
}
