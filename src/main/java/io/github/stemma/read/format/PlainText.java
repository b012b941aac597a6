package io.github.stemma.read.format;

import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text and Markdown: optional front matter, or a first line {@code date 2025-12-03} behind which text may follow
 * at once.
 */
public final class PlainText implements Format {

    @Override
    public boolean claims(Source source) {
        return Binary.reason(source).isEmpty();
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        source.text(sink).ifPresent(text -> sink.text(of(source.path(), text, sink)));
    }

    /** Divides the characters of a plain text into header and body. */
    public static RawText of(String path, String text, Sink sink) {
        Optional<FrontMatter> front = FrontMatter.at(path, text, sink);
        if (front.isPresent()) {
            return new RawText(
                    path, front.get().header(), text, new Span(front.get().end(), text.length()));
        }
        Matcher date = beginsWithDate(text) ? DateLine.PATTERN.matcher(text) : null;
        if (date != null && date.lookingAt()) {
            try {
                LocalDate day = LocalDate.parse(date.group(1));
                Stamp stamp = new Stamp(day.atStartOfDay(), Stamp.Precision.DAY, Optional.empty());
                Header header = new Header.Builder().published(stamp).build();
                return new RawText(path, header, text, new Span(date.end(), text.length()));
            } catch (DateTimeException noSuchDay) {
                return RawText.whole(path, Header.nothing(), text);
            }
        }
        return RawText.whole(path, Header.nothing(), text);
    }

    /** Whether the first word is {@code date}, so that the expression is worth its making. */
    private static boolean beginsWithDate(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return text.regionMatches(true, at, "date", 0, 4);
    }

    private static final class DateLine {

        private static final Pattern PATTERN = Pattern.compile(
                "\\s{0,64}date[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?:[ \\t]+|(?=[\\r\\n])|$)", Pattern.CASE_INSENSITIVE);
    }
}
