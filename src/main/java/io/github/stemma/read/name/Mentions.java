package io.github.stemma.read.name;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Mention.Scope;
import io.github.stemma.model.Order;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.Expression;
import io.github.stemma.read.layout.Parts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places where one text names agencies and outlets.
 *
 * <p>Idea: find every known spelling; decide by place (dateline, sign-off, bracket) and by the words around
 * ({@code phrases.tsv}) whether it is a credit, a cited report, talk to an outlet, or the text's own outlet; let the
 * text introduce names that no list has. Precision first: a spelling that is also a common word is dropped where the
 * words around it do not decide, and nothing inside furniture counts but credits.
 */
final class Mentions {

    /** A paragraph of at least this many characters is a paragraph of the story and no header. */
    private static final int STORY_PARAGRAPH = 80;

    /** A cite within so many story paragraphs from the start, and the only one, speaks for the whole text. */
    private static final int LEAD = 2;

    /** Words by which a sentence rests on what a press office put out. */
    private static final Expression RELEASED = new Expression(
            "(?iu)\\b(?:(?:presse)?(?:aussendung|mitteilung|erklärung|information)|heißt es|hieß es|teil(?:t|te|ten)|mitteil\\w*|erklär\\w+|warn(?:t|te|ung\\w*)"
                    + "|informier\\w+|sätze|statement|press release|said|says|warn(?:s|ed)|announced|communiqué|annonc\\w+|comunicato|comunicado"
                    + "|persbericht)\\b");

    private final Phrases phrases;
    private final Parts parts;
    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> furniture;
    private final Optional<Outlet> own;
    private final List<String> pieces = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Mentions(Phrases phrases, Parts parts, List<Span> furniture, Optional<Outlet> own) {
        this.phrases = phrases;
        this.parts = parts;
        this.text = parts.text();
        this.paragraphs = parts.paragraphs();
        this.furniture = furniture;
        this.own = own;
        for (Span paragraph : paragraphs) {
            String piece = paragraph.of(text);
            pieces.add(piece);
            tokens.add(Tokens.of(piece));
        }
    }

    /**
     * The mentions of a text, by position.
     *
     * @param phrases the phrases of the resource
     * @param lexicons what may be found; an earlier one wins where two have a name for the same words
     * @param signOffs what may be found in sign-offs besides
     * @param parts the text and how it divides
     * @param furniture the furniture in order
     * @param own the outlet that published the text
     */
    static List<Mention> find(
            Phrases phrases,
            List<Lexicon> lexicons,
            Lexicon signOffs,
            Parts parts,
            List<Span> furniture,
            Optional<Outlet> own) {
        Mentions search = new Mentions(phrases, parts, furniture, own);
        lexicons.forEach(search::run);
        search.run(signOffs, true);
        search.run(new Lexicon(search.newcomers()));
        search.run(new Lexicon(search.candidates()));
        search.mentions.addAll(new Anaphora(parts, own).find(search.mentions));
        search.mentions.sort(Order.by(Mention::at));
        return search.widened();
    }

    private void run(Lexicon lexicon) {
        run(lexicon, false);
    }

    private void run(Lexicon lexicon, boolean signOffsOnly) {
        if (lexicon.isEmpty()) {
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            for (Lexicon.Hit hit : lexicon.find(tokens.get(i))) {
                Span at = new Span(paragraph.begin() + hit.begin(), paragraph.begin() + hit.end());
                Span sentence = sentence(parts.sentences(i), at);
                boolean wanted = !signOffsOnly || CreditLine.isSignOff(sentence.of(text));
                if (wanted && !isKnown(at)) {
                    mention(hit, at, i, pieces.get(i), sentence).ifPresent(mentions::add);
                }
            }
        }
    }

