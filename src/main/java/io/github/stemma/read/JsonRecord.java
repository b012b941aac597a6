package io.github.stemma.read;

import java.nio.charset.StandardCharsets;

/**
 * The fields {@code id}, {@code text}, {@code series} or {@code outlet}, and {@code date} or {@code published} of a flat
 * JSON object, without a tree and without characters: the text is unescaped from bytes to bytes. Other fields are passed
 * over, whatever they hold. Strict where it looks; a record that it refuses is broken.
 */
public final class JsonRecord {

    private byte[] text = new byte[1 << 14];
    private int length;
    private boolean hasText;
    private String id = "";
    private String outlet = "";
    private String series = "";
    private String date = "";

    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private byte[] value = new byte[1 << 8];
    private int valueLength;

    /** The text as UTF-8; shared, valid until the next record. */
    public byte[] text() {
        return text;
    }

    /** How many bytes of {@link #text()} are the text. */
    public int length() {
        return length;
    }

    /** The record's key; empty when it has none. */
    public String id() {
        return id;
    }

    /** The series, else the outlet, else nothing. */
    public String outlet() {
        return series.isEmpty() ? outlet : series;
    }

    /** The publication time as written; empty when there is none. */
    public String date() {
        return date;
    }

    /** Reads one line; returns what is wrong with it, or nothing. */
    public String parse(byte[] line, int from, int to) {
        bytes = line;
        at = from;
        end = to;
        id = "";
        outlet = "";
        series = "";
        date = "";
        hasText = false;
        try {
            object();
        } catch (Malformed e) {
            return "not a JSON object: " + e.getMessage();
        }
        return hasText ? "" : "no field \"text\"";
    }

    private void object() {
        expect('{');
        skipSpace();
        if (peek() == '}') {
            at++;
        } else {
            do {
                skipSpace();
                String name = string();
                expect(':');
                skipSpace();
                field(name);
                skipSpace();
            } while (more());
        }
        skipSpace();
        if (at < end) {
            throw new Malformed("something follows the object");
        }
    }

    private boolean more() {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect('}');
        return false;
    }

    private void field(String name) {
        switch (name) {
            case "text" -> {
                if (peek() != '"') {
                    throw new Malformed("\"text\" is not a string");
                }
                raw();
                byte[] swap = text;
                text = value;
                value = swap;
                length = valueLength;
                hasText = true;
            }
            case "id" -> id = scalar();
            case "series" -> series = scalar();
            case "outlet", "publisher" -> outlet = scalar();
            case "date", "published" -> date = scalar();
            default -> skipValue();
        }
    }

    /** A string or a bare word such as a number; empty for null and for anything nested. */
    private String scalar() {
        int c = peek();
        if (c == '"') {
            return string();
        }
        int begin = at;
        skipValue();
        String word = new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
        return c == '{' || c == '[' || word.equals("null") ? "" : word;
    }

    private String string() {
        raw();
        return new String(value, 0, valueLength, StandardCharsets.UTF_8);
    }

    private void skipValue() {
        int depth = 0;
        do {
            int c = peek();
            if (c == '"') {
                raw();
            } else if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                depth--;
                at++;
            } else if (depth > 0 && (c == ',' || c == ':' || c <= ' ')) {
                at++;
            } else {
                word();
            }
        } while (depth > 0);
        if (depth < 0) {
            throw new Malformed("a value is missing");
        }
    }

    private void word() {
        int begin = at;
        while (at < end && ",:]} \t\r\n\"".indexOf(bytes[at]) < 0) {
            at++;
        }
        if (at == begin) {
            throw new Malformed("a value is missing");
        }
    }

    /** Unescapes the string at hand into {@link #value}. */
    private void raw() {
        expect('"');
        if (value.length < end - at) {
            value = new byte[(end - at) * 2];
        }
        int n = 0;
        while (true) {
            int from = at;
            while (at < end && bytes[at] != '"' && bytes[at] != '\\') {
                at++;
            }
            System.arraycopy(bytes, from, value, n, at - from);
            n += at - from;
            if (at >= end) {
                throw new Malformed("a string has no end");
            }
            if (bytes[at++] == '"') {
                valueLength = n;
                return;
            }
            n = escape(n);
        }
    }

    private int escape(int n) {
        int c = peek();
        at++;
        switch (c) {
            case 'n' -> value[n] = '\n';
            case 't' -> value[n] = '\t';
            case 'r' -> value[n] = '\r';
            case 'b' -> value[n] = '\b';
            case 'f' -> value[n] = '\f';
            case '"', '\\', '/' -> value[n] = (byte) c;
            case 'u' -> {
                return unicode(n);
            }
            default -> throw new Malformed("an escape that JSON does not know");
        }
        return n + 1;
    }

    private int unicode(int n) {
        int c = hex();
        if (Character.isHighSurrogate((char) c) && at + 1 < end && bytes[at] == '\\' && bytes[at + 1] == 'u') {
            at += 2;
            c = Character.toCodePoint((char) c, (char) hex());
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || !Character.isValidCodePoint(c)) {
            c = 0xFFFD;
        }
        byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(utf8, 0, value, n, utf8.length);
        return n + utf8.length;
    }

    private int hex() {
        int c = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new Malformed("an escape that JSON does not know");
            }
            c = c << 4 | digit;
            at++;
        }
        return c;
    }

    private void expect(char c) {
        skipSpace();
        if (peek() != c) {
            throw new Malformed("'" + c + "' expected");
        }
        at++;
    }

    private int peek() {
        if (at >= end) {
            throw new Malformed("it ends too early");
        }
        return bytes[at];
    }

    private void skipSpace() {
        while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
    }

    private static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }
}
