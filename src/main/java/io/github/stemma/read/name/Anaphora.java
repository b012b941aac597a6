package io.github.stemma.read.name;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Mention.Scope;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Parts;
import io.github.stemma.read.layout.Rules;
import io.github.stemma.read.layout.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that stand for an outlet: {@code dem Bericht zufolge}, {@code nach Angaben des Blattes}, {@code the paper said}
 * for the one cited last, {@code unserer Zeitung} for the text's own.
 */
final class Anaphora {

    private final Parts parts;
    private final String text;
    private final List<Span> paragraphs;
    private final Optional<Outlet> own;

    Anaphora(Parts parts, Optional<Outlet> own) {
        this.parts = parts;
        this.text = parts.text();
        this.paragraphs = parts.paragraphs();
        this.own = own;
    }

    /** Mentions by such words, given the mentions by name. */
    List<Mention> find(List<Mention> named) {
        List<Mention> found = new ArrayList<>();
        boolean anyCited = lastCited(named, Integer.MAX_VALUE).isPresent();
        if (!anyCited && own.isEmpty()) {
            return found;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            for (Rules.Rule rule : VersionMarks.RULES.candidates(parts.words(), paragraph.begin(), paragraph.end())) {
                boolean open = rule.label(1).equals("own") ? own.isPresent() : anyCited;
                if (open && rule.label(0).equals("anaphor")) {
                    collect(rule, i, named, found);
                }
            }
        }
        return found;
    }

    private void collect(Rules.Rule rule, int paragraph, List<Mention> named, List<Mention> found) {
        Span words = paragraphs.get(paragraph);
        Search search = rule.expression(0).search(parts.words(), words.begin(), words.of(text));
        boolean self = rule.label(1).equals("own");
        while (search.next()) {
            Span at = new Span(
                    words.begin() + search.match().start(),
                    words.begin() + search.match().end());
            Optional<Outlet> outlet = self ? own : lastCited(named, at.begin());
            outlet.ifPresent(
                    who -> found.add(new Mention(who, self ? Form.OWN : Form.CITE, Scope.SENTENCE, at, paragraph)));
        }
    }

    private static Optional<Outlet> lastCited(List<Mention> named, int before) {
        return named.stream()
                .filter(mention -> mention.at().end() <= before)
                .filter(mention ->
                        mention.form() == Form.CITE && !mention.outlet().isAgency())
                .reduce((earlier, later) -> later.at().begin() > earlier.at().begin() ? later : earlier)
                .map(Mention::outlet);
    }
}
