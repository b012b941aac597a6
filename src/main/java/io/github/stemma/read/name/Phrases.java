package io.github.stemma.read.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases of {@code phrases.tsv}; the format stands at the head of that file. */
final class Phrases {

    private static final String RESOURCE = "/io/github/stemma/read/phrases.tsv";
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

    private record Phrase(Role role, boolean firm, Optional<Pattern> before, Optional<Pattern> after) {}

    private final List<Phrase> phrases = new ArrayList<>();

    Phrases() {
        try (InputStream in = Phrases.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    enter(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(String[] columns) {
        phrases.add(new Phrase(
                Role.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                columns[1].equals("firm"),
                pattern(columns[2]),
                pattern(columns[3])));
    }

    private static Optional<Pattern> pattern(String expression) {
        return expression.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(expression));
    }

    /**
     * The first firm phrase that fits around a name, else the first weak one.
     *
     * @param context the words around the name
     */
    Optional<Match> match(Context context) {
        Optional<Match> weak = Optional.empty();
        String withDative = context.dative() ? context.before() + " " + DATIVE : context.before();
        for (Phrase phrase : phrases) {
            boolean fits = phrase.before
                            .map(pattern -> pattern.matcher(
                                            pattern.pattern().contains(DATIVE) ? withDative : context.before())
                                    .find())
                            .orElse(true)
                    && phrase.after
                            .map(pattern -> pattern.matcher(context.after()).lookingAt())
                            .orElse(true);
            if (fits && phrase.firm) {
                return Optional.of(new Match(phrase.role, true));
            }
            if (fits && weak.isEmpty()) {
                weak = Optional.of(new Match(phrase.role, false));
            }
        }
        return weak;
    }
}
