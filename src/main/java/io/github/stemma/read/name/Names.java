package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.read.layout.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The ways in which the outlet of a witness is written: its name, the name without article, and the short form that
 * people use ({@code the Courier} for The Inverskaig Courier, {@code Abendpost} for Abendpost am Sund).
 */
final class Names {

    private static final Expression ARTICLE =
            new Expression("^(?:(?:The|Der|Die|Das|Le|La|Les|Il|Lo|El|Los|De|Het|O|Os|As) |L['’])(?=\\S)");

    private static final Expression TAIL = new Expression(
            "\\s+(?:am|an der|an dem|im|in der|vom|von|für|online|Online|Live|LIVE|Plus|FM|TV|Digital|News|24|sur|del?|della|of|van)\\b.*$");

    private static final Expression TITLE = new Expression(
            "(?:Zeitung|Nachrichten|Bote|Kurier|Anzeiger|Tag(?:e)?blatt|Rundschau|Allgemeine|Presse|Echo|Post|Merkur|Stimme|Woche|Kreisblatt"
                    + "|Heimatzeitung|Tageszeitung|Journal|Spiegel|Rundblick|Courier|Herald|Times|Gazette|Mercury|Tribune|Chronicle"
                    + "|Telegraph|Observer|Guardian|Standard|Beacon|Mail|Press|Star|Argus|Examiner|Advertiser|Register|Sentinel"
                    + "|News|Independent|Echo|Messenger|Reporter|Record|Citizen|Leader|Courrier|Dépêche|Écho|Progrès|Gazette|Tribune"
                    + "|Corriere|Gazzetta|Giornale|Messaggero|Diario|Correo|Heraldo|Dagblad|Courant|Krant|Jornal|Correio)$");

    /** Shortest single word that names a press office by itself. */
    private static final int LONG_WORD = 10;

    /** Shortest end of its own name that an outlet is known by in its own text. */
    private static final int SHORTEST_REST = 5;

    private Names() {}

    /** Spellings of an outlet in the texts of others. */
    static List<Spelling> of(Outlet outlet) {
        List<Spelling> spellings = new ArrayList<>();
        String core = withoutArticle(outlet.name());
        spellings.add(Spelling.of(outlet, outlet.name(), level(outlet.name())));
        if (!core.equals(outlet.name())) {
            spellings.add(Spelling.of(outlet, core, level(core)));
        }
        for (String shorter : shortForms(outlet, core)) {
            boolean compound = shorter.length() >= LONG_WORD;
            spellings.add(Spelling.of(outlet, shorter, Level.LOOSE).as(compound ? Level.FIRM : Level.LOOSE, !compound));
        }
        return spellings;
    }

    /** Spellings of an outlet in its own text, where its short form cannot be mistaken. */
    static List<Spelling> own(Outlet outlet) {
        List<Spelling> spellings = new ArrayList<>();
        for (Spelling spelling : of(outlet)) {
            spellings.add(spelling.as(Level.FIRM, spelling.article()));
        }
        for (int at = outlet.name().indexOf(' '); at > 0; at = outlet.name().indexOf(' ', at + 1)) {
            String rest = outlet.name().substring(at + 1);
            boolean name = Character.isUpperCase(rest.codePointAt(0)) && rest.length() >= SHORTEST_REST;
            if (name) {
                spellings.add(Spelling.of(outlet, rest, Level.FIRM).as(Level.FIRM, true));
            }
        }
        return spellings;
    }

    /** Whether a name is a word that many papers have, or that says what a paper is. */
    static boolean isTitle(String name) {
        return TITLE.matcher(withoutArticle(name)).matches();
    }

    static boolean hasArticle(String name) {
        return ARTICLE.matcher(name).find();
    }

    private static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** Names by which an outlet may advertise itself. */
    static List<String> plain(Outlet outlet) {
        Set<String> names = new LinkedHashSet<>();
        names.add(outlet.name());
        String core = withoutArticle(outlet.name());
        names.add(core);
        names.addAll(shortForms(outlet, core));
        return List.copyOf(names);
    }

    private static Set<String> shortForms(Outlet outlet, String core) {
        Set<String> forms = new LinkedHashSet<>();
        String head = TAIL.matcher(core).replaceFirst("");
        if (!head.equals(core) && head.length() > 3) {
            forms.add(head);
        }
        Matcher title = TITLE.matcher(core);
        if (title.find() && title.start() > 0 && " -".indexOf(core.charAt(title.start() - 1)) >= 0) {
            forms.add(title.group());
        }
        int space = core.indexOf(' ');
        if (outlet.kind() == OutletKind.PRESS_RELEASE && space >= LONG_WORD) {
            forms.add(core.substring(0, space));
        }
        return forms;
    }

    /** A name of several parts, with digits, a dot or inner capitals is no common word. */
    private static Level level(String name) {
        boolean several = name.indexOf(' ') > 0 || name.indexOf('-') > 0 || name.indexOf('.') > 0;
        boolean odd = name.chars().anyMatch(Character::isDigit)
                || name.chars().skip(1).anyMatch(Character::isUpperCase);
        return several || odd || name.length() >= LONG_WORD || Kinds.isMediaName(name) && name.length() > 6
                ? Level.FIRM
                : Level.LOOSE;
    }
}
