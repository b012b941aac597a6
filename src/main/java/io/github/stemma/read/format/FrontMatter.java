package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of {@code name: value} lines between {@code ---} lines at the start of a text: the part of YAML that headers
 * of articles use (plain and quoted values, {@code [a, b]} and {@code - a} lists, comments). A first line {@code ---}
 * that is not followed by such lines and an end is taken for text.
 *
 * @param header what it says
 * @param end where the text behind it begins
 */
record FrontMatter(Header header, int end) {

    /** Lines behind which no end of the block is sought. */
    private static final int MAX_LINES = 200;

    static Optional<FrontMatter> at(String path, String text, Sink sink) {
        int at = lineEnd(text, 0);
        if (!text.substring(0, at).strip().equals("---")) {
            return Optional.empty();
        }
        Header.Builder header = new Header.Builder();
        String name = "";
        for (int line = 2; line <= MAX_LINES && at < text.length(); line++) {
            int begin = afterBreak(text, at);
            at = lineEnd(text, begin);
            String content = text.substring(begin, at).strip();
            if (content.equals("---") || content.equals("...")) {
                return Optional.of(new FrontMatter(header.build(), afterBreak(text, at)));
            }
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            Matcher field = Field.PATTERN.matcher(content);
            if (content.startsWith("- ") && !name.isEmpty()) {
                enter(header, name, content.substring(2), path, line, sink);
            } else if (field.matches()) {
                name = field.group(1);
                enter(header, name, field.group(2) == null ? "" : field.group(2), path, line, sink);
            } else if (!Character.isWhitespace(text.charAt(begin))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void enter(Header.Builder header, String name, String value, String path, int line, Sink sink) {
        String text = value.strip();
        boolean list = text.startsWith("[") && text.endsWith("]");
        String[] items = list ? text.substring(1, text.length() - 1).split(",") : new String[] {text};
        for (String item : items) {
            if (!header.put(name, unquoted(item.strip()))) {
                sink.problem(new Problem(
                        path,
                        line,
                        "\"" + item.strip() + "\" is not a time that can be read",
                        Problem.Severity.WARNING));
            }
        }
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(last) == value.charAt(0);
        if (quoted) {
            return value.substring(1, last);
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment);
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(text.length(), at + 1);
    }

    /** Made when there is a block. */
    private static final class Field {

        private static final Pattern PATTERN = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*)\\s*:(?:\\s+(.*)|\\s*)");
    }
}
