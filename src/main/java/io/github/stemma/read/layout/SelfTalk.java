package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

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

    private static final Expression WORD = new Expression("\\p{L}{" + LONG_WORD + ",}");
    private static final Expression QUOTATION = new Expression("[„“\"«»][^„“”\"«»]*[“”\"«»]");

    /** Kinds of words that tell talk of the outlet. */
    private enum Cue {
        FORMAL("sie ihnen ihr", "(?<=[\\p{L},:)] )(?:Sie|Ihnen|Ihre?[nmrs]?)\\b"),
        READER(
                "du dich dir dein euch eur you vous votre vos uw jouw je tu tuo tua vostr usted",
                "\\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?)\\b"
                        + "|\\b(?:[Yy]ou|[Yy]our)\\b|\\b(?:[Vv]ous|[Vv]otre|[Vv]os)\\b"
                        + "|\\b(?:[Uu]w|[Jj]ouw|[Jj]e)\\b|\\b(?:[Tt]u|[Tt]uo|[Tt]ua|[Vv]ostr[oaie]|[Uu]sted)\\b"),
        SELF(
                "unser uns us our nous notre nos nostr nuestr onz",
                "\\b(?:[Uu]nsere?[nmrs]?|[Uu]ns|[Uu]s|[Oo]ur|[Nn]ous|[Nn]otre|[Nn]os|[Nn]ostr[oaie]|[Nn]uestr[oa]s?|[Oo]nze?)\\b"),
        CHANNEL(
                "newsletter whatsapp instagram facebook tiktok telegram youtube podcast paper epaper"
                        + " printausgabe abo postfach mediathek audiothek webstream livestream liveticker tablet"
                        + " kanal kanälen galerie bildergalerie fotostrecke jobalarm push inbox briefing subscri"
                        + " app homepage plateformes boîte infolettre réseaux boletín nieuwsbrief webseite website",
                "(?iu)\\b(?:newsletters?|whatsapp|instagram|facebook|tiktok|telegram|youtube|podcasts?|e-?paper|printausgabe|abos?"
                        + "|abonn\\w*|postfach|mediathek|audiothek|webstream|livestream|livetickern?|tablet|kanal|kanälen|online-galerie"
                        + "|bildergalerie|fotostrecke|jobalarm|push-\\w+|inbox|briefing|subscri\\w+|app|\\w+-app|homepage|plateformes"
                        + "|boîte mail|infolettre|réseaux sociaux|boletín|nieuwsbrief|\\w+-newsletter|webseite|website)\\b"),
        PROMOTION(
                "hören lesen sehen hält halten laufenden wochen gratis kostenlos täglich jeden every"
                        + " chaque fasst zusammen frequenz listen app",
                "(?iu)\\b(?:hören sie|lesen sie|sehen sie|hält sie|halten sie|auf dem laufenden|wochen|gratis|kostenlos|täglich|jeden"
                        + " (?:tag|morgen|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|every (?:day|morning|evening"
                        + "|week)|chaque (?:jour|matin|semaine|soir)|fasst|zusammen, was|frequenz|listen|app)\\b"),
        /** Words by which newsrooms speak of what they make and who takes it. */
        NEWSROOM(
                "redaktion sendung radio studio programm frequenz webseite website homepage online"
                        + " ausgabe leser hörer zuschauer abonn artikel beitrag podcast video foto bilder galerie"
                        + " lesen hören link kontakt meinung kommentar teilen heft edition reader listener viewer"
                        + " listen watch read article story stories broadcast bulletin newsroom print lecteurs"
                        + " auditeurs émission édition journal antenne lire écoute rédaction lettori leggi"
                        + " redazione edizione giornale lezers lees luister redactie krant uitzending lectores"
                        + " redacción edición periódico emisora leitores edição newsletter app",
                "(?iu)\\b(?:redaktion|sendung|radio|studio|programm|frequenz|webseite|website|homepage|online|ausgabe|leser\\w*|hörer\\w*"
                        + "|zuschauer\\w*|abonn\\w*|artikel|beitrag|podcast|videos?|fotos?|bilder|galerie|lesen|hören|link|kontakt|meinung"
                        + "|kommentare?|teilen|heft|edition|readers?|listeners?|viewers?|listen|watch|read|article|story|stories"
                        + "|broadcast|bulletin|newsroom|print|lecteurs|auditeurs|émission|édition|journal|antenne|lire|écoute\\w*"
                        + "|rédaction|lettori|leggi|redazione|edizione|giornale|lezers|lees|luister|redactie|krant|uitzending|lectores"
                        + "|redacción|edición|periódico|emisora|leitores|edição|newsletter|app)\\b");

        private final String beginnings;
        private final Expression expression;

        /**
         * @param beginnings beginnings of words of which every match has one
         */
        Cue(String beginnings, String expression) {
            this.beginnings = beginnings;
            this.expression = new Expression(expression);
        }
    }

    /** The beginnings of all cues, under the cue's ordinal: hardly a sentence of a story has any. */
    private static final Beginnings BEGINNINGS = beginnings();

    private static final Expression IMPERATIVE = new Expression(
            "^(?:Jetzt|Hier|Folgt?e?n?|Abonnier\\w*|Schreib\\w*|Schick\\w*|Send\\w+|Melde\\w*|Lies|Lest|Hört?|Test\\w+|Verpass\\w*"
                    + "|Klick\\w*|Lade\\w*|Registrier\\w*|Aktivier\\w*|Sicher\\w*|Bestell\\w*|Hol\\w*|Täglich|Jeden|Alle|Das Wichtigste"
                    + "|Get|Follow|Join|Sign|Subscribe|Download|Email|Call|Read|Listen|Watch|Share|Recevez|Suivez|Retrouvez|Abonnez"
                    + "|Téléchargez|Iscriviti|Segui|Scarica|Suscríb\\w+|Sigue|Volg|Abonneer)\\b");

    private static final Expression ADDRESS = new Expression(
            "@[\\p{L}\\p{N}]|\\bwww\\.|https?://|\\b[\\w-]+\\.(?:com|org|de|at|ch|fr|it|es|nl|uk|example)\\b");

    private static final Expression REPORT = new Expression(
            "(?iu)\\b(?:sag(?:t|te|ten)|erklär(?:t|te|ten)|teil(?:t|te|ten)|mitteil(?:t|te|ten)|erzähl(?:t|te|ten)|bericht(?:et|ete|eten)"
                    + "|told|tells|said|says|a déclaré|a raconté|a indiqué|a précisé|a dit|a-t-(?:on|il|elle)|ha detto|dijo|zei)\\b");

    /** A number to call belongs to the story's service: hotlines, authorities. */
    private static final Expression TELEPHONE = new Expression("\\d[\\d /-]{6,}\\d");

    private final Parts parts;
    private final List<Span> paragraphs;
    private final List<OwnName> ownNames;
    private @Nullable Set<String> story;

    SelfTalk(Parts parts, List<OwnName> ownNames) {
        this.parts = parts;
        this.paragraphs = parts.paragraphs();
        this.ownNames = ownNames;
    }

    private static Beginnings beginnings() {
        Beginnings beginnings = new Beginnings();
        for (Cue cue : Cue.values()) {
            for (String beginning : Columns.of(cue.beginnings, ' ')) {
                beginnings.add(beginning, 0, beginning.length(), cue.ordinal());
            }
        }
        return beginnings;
    }

    /**
     * A sentence that is looked at.
     *
     * @param whole its characters
     * @param words the same, quotations emptied
     * @param found the words of a text
     * @param offset where the sentence begins in that text
     * @param possible ordinals of the cues that may be in it
     */
    private record Looked(String whole, String words, Words found, int offset, BitSet possible) {

        static Looked at(Parts parts, Span sentence) {
            String whole = parts.of(sentence);
            if (!holdsQuotationMark(whole)) {
                return at(whole, whole, parts.words(), sentence.begin());
            }
            String emptied = QUOTATION.matcher(whole).replaceAll("“”");
            return at(whole, emptied, Words.of(emptied), 0);
        }

        private static Looked at(String whole, String characters, Words words, int from) {
            BitSet possible = new BitSet();
            BEGINNINGS.mark(words, words.from(from), words.from(from + characters.length()), possible);
            return new Looked(whole, characters, words, from, possible);
        }

        private static boolean holdsQuotationMark(String sentence) {
            for (int i = 0; i < sentence.length(); i++) {
                char c = sentence.charAt(i);
                if (c == '"' || c >= '«' && "„“«»".indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }

        boolean hasReader() {
            // "sie" is a word of nearly all stories: its capital tells them apart before an expression need be made
            boolean formal = words.contains(" Sie") || words.contains(" Ih");
            return formal && has(Cue.FORMAL) || has(Cue.READER);
        }

        boolean has(Cue cue) {
            return possible.get(cue.ordinal()) && cue.expression.findsIn(found, offset, words);
        }

        boolean isImperative() {
            return IMPERATIVE.findsIn(found, offset, words);
        }

        boolean turnsToReader() {
            return hasReader() || isImperative();
        }

        boolean hasAddress() {
            boolean possible =
                    words.indexOf('@') >= 0 || words.contains("www.") || words.contains("://") || holdsDomain();
            return possible && ADDRESS.matcher(words).find();
        }

        private boolean holdsDomain() {
            for (int dot = words.indexOf('.'); dot >= 0; dot = words.indexOf('.', dot + 1)) {
                if (dot + 1 < words.length() && words.charAt(dot + 1) >= 'a' && words.charAt(dot + 1) <= 'z') {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Whether a sentence is talk of the outlet.
     *
     * @param sentence where it stands
     * @param paragraph index of its paragraph
     * @param alone whether it is all of its paragraph
     */
    boolean matches(Span sentence, int paragraph, boolean alone) {
        if (!alone && !FurniturePhrases.isTail(paragraph, paragraphs.size())) {
            return false;
        }
        Looked looked = Looked.at(parts, sentence);
        boolean channel = looked.has(Cue.CHANNEL);
        if (channel && (looked.turnsToReader() || looked.has(Cue.SELF))
                || isOwn(looked) && (channel || looked.has(Cue.PROMOTION)) && !isReport(looked)) {
            return true;
        }
        return paragraph >= close()
                && cues(looked) >= CUES
                && !TELEPHONE.matcher(looked.words).find()
                && !takesUpTheStory(looked.words);
    }

    /** Whether a sentence that stands beside furniture belongs to it. */
    boolean goesWithFurniture(Span sentence) {
        char last = parts.text().charAt(sentence.end() - 1);
        if (last != '?' && last != '!' && sentence.length() >= 60) {
            return false;
        }
        Looked looked = Looked.at(parts, sentence);
        return looked.turnsToReader() || looked.has(Cue.SELF) || last == '?';
    }

    /** The paragraph from which on the text is about to end. */
    private int close() {
        return Math.max(0, paragraphs.size() - Math.max(2, paragraphs.size() / 5));
    }

    private boolean isOwn(Looked looked) {
        for (OwnName name : ownNames) {
            if (name.isIn(looked.whole, looked.words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells what somebody said, as to the outlet, and turns to no reader. */
    private static boolean isReport(Looked looked) {
        return !looked.turnsToReader() && REPORT.matcher(looked.words).find();
    }

    /** Cues of a sentence; an outlet's "our" together with a newsroom word is one, as stories have that too. */
    private int cues(Looked looked) {
        int cues = looked.hasReader() ? 1 : 0;
        cues += looked.isImperative() ? 1 : 0;
        cues += isOwn(looked) ? 1 : 0;
        cues += looked.hasAddress() ? 1 : 0;
        cues += looked.words.endsWith("!") ? 1 : 0;
        cues += looked.has(Cue.NEWSROOM) || looked.has(Cue.SELF) ? 1 : 0;
        return cues;
    }

    private boolean takesUpTheStory(String words) {
        Set<String> own = stems(words, new HashSet<>());
        long shared = own.stream().filter(story()::contains).count();
        return shared > SHARED * own.size();
    }

    /** The long words of the story, found once for all sentences that close it. */
    private Set<String> story() {
        Set<String> known = story;
        if (known == null) {
            known = new HashSet<>();
            for (Span paragraph : paragraphs.subList(0, close())) {
                stems(paragraph.of(parts.text()), known);
            }
            story = known;
        }
        return known;
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
