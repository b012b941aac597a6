package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.Rules;
import io.github.stemma.read.layout.Search;
import java.util.ArrayList;
import java.util.List;

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
            "(?:(?:[Tt]ages|[Ww]ochen|[Ss]onntags|[Bb]oulevard|[Rr]egional|[Ll]okal|[Ff]ach|[Tt]echnik|[Oo]nline-?|[Nn]achrichten|[Nn]ews|[Ii]nternet|[Ww]irtschafts|[Ff]ernseh|TV-|[Rr]adio|[Pp]rivat|[Ss]tadt|[Ss]port|[Bb]ranchen|[Vv]erbraucher|[Rr]echerche|[Ll]okal-?)?"
                    + "(?:[Zz]eitung|[Bb]latt(?:e?s)?|[Mm]agazins?|[Pp]ortals?|[Ss]enders?|[Nn]achrichtenagentur|[Rr]edaktion)"
                    + "|(?:[Ff]ach|[Ww]irtschafts|[Bb]ranchen)dienst(?:e?s)?)";

    private static final Rules RULES = Rules.of("newcomers.tsv", 1, Newcomers::filled);

    private static final Expression NOT_MEDIA = new Expression(
            "(?iu)(?:polizei|ministeri|behörde|feuerwehr|amt\\b|gericht|staatsanwalt|universität|institut|stadt |gemeinde|land |regierung|kreml|partei"
                    + "|verband|verein|statistik|police|council|ministry|government|university|préfecture|mairie|gendarmerie|kanzler|präsident"
                    + "|bürgermeister|sprecher|gmbh|\\bag\\b|bank\\b|klinik|agentur für|bundes\\w+|landes\\w+|eigene|redaktion$|(?:deutsche|österreichische|schweizer|schweizerische) post|la poste|post ag|mister|^herr |^frau |legende|verein|bündnis|initiative|kampagne)");

    /** What a name does not end with. */
    private static final Expression DANGLING =
            new Expression("(?: am| im| an der| de| des| du| of| the| sur|[.'’-])+\\s*$");

    private static final Expression WEAK = new Expression("(?iu).*(?:boten|allgemeinen|neuesten)");
    private static final Expression GENITIVE =
            new Expression("(?iu).*(?:kurier|anzeiger|blatt|echo|merkur|spiegel|standard)(?:e?s)");
    private static final Expression GENITIVE_END = new Expression("e?s$");

    private Newcomers() {}

    private static String filled(String expression) {
        return expression
                .replace("{QUOTED}", QUOTED)
                .replace("{NAME}", NAME)
                .replace("{REPORTS}", REPORTS)
                .replace("{MEDIUM}", MEDIUM);
    }

    /** Names in a sentence that its words make a publication. */
    static List<Spelling> in(Parts text, Span sentence) {
        List<Spelling> found = new ArrayList<>();
        for (Rules.Rule rule : RULES.candidates(text.words(), sentence.begin(), sentence.end())) {
            collect(rule.expression(0).search(text.words(), sentence.begin(), text.of(sentence)), found);
        }
        return found;
    }

    private static void collect(Search search, List<Spelling> found) {
        while (search.next()) {
            String name = nominative(trimmed(search.match().group("name")));
            if (name.length() > 2 && isPossible(name)) {
                found.add(Spelling.of(outlet(name), name, Level.FIRM));
            }
        }
    }

    /** Whether a name can be an outlet's at all: no authority, company or office is. */
    static boolean isPossible(String name) {
        return !NOT_MEDIA.matcher(name).find();
    }

    /** A new outlet by the name that stands in a text. */
    static Outlet outlet(String words) {
        String name = nameIn(words);
        return new Outlet(name, Kinds.of(name));
    }

    /** The name of an outlet as it is called, by the name as it stands in a text. */
    static String nameIn(String words) {
        return nominative(trimmed(words));
    }

    private static String trimmed(String name) {
        return DANGLING.matcher(name).replaceFirst("").strip();
    }

    /** The name without German inflection of its last word. */
    private static String nominative(String name) {
        if (WEAK.matcher(name).matches()) {
            return name.substring(0, name.length() - 1);
        }
        return GENITIVE.matcher(name).matches() ? GENITIVE_END.matcher(name).replaceFirst("") : name;
    }

    /** A dateline's or sign-off's unknown agency as a spelling. */
    static Spelling agency(String name) {
        return Spelling.of(new Outlet(name, OutletKind.AGENCY), name, Level.FIRM);
    }
}
