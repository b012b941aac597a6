package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in which an outlet speaks to its readers or of itself. One cue alone is not enough, as stories address
 * readers too; at the end of a text, and only for a sentence that takes up hardly a word of the story before it, two
 * cues are.
 */
final class SelfTalk {

    /** Cues that must come together at the end of a text. */
    private static final int CUES = 2;

    /** Share of a closing sentence's long words that may stand in the story before it. */
    private static final double SHARED = 0.25;

    private static final int LONG_WORD = 5;
    private static final int STEM = 6;

    private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG_WORD + ",}");
    private static final Pattern QUOTATION = Pattern.compile("[„“\"«»][^„“”\"«»]*[“”\"«»]");

    private static final Pattern READER = Expression.pattern("(?<=[\\p{L},:)] )(?:Sie|Ihnen|Ihre?[nmrs]?)\\b"
            + "|\\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?)\\b"
            + "|\\b(?:[Yy]ou|[Yy]our)\\b|\\b(?:[Vv]ous|[Vv]otre|[Vv]os)\\b"
            + "|\\b(?:[Uu]w|[Jj]ouw|[Jj]e)\\b|\\b(?:[Tt]u|[Tt]uo|[Tt]ua|[Vv]ostr[oaie]|[Uu]sted)\\b");

    private static final Pattern SELF = Expression.pattern(
            "\\b(?:[Uu]nsere?[nmrs]?|[Uu]ns|[Uu]s|[Oo]ur|[Nn]ous|[Nn]otre|[Nn]os|[Nn]ostr[oaie]|[Nn]uestr[oa]s?|[Oo]nze?)\\b");

    private static final Pattern IMPERATIVE = Expression.pattern(
            "^(?:Jetzt|Hier|Folgt?e?n?|Abonnier\\w*|Schreib\\w*|Schick\\w*|Send\\w+|Melde\\w*|Lies|Lest|Hört?|Test\\w+|Verpass\\w*"
                    + "|Klick\\w*|Lade\\w*|Registrier\\w*|Aktivier\\w*|Sicher\\w*|Bestell\\w*|Hol\\w*|Täglich|Jeden|Alle|Das Wichtigste"
                    + "|Get|Follow|Join|Sign|Subscribe|Download|Email|Call|Read|Listen|Watch|Share|Recevez|Suivez|Retrouvez|Abonnez"
                    + "|Téléchargez|Iscriviti|Segui|Scarica|Suscríb\\w+|Sigue|Volg|Abonneer)\\b");

    private static final Pattern CHANNEL = Expression.pattern(
            "(?iu)\\b(?:newsletters?|whatsapp|instagram|facebook|tiktok|telegram|youtube|podcasts?|e-?paper|printausgabe|abos?"
                    + "|abonn\\w*|postfach|mediathek|audiothek|webstream|livestream|livetickern?|tablet|kanal|kanälen|online-galerie"
                    + "|bildergalerie|fotostrecke|jobalarm|push-\\w+|inbox|briefing|subscri\\w+|app|\\w+-app|homepage|plateformes"
                    + "|boîte mail|infolettre|réseaux sociaux|boletín|nieuwsbrief|\\w+-newsletter|webseite|website)\\b");

    private static final Pattern PROMOTION = Expression.pattern(
            "(?iu)\\b(?:hören sie|lesen sie|sehen sie|hält sie|halten sie|auf dem laufenden|wochen|gratis|kostenlos|täglich|jeden"
                    + " (?:tag|morgen|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|every (?:day|morning|evening"
                    + "|week)|chaque (?:jour|matin|semaine|soir)|fasst|zusammen, was|frequenz|listen|app)\\b");

    /** Words by which newsrooms speak of what they make and who takes it. */
    private static final Pattern NEWSROOM = Expression.pattern(
            "(?iu)\\b(?:redaktion|sendung|radio|studio|programm|frequenz|webseite|website|homepage|online|ausgabe|leser\\w*|hörer\\w*"
                    + "|zuschauer\\w*|abonn\\w*|artikel|beitrag|podcast|videos?|fotos?|bilder|galerie|lesen|hören|link|kontakt|meinung"
                    + "|kommentare?|teilen|heft|edition|readers?|listeners?|viewers?|listen|watch|read|article|story|stories"
                    + "|broadcast|bulletin|newsroom|print|lecteurs|auditeurs|émission|édition|journal|antenne|lire|écoute\\w*"
                    + "|rédaction|lettori|leggi|redazione|edizione|giornale|lezers|lees|luister|redactie|krant|uitzending|lectores"
                    + "|redacción|edición|periódico|emisora|leitores|edição|newsletter|app)\\b");

    private static final Pattern ADDRESS = Expression.pattern(
            "@[\\p{L}\\p{N}]|\\bwww\\.|https?://|\\b[\\w-]+\\.(?:com|org|de|at|ch|fr|it|es|nl|uk|example)\\b");

    /** A number to call belongs to the story's service: hotlines, authorities. */
    private static final Pattern TELEPHONE = Pattern.compile("\\d[\\d /-]{6,}\\d");

    private final List<String> ownNames;
    private final int paragraphs;
    private final Set<String> story;

    SelfTalk(String text, List<Span> paragraphs, List<String> ownNames) {
        this.ownNames = ownNames;
        this.paragraphs = paragraphs.size();
        this.story = new HashSet<>();
        for (Span paragraph : paragraphs.subList(0, close())) {
            stems(paragraph.of(text), story);
        }
    }

    /**
     * Whether a sentence is talk of the outlet.
     *
     * @param sentence its words
     * @param paragraph index of its paragraph
     * @param alone whether it is all of its paragraph
     */
    boolean matches(String sentence, int paragraph, boolean alone) {
        if (!alone && !FurniturePhrases.isTail(paragraph, paragraphs)) {
            return false;
        }
        String words = QUOTATION.matcher(sentence).replaceAll("“”");
        boolean toReader = turnsToReader(words) || SELF.matcher(words).find();
        boolean channel = CHANNEL.matcher(words).find();
        if (channel && toReader
                || isOwn(words) && (channel || PROMOTION.matcher(words).find())) {
            return true;
        }
        boolean service = TELEPHONE.matcher(words).find();
        return paragraph >= close() && !service && cues(words) >= CUES && !takesUpTheStory(words);
    }

    /** Whether a sentence that stands beside furniture belongs to it. */
    boolean goesWithFurniture(String sentence) {
        if (!sentence.endsWith("?") && !sentence.endsWith("!") && sentence.length() >= 60) {
            return false;
        }
        String words = QUOTATION.matcher(sentence).replaceAll("“”");
        return turnsToReader(words) || SELF.matcher(words).find() || sentence.endsWith("?");
    }

    private static boolean turnsToReader(String words) {
        return READER.matcher(words).find() || IMPERATIVE.matcher(words).find();
    }

    /** The paragraph from which on the text is about to end. */
    private int close() {
        return Math.max(0, paragraphs - Math.max(2, paragraphs / 5));
    }

    private boolean isOwn(String words) {
        return ownNames.stream().anyMatch(words::contains);
    }

    /** Cues of a sentence; an outlet's "our" together with a newsroom word is one, as stories have that too. */
    private int cues(String words) {
        int cues = READER.matcher(words).find() ? 1 : 0;
        cues += IMPERATIVE.matcher(words).find() ? 1 : 0;
        cues += isOwn(words) ? 1 : 0;
        cues += ADDRESS.matcher(words).find() ? 1 : 0;
        cues += words.endsWith("!") ? 1 : 0;
        cues += NEWSROOM.matcher(words).find() || SELF.matcher(words).find() ? 1 : 0;
        return cues;
    }

    private boolean takesUpTheStory(String words) {
        Set<String> own = stems(words, new HashSet<>());
        long shared = own.stream().filter(story::contains).count();
        return shared > SHARED * own.size();
    }

    private static Set<String> stems(String words, Set<String> stems) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String stem = word.group().toLowerCase(Locale.ROOT);
            stems.add(stem.substring(0, Math.min(STEM, stem.length())));
        }
        return stems;
    }
}
