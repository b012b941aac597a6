package io.github.stemma.read.name;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Mention.Scope;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand for an outlet: {@code dem Bericht zufolge}, {@code nach Angaben des Blattes}, {@code the paper said}
 * for the one cited last, {@code unserer Zeitung} for the text's own.
 */
final class Anaphora {

    private static final Pattern CITED = Pattern.compile(
            "(?:\\b[Dd]em (?:Zeitungs|Medien|Zeitungs-|Agentur)?[Bb]ericht(?: der Zeitung)? zufolge\\b"
                    + "|\\b[Ll]aut (?:dem |diesem )?(?:Zeitungs|Medien)?[Bb]ericht\\b|\\b[Ll]aut (?:dem Blatt|der Zeitung|dem Magazin|dem Portal)\\b"
                    + "|\\b[Ii]n dem (?:Bericht|Artikel)\\b|\\b[Nn]ach (?:Angaben|Informationen) (?:des Blattes|der Zeitung|des Magazins|des Portals|des Senders)\\b"
                    + "|\\b(?:so|schreibt|berichtete?|gegenüber|sagte) (?:das Blatt|die Zeitung|der Zeitung|dem Blatt|das Magazin|dem Magazin|das Portal|der Sender|dem Sender)\\b"
                    + "|\\b(?:[Dd]as Blatt|[Dd]ie Zeitung|[Dd]as Magazin|[Dd]as Portal|[Dd]er Sender) (?:schreibt|schrieb|berichtete?|zitiert)\\b"
                    + "|\\b[Aa]ccording to the (?:report|paper|newspaper|article|outlet)\\b|\\bthe (?:paper|newspaper|outlet|broadcaster) (?:said|reported|added|wrote)\\b|\\btold the (?:paper|newspaper|outlet)\\b"
                    + "|\\b[Ss]elon (?:le journal|le quotidien|le site|la chaîne|l['’]article)\\b|\\b[Ss]econdo (?:il giornale|il quotidiano)\\b|\\b[Ss]egún (?:el diario|el periódico|el medio)\\b|\\b[Vv]olgens (?:de krant|het bericht)\\b)");

    private static final Pattern OWN = Pattern.compile(
            "(?:\\b(?:unserer|dieser|unsere) (?:Zeitung|Redaktion)\\b|\\bunserem (?:Blatt|Magazin|Sender|Portal|Medium|Reporter)\\b|\\bunserer Reporterin\\b"
                    + "|\\b(?:told|tells) (?:this newspaper|us|our reporter)\\b|\\bthis newspaper\\b|\\bnotre (?:journal|rédaction|reporter)\\b"
                    + "|\\b(?:nostro giornale|nostra redazione|nuestro (?:diario|periódico)|este (?:diario|periódico)|onze (?:krant|redactie)|deze krant)\\b)");

    private final String text;
    private final List<Span> paragraphs;
    private final Optional<Outlet> own;

    Anaphora(String text, List<Span> paragraphs, Optional<Outlet> own) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.own = own;
    }

    /** Mentions by such words, given the mentions by name. */
    List<Mention> find(List<Mention> named) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            Matcher cited = CITED.matcher(text).region(paragraph.begin(), paragraph.end());
            while (cited.find()) {
                Span at = new Span(cited.start(), cited.end());
                int index = i;
                lastCited(named, at.begin())
                        .ifPresent(outlet -> found.add(new Mention(outlet, Form.CITE, Scope.SENTENCE, at, index)));
            }
            Matcher self = OWN.matcher(text).region(paragraph.begin(), paragraph.end());
            while (own.isPresent() && self.find()) {
                Span at = new Span(self.start(), self.end());
                found.add(new Mention(own.get(), Form.OWN, Scope.SENTENCE, at, i));
            }
        }
        return found;
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
