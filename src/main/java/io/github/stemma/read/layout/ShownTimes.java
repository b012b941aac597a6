package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.read.format.Stamps;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Times that a text shows for itself: {@code Veröffentlicht am 3.12.2025, 05:12}, {@code Stand: …}, {@code Updated …}, a
 * line that is nothing but a time, a dateline with a full date. Dates inside sentences are the story's, not the text's.
 */
public final class ShownTimes {

    private static final int HEAD = 8;

    private static final Expression PUBLISHED = new Expression(
            "(?iu)^(?:veröffentlicht|erstellt|publiziert|erschienen|datum|published|first published|posted|publié|pubblicato"
                    + "|publicado|gepubliceerd)\\b(?:\\s*(?:am|um|on|le|il|el|op|em|den))?\\s*:?\\s*(?:\\p{L}+,?\\s+)?(?=\\d|\\p{L}+\\s\\d)");

    private static final Expression UPDATED = new Expression(
            "(?iu)^(?:aktualisiert|zuletzt (?:aktualisiert|geändert|bearbeitet)|letztes update|letzte aktualisierung|stand|updated"
                    + "|last (?:updated|modified)|mis à jour|modifié|aggiornato|actualizado|bijgewerkt|laatste update|atualizado)\\b"
                    + "(?:\\s*(?:am|um|on|le|il|el|op|em|den))?\\s*:?\\s*(?:\\p{L}+,?\\s+)?(?=\\d|\\p{L}+\\s\\d)");

    private static final Expression DATELINE =
            new Expression("^\\p{Lu}[^.!?()\\n]{1,50}?, (?=\\d{1,2}(?:er)?\\.? \\p{L}+ \\d{4} \\(\\p{Lu}{2,8}\\))");

    /** First words of what {@link #PUBLISHED} finds; hardly a paragraph begins with one. */
    private static final Beginnings PUBLISHED_BEGIN = Beginnings.of(
            "veröffentlicht erstellt publiziert erschienen datum published first posted publié pubblicato publicado"
                    + " gepubliceerd");

    private static final Beginnings UPDATED_BEGIN = Beginnings.of(
            "aktualisiert zuletzt letztes letzte stand updated last mis modifié aggiornato actualizado bijgewerkt laatste"
                    + " atualizado");

    private ShownTimes() {}

    /** When the text says it was published. */
    public static Optional<Stamp> published(Parts parts) {
        String text = parts.text();
        List<Span> paragraphs = parts.paragraphs();
        return first(PUBLISHED, PUBLISHED_BEGIN, parts)
                .or(() -> bare(text, paragraphs))
                .or(() -> dateline(text, paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))));
    }

    /** When the text says it was last changed. */
    public static Optional<Stamp> updated(Parts parts) {
        return first(UPDATED, UPDATED_BEGIN, parts);
    }

    private static Optional<Stamp> first(Expression label, Beginnings beginnings, Parts parts) {
        for (Span paragraph : parts.paragraphs()) {
            if (beginnings.beginsFirst(parts.words(), paragraph.begin(), paragraph.end())) {
                Optional<Stamp> stamp = behind(label, parts.text(), paragraph);
                if (stamp.isPresent()) {
                    return stamp;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Stamp> dateline(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            int bracket = text.indexOf('(', paragraph.begin());
            if (bracket >= 0 && bracket < paragraph.end()) {
                Optional<Stamp> stamp = behind(DATELINE, text, paragraph);
                if (stamp.isPresent()) {
                    return stamp;
                }
            }
        }
        return Optional.empty();
    }

    /** The time behind a label at the start of a paragraph. */
    private static Optional<Stamp> behind(Expression label, String text, Span paragraph) {
        Matcher matcher = label.matcher(text).region(paragraph.begin(), paragraph.end());
        return matcher.lookingAt()
                ? Stamps.find(paragraph.of(text), matcher.end() - paragraph.begin())
                        .map(Stamps.Found::stamp)
                : Optional.empty();
    }

    /** A line among the first that is nothing but a time. */
    private static Optional<Stamp> bare(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            String words = paragraph.of(text);
            if (words.length() <= 40 && hasDigit(words)) {
                Optional<Stamps.Found> found = Stamps.find(words, 0);
                if (found.isPresent()
                        && words.substring(found.get().end()).matches("(?iu)\\s*(?:uhr|h|clock|utc|cet|mez|mesz)?\\.?")
                        && words.substring(0, found.get().begin()).matches("(?iu)(?:\\p{L}+,?\\s+)?(?:den |am )?")) {
                    return Optional.of(found.get().stamp());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
