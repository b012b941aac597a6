package io.github.stemma.read.layout;

/**
 * A name by which an outlet may speak of itself.
 *
 * @param words as it is written
 * @param common whether it is a common noun besides ({@code Kurier}, {@code The Sun}): it counts only where it is
 *     written or used as a name
 */
public record OwnName(String words, boolean common) {

    private static final Expression AFTER = new Expression(
            "(?iu)(?:s|es)?(?:"
                    + "-(?:news|app\\b|abo|e?-?paper|podcast|kanal|kanäle|club|leser|redaktion|team|whatsapp|channel|website|webseite|homepage"
                    + "|mediathek|account|push|briefing|instagram|facebook|tiktok)"
                    + "| (?:newsletter|app|podcast|e-?paper|website|channel|subscription|reader|briefing)s?\\b"
                    + "| (?:lesen|hören|finden|können|bekommen|hält|halten|informiert) Sie\\b| (?:bringt|liefert|sagt|zeigt) Ihnen\\b"
                    + "| is (?:(?:now|also|available) )*(?:on|in) (?:whatsapp|instagram|facebook|tiktok|telegram|youtube)\\b"
                    + "| ist (?:(?:jetzt|nun|auch|ab sofort|neu|künftig|täglich|jeden tag) )*(?:auf|bei) (?:whatsapp|instagram|facebook|tiktok|telegram|youtube)\\b"
                    + "| ist (?:(?:jetzt|nun|ab sofort|künftig|täglich|jeden tag) )?auch als\\b"
                    + "| erscheint (?:auch |jetzt )*(?:als|jeden|täglich)\\b| has an? [^.;!?]{0,30}\\bnewsletter\\b| is available as\\b)");

    private static final Expression THERE_IS = new Expression("(?u)\\b(?:[Dd]en|[Dd]ie|[Dd]as) $");

    private static final Expression BEFORE = new Expression(
            "(?iu)(?:"
                    + "\\b(?:newsletter|app|e-?paper|abo|abonnement|podcast|kanal|redaktion|website|webseite|homepage|mediathek)s? (?:des|der|vom|von|of)(?: the)? "
                    + "|\\b(?:lesen|hören|folgen|abonnieren|testen) sie\\b[^.;!?]{0,60}"
                    + "|\\b(?:lies|lest|folge|folgt|abonniere|abonniert|follow|find|read|get|subscribe to|download|join|try|listen to|sign up (?:to|for))\\b[^.;!?]{0,60})$");

    private static final String OPENERS = "„“\"«»‚‘";
    private static final String CLOSERS = "“”\"«»‘’";

    /**
     * Whether a sentence names the outlet by it, and not in brackets only, as in a dateline.
     *
     * @param sentence its characters
     * @param emptied the same, quotations emptied
     */
    boolean isIn(String sentence, String emptied) {
        if (!common) {
            return isIn(emptied);
        }
        return isQuotedIn(sentence) || isInCapitals(emptied) || isUsedIn(emptied);
    }

    private boolean isIn(String sentence) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            if (at == 0 || sentence.charAt(at - 1) != '(') {
                return true;
            }
        }
        return false;
    }

    private boolean isQuotedIn(String sentence) {
        for (int at = sentence.indexOf(words, 1); at >= 0; at = sentence.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (OPENERS.indexOf(sentence.charAt(at - 1)) >= 0
                    && end < sentence.length()
                    && CLOSERS.indexOf(sentence.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In capitals, where the other words are not. */
    private boolean isInCapitals(String sentence) {
        String capitals = Capitals.of(words);
        int at = sentence.indexOf(capitals);
        return at >= 0 && isWord(sentence, at, at + capitals.length()) && !Capitals.are(sentence);
    }

    /** As a name, by the words beside it. */
    private boolean isUsedIn(String sentence) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean thereIs = sentence.startsWith(" gibt es ", end)
                    && THERE_IS.matcher(sentence.substring(0, at)).find();
            boolean used = thereIs
                    || AFTER.matcher(sentence).region(end, sentence.length()).lookingAt()
                    || isWord(sentence, at, end)
                            && BEFORE.matcher(sentence.substring(0, at)).find();
            if (used && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String sentence, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(sentence.charAt(begin - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }
}
