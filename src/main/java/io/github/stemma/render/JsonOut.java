package io.github.stemma.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A JSON writer with the few shapes that the contract needs. Characters that could steer a terminal or turn the reading
 * direction leave it as escapes, so printing a result to a terminal is safe and loses nothing.
 */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Indented, for one object. */
    static JsonOut pretty(Writer out) throws IOException {
        JsonOut result = new JsonOut(FACTORY.createGenerator(new SafeWriter(out)));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        result.json.setPrettyPrinter(printer);
        return result;
    }

    /** Everything on one line. */
    static JsonOut line(Writer out) throws IOException {
        return new JsonOut(FACTORY.createGenerator(new SafeWriter(out)));
    }

    /** Writes fields or elements. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    void array(String name, Body body) throws IOException {
        json.writeArrayFieldStart(name);
        body.write();
        json.writeEndArray();
    }

    void array(Body body) throws IOException {
        json.writeStartArray();
        body.write();
        json.writeEndArray();
    }

    void strings(String name, List<String> values) throws IOException {
        array(name, () -> strings(values));
    }

    void strings(List<String> values) throws IOException {
        for (String value : values) {
            json.writeString(value);
        }
    }

    void string(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void string(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get());
        }
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    void bool(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** A number that is already in its digits. */
    void digits(String name, String digits) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(digits);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Escapes what JSON allows raw and a terminal should not see; such characters can stand in strings only. */
    private static final class SafeWriter extends FilterWriter {

        SafeWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            int done = from;
            for (int i = from; i < from + length; i++) {
                if (text[i] >= 0x7f && (text[i] == 0x7f || Plain.isHostile(text[i]))) {
                    out.write(text, done, i - done);
                    escape(text[i]);
                    done = i + 1;
                }
            }
            out.write(text, done, from + length - done);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.substring(from, from + length).toCharArray(), 0, length);
        }

        @Override
        public void write(int c) throws IOException {
            write(new char[] {(char) c}, 0, 1);
        }

        private void escape(char c) throws IOException {
            out.write("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.write(Character.forDigit(c >> shift & 0xf, 16));
            }
        }
    }
}
