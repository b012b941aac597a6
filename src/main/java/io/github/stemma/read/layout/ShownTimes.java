package io.github.stemma.read.layout;

import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.read.format.Stamps;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that a text shows for itself: {@code Veröffentlicht am 3.12.2025, 05:12}, {@code Stand: …}, {@code Updated …}, a
 * line that is nothing but a time, a dateline with a full date. Dates inside sentences are the story's, not the text's.
 */
public final class ShownTimes {

    private static final int HEAD = 8;

    private static final Pattern PUBLISHED = Expression.pattern(
            "(?iu)^(?:veröffentlicht|erstellt|publiziert|erschienen|datum|published|first published|posted|publié|pubblicato"
                    + "|publicado|gepubliceerd)\\b(?:\\s*(?:am|um|on|le|il|el|op|em|den))?\\s*:?\\s*(?:\\p{L}+,?\\s+)?(?=\\d|\\p{L}+\\s\\d)");

    private static final Pattern UPDATED = Expression.pattern(
            "(?iu)^(?:aktualisiert|zuletzt (?:aktualisiert|geändert|bearbeitet)|letztes update|letzte aktualisierung|stand|updated"
                    + "|last (?:updated|modified)|mis à jour|modifié|aggiornato|actualizado|bijgewerkt|laatste update|atualizado)\\b"
                    + "(?:\\s*(?:am|um|on|le|il|el|op|em|den))?\\s*:?\\s*(?:\\p{L}+,?\\s+)?(?=\\d|\\p{L}+\\s\\d)");

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[^.!?()\\n]{1,50}?, (?=\\d{1,2}(?:er)?\\.? \\p{L}+ \\d{4} \\(\\p{Lu}{2,8}\\))");

    private ShownTimes() {}

    /** When the text says it was published. */
    public static Optional<Stamp> published(String text, List<Span> paragraphs) {
        return first(PUBLISHED, text, paragraphs)
                .or(() -> bare(text, paragraphs))
                .or(() -> first(DATELINE, text, paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))));
    }

    /** When the text says it was last changed. */
    public static Optional<Stamp> updated(String text, List<Span> paragraphs) {
        return first(UPDATED, text, paragraphs);
    }

    private static Optional<Stamp> first(Pattern label, String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            Matcher matcher = label.matcher(text).region(paragraph.begin(), paragraph.end());
            if (matcher.find()) {
                Optional<Stamp> stamp = Stamps.find(paragraph.of(text), matcher.end() - paragraph.begin())
                        .map(Stamps.Found::stamp);
                if (stamp.isPresent()) {
                    return stamp;
                }
            }
        }
        return Optional.empty();
    }

    /** A line among the first that is nothing but a time. */
    private static Optional<Stamp> bare(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            String words = paragraph.of(text);
            if (words.length() <= 40) {
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
}
