package io.github.stemma.read.name;

import io.github.stemma.model.OutletKind;
import io.github.stemma.read.layout.Expression;

/** What sort of publisher a name that no registry has tells of, by the words such names are made of. */
final class Kinds {

    private static final Expression BROADCASTER = new Expression(
            "(?iu)\\b(?:radio|antenne|fm|tv|fernsehen|rundfunk|television|télé\\w*)\\b|welle\\b|funk\\b|rádio|\\b\\w+radio\\b|\\d\\s?fm\\b|^welle ");

    private static final Expression PRESS_RELEASE = new Expression(
            "(?iu)(?:ministerium|zentrale|behörde|polizei|feuerwehr|direktion|verband|kammer|gmbh|\\bag\\b|presseportal|\\bots\\b"
                    + "|stadtverwaltung|landratsamt|magistrat|universität|klinikum|council|police|ministry|university|préfecture"
                    + "|mairie|press office|pressestelle)");

    private static final Expression PORTAL = new Expression(
            "(?iu)(?:\\d{2}\\b|\\bonline\\b|\\.(?:at|de|ch|com|net|live|news|info|it|fr|es|nl|uk|eu|tv)\\b|\\blive\\b|portal|\\bnow\\b|netz"
                    + "|ticker|\\bnews\\b|live$|now$|\\bplus\\b)");

    private static final Expression NEWSPAPER = new Expression(
            "(?iu)(?:zeitung|blatt|bote|kurier|anzeiger|nachrichten|rundschau|allgemeine|presse|echo|post|merkur|tagespost|woche"
                    + "|stimme|freie|neueste|courier|herald|times|gazette|mercury|tribune|journal|chronicle|telegraph|observer|guardian"
                    + "|standard|beacon|mail|press|star|argus|examiner|advertiser|register|sentinel|courrier|dépêche|écho|progrès|voix"
                    + "|républicain|parisien|gazette|corriere|gazzetta|giornale|messaggero|mattino|resto|tempo|stampa|diario|periódico"
                    + "|correo|voz|heraldo|mundo|país|noticias|dagblad|courant|krant|jornal|correio|notícias)");

    private static final Expression AGGREGATOR = new Expression(
            "(?iu)(?:digest|aggregator|überblick|roundup|presseschau|newsfeed|revue de presse|rassegna)");

    private static final Expression BLOG = new Expression("(?iu)\\bblog|blog\\b");

    private Kinds() {}

    static OutletKind of(String name) {
        if (AGGREGATOR.matcher(name).find()) {
            return OutletKind.AGGREGATOR;
        }
        if (PRESS_RELEASE.matcher(name).find()) {
            return OutletKind.PRESS_RELEASE;
        }
        if (BROADCASTER.matcher(name).find()) {
            return OutletKind.BROADCASTER;
        }
        if (PORTAL.matcher(name).find()) {
            return OutletKind.PORTAL;
        }
        if (BLOG.matcher(name).find()) {
            return OutletKind.BLOG;
        }
        return NEWSPAPER.matcher(name).find() ? OutletKind.NEWSPAPER : OutletKind.UNKNOWN;
    }

    /** Whether a name is built like that of a paper, a portal or a station. */
    static boolean isMediaName(String name) {
        return switch (of(name)) {
            case BROADCASTER, PORTAL, NEWSPAPER, AGGREGATOR -> true;
            default -> false;
        };
    }
}
