package io.github.stemma.read.name;

import io.github.stemma.read.layout.Capitals;
import io.github.stemma.read.layout.Expression;
import java.util.Optional;

/**
 * Whether a spelling that may be a common word ({@code Kurier}, {@code Die Welt}, {@code The Sun}) is an outlet's name
 * where it stands: by quotation marks, a noun such as {@code die Zeitung}, capitals ({@code dem KURIER}), an article
 * with a capital inside a sentence ({@code told The Sun}), or a phrase of citing that is firm.
 */
final class CommonWord {

    /** What stands before a common noun and never before a name; a compound ({@code einem Bild-Bericht}) has it for itself. */
    private static final Expression NO_NAME = new Expression(
            "(?iu)(?:^|[\\s(])(?:k?eine?[mnrs]?|jede[mnrs]?|diese[mnrs]?|manche[mnrs]?|alle[mnrs]?) (?:\\p{Ll}[\\p{L}-]* ){0,2}$");

    /** The one paper whose name has another gender than its word: {@code das Bild}, but {@code die „Bild“}. */
    private static final Expression NEUTER = new Expression("(?u)\\b(?:[Dd]as|[Dd]em|[Dd]es|[Ii]m|[Vv]om|[Zz]um) $");

    /** Papers report, and neither to somebody nor themselves. */
    private static final Expression TO_SOMEBODY = new Expression(
            "(?u) (?:berichte(?:t|te)|erzähl(?:t|te)|melde(?:t|te)) (?:sich|dem|ihm|ihr|ihnen|seine[mnr]|ihre[mnr]|der \\p{Lu}|den \\p{Lu}\\p{L}*n\\b)");

    private static final Expression ARTICLE = new Expression("^(?:The|Der|Die|Das|Le|La|Les|Il|El|De|Het) ");

    private CommonWord() {}

    /**
     * Whether a spelling counts.
     *
     * @param spelling which
     * @param written as it stands there
     * @param sentence the sentence that it stands in
     * @param before the sentence up to there
     * @param context the words around
     * @param match the phrase that they are
     */
    static boolean isName(
            Spelling spelling,
            String written,
            String sentence,
            String before,
            Context context,
            Optional<Phrases.Match> match) {
        if (spelling.level() == Level.FIRM || match.isEmpty()) {
            return spelling.level() == Level.FIRM;
        }
        if (context.quoted() || context.media() || isCapitals(spelling, written, sentence)) {
            return true;
        }
        if (isNoun(written, before, context.after())) {
            return false;
        }
        return isTitled(written, before)
                || spelling.level() == Level.LOOSE
                        && (match.get().firm() || isInitials(spelling) || isEnglish(written, before));
    }

    /** An agency's initials are mistaken less easily than a word, so that any phrase is enough for them. */
    private static boolean isInitials(Spelling spelling) {
        return spelling.outlet().isAgency()
                && String.join("", spelling.tokens()).chars().allMatch(Character::isUpperCase);
    }

    private static boolean isCapitals(Spelling spelling, String written, String sentence) {
        return written.length() > 2
                && Capitals.are(written)
                && !Capitals.are(spelling.words())
                && !Capitals.are(sentence);
    }

    private static boolean isNoun(String written, String before, String after) {
        return !after.startsWith("-")
                && (NO_NAME.matcher(before).find()
                        || TO_SOMEBODY.matcher(after).lookingAt()
                        || written.startsWith("Bild") && NEUTER.matcher(before).find());
    }

    /** Whether its own article has a capital though the sentence goes on there. */
    private static boolean isTitled(String written, String before) {
        String bare = before.stripTrailing();
        return ARTICLE.matcher(written).find() && !bare.isEmpty() && isInside(bare.charAt(bare.length() - 1));
    }

    private static boolean isInside(char last) {
        return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '–';
    }

    /** English has capitals for names only. */
    private static boolean isEnglish(String written, String before) {
        return before.endsWith("the ") || before.endsWith("The ") || written.startsWith("The ");
    }
}
