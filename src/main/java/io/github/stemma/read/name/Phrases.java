package io.github.stemma.read.name;

import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Rules;
import io.github.stemma.read.layout.Words;
import java.util.Locale;
import java.util.Optional;

/** The phrases of {@code phrases.tsv}; the format stands at the head of that file. */
final class Phrases {

    private static final String DATIVE = "@DATIVE";

    /** What a phrase says about the name in it. */
    enum Role {
        CREDIT,
        CITE,
        TOLD,
        SOURCE,
        OWN
    }

    /**
     * A phrase that matched.
     *
     * @param role what it says
     * @param firm whether it is enough for a name that is also a common word
     */
    record Match(Role role, boolean firm) {}

    private static final Rules RULES = Rules.of("phrases.tsv", 2);

    /**
     * The first firm phrase that fits around a name, else the first weak one.
     *
     * @param context the words around the name
     */
    Optional<Match> match(Context context) {
        Optional<Match> weak = Optional.empty();
        String withDative = context.dative() ? context.before() + " " + DATIVE : context.before();
        String around = context.before() + " | " + context.after();
        Words words = Words.of(around);
        for (Rules.Rule rule : RULES.candidates(words, 0, around.length())) {
            boolean firm = rule.label(1).equals("firm");
            if ((firm || weak.isEmpty()) && fits(rule, context, words, withDative)) {
                Match match = new Match(Role.valueOf(rule.label(0).toUpperCase(Locale.ROOT)), firm);
                if (firm) {
                    return Optional.of(match);
                }
                weak = Optional.of(match);
            }
        }
        return weak;
    }

    /**
     * @param words of the words before the name, perhaps with others behind them
     */
    private static boolean fits(Rules.Rule rule, Context context, Words words, String withDative) {
        Expression before = rule.expression(0);
        Expression after = rule.expression(1);
        if (!after.isEmpty() && !after.matcher(context.after()).lookingAt()) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        return before.source().contains(DATIVE)
                ? before.findsIn(Words.of(withDative), 0, withDative)
                : before.findsIn(words, 0, context.before());
    }
}