    /** The sentence that a place begins in, or else the place itself. */
    private static Span sentence(List<Span> sentences, Span at) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= at.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).contains(at.begin()) ? sentences.get(low) : at;
    }

    private Optional<Mention> mention(Lexicon.Hit hit, Span at, int paragraph, String words, Span sentence) {
        Outlet outlet = hit.outlet();
        boolean isOwn = own.map(Outlet::name).filter(outlet.name()::equals).isPresent();
        Optional<Scope> credit = CreditLine.scope(words, hit.begin(), hit.end(), paragraph, paragraph >= lastStory());
        if (credit.isEmpty() && outlet.isAgency() && 2 * paragraph >= paragraphs.size()) {
            credit = CreditLine.closing(sentence.of(text), at.begin() - sentence.begin(), at.end() - sentence.begin());
        }
        if (credit.isPresent() && !outlet.isAgency() && !isOwn) {
            credit = credit.filter(scope -> !isSource(at, sentence, outlet));
        }
        if (credit.isPresent() && (outlet.isAgency() || isOwn || hit.spelling().level() == Level.FIRM)) {
            return Optional.of(new Mention(outlet, isOwn ? Form.OWN : Form.CREDIT, credit.get(), at, paragraph));
        }
        if (CreditLine.isPicture(words, hit.begin())) {
            return Optional.empty();
        }
        Context context = Context.of(text, sentence, at.begin(), at.end(), outlet::name);
        Optional<Phrases.Match> match = phrases.match(context);
        String before = text.substring(sentence.begin(), at.begin());
        if (!CommonWord.isName(hit.spelling(), at.of(text), sentence.of(text), before, context, match)) {
            return Optional.empty();
        }
        boolean isCredit = match.isPresent()
                && (match.get().role() == Phrases.Role.CREDIT || match.get().role() == Phrases.Role.SOURCE);
        if (!isCredit && isFurniture(at)) {
            return Optional.empty();
        }
        if (isOwn) {
            return Optional.of(new Mention(outlet, Form.OWN, Scope.SENTENCE, at, paragraph));
        }
        if (match.isPresent()) {
            return Optional.of(byPhrase(match.get().role(), outlet, at, paragraph));
        }
        boolean release = (outlet.kind() == OutletKind.PRESS_RELEASE || outlet.kind() == OutletKind.UNKNOWN)
                && RELEASED.findsIn(parts.words(), sentence.begin(), sentence.of(text));
        return Optional.of(new Mention(outlet, release ? Form.CITE : Form.NAMED, Scope.SENTENCE, at, paragraph));
    }

    private boolean isSource(Span at, Span sentence, Outlet outlet) {
        return phrases.match(Context.of(text, sentence, at.begin(), at.end(), outlet::name))
                .filter(match -> match.role() == Phrases.Role.SOURCE)
                .isPresent();
    }

    private static Mention byPhrase(Phrases.Role role, Outlet outlet, Span at, int paragraph) {
        return switch (role) {
            case CREDIT -> new Mention(outlet, Form.CREDIT, Scope.TEXT, at, paragraph);
            case SOURCE -> new Mention(outlet, outlet.isAgency() ? Form.CREDIT : Form.CITE, Scope.TEXT, at, paragraph);
            case CITE -> new Mention(outlet, Form.CITE, Scope.PARAGRAPH, at, paragraph);
            case TOLD -> new Mention(outlet, Form.TOLD, Scope.SENTENCE, at, paragraph);
            case OWN -> new Mention(outlet, Form.NAMED, Scope.SENTENCE, at, paragraph);
        };
    }

    private boolean isKnown(Span at) {
        for (Mention mention : mentions) {
            if (mention.at().overlap(at) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isFurniture(Span at) {
        return !at.overlapping(furniture).isEmpty();
    }

    /** The last paragraph that is not all furniture. */
    private int lastStory() {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Span paragraph = paragraphs.get(i);
            if (paragraph.overlapping(furniture).stream().noneMatch(span -> span.contains(paragraph))) {
                return i;
            }
        }
        return 0;
    }

    private List<Spelling> newcomers() {
        List<Spelling> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = pieces.get(i);
            CreditLine.unknownAgency(words, i, i * 2 >= paragraphs.size())
                    .ifPresent(at -> found.add(Newcomers.agency(words.substring(at[0], at[1]))));
            for (Span sentence : parts.sentences(i)) {
                if (sentence.length() < 1000 && !isFurniture(sentence)) {
                    found.addAll(Newcomers.in(parts, sentence));
                }
            }
        }
        return found;
    }

    /** Names built like an outlet's, or quoted, that a phrase makes a source. */
    private List<Spelling> candidates() {
        List<Spelling> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span sentence : parts.sentences(i)) {
                if (sentence.length() < 1000) {
                    for (Candidates.Candidate candidate : Candidates.in(parts, sentence)) {
                        Span at = new Span(sentence.begin() + candidate.begin(), sentence.begin() + candidate.end());
                        source(candidate, at, sentence).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Spelling> source(Candidates.Candidate candidate, Span at, Span sentence) {
        String name = at.of(text);
        if (isKnown(at) || isFurniture(at)) {
            return Optional.empty();
        }
        Context context = Context.of(text, sentence, at.begin(), at.end(), () -> Newcomers.nameIn(name));
        boolean counts = phrases.match(context)
                .filter(match -> match.role() != Phrases.Role.OWN && match.role() != Phrases.Role.CREDIT)
                .filter(match ->
                        candidate.built() || match.firm() && match.role() != Phrases.Role.TOLD && !context.afterNoun())
                .isPresent();
        if (!counts || !Newcomers.isPossible(name)) {
            return Optional.empty();
        }
        Outlet outlet = Newcomers.outlet(name);
        return Optional.of(Spelling.of(outlet, outlet.name(), Level.FIRM));
    }

    /** A text that cites a single outlet, and does so at once, rests on it as a whole. */
    private List<Mention> widened() {
        Set<String> cited = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> mention.form() == Form.CITE)
                .forEach(mention -> cited.add(mention.outlet().name()));
        if (cited.size() != 1) {
            return List.copyOf(mentions);
        }
        int lead = lead();
        return mentions.stream()
                .map(mention ->
                        mention.form() == Form.CITE && mention.scope() == Scope.PARAGRAPH && mention.paragraph() <= lead
                                ? new Mention(
                                        mention.outlet(), Form.CITE, Scope.TEXT, mention.at(), mention.paragraph())
                                : mention)
                .toList();
    }

    private int lead() {
        int story = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            story += paragraphs.get(i).length() >= STORY_PARAGRAPH ? 1 : 0;
            if (story == LEAD) {
                return i;
            }
        }
        return paragraphs.size();
    }
}
