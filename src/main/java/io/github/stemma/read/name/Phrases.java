package io.github.stemma.read.name;

import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Rules;
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
        for (Rules.Rule rule : RULES.candidates(context.before() + " | " + context.after())) {
            boolean firm = rule.label(1).equals("firm");
            if ((firm || weak.isEmpty()) && fits(rule, context, withDative)) {
                Match match = new Match(Role.valueOf(rule.label(0).toUpperCase(Locale.ROOT)), firm);
                if (firm) {
                    return Optional.of(match);
                }
                weak = Optional.of(match);
            }
        }
        return weak;
    }

    private static boolean fits(Rules.Rule rule, Context context, String withDative) {
        Expression before = rule.expression(0);
        Expression after = rule.expression(1);
        String words = before.source().contains(DATIVE) ? withDative : context.before();
        return (after.isEmpty() || after.matcher(context.after()).lookingAt())
                && (before.isEmpty() || before.matcher(words).find());
    }
}
