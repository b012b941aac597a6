package io.github.stemma.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as maps, lists and strings: numbers and booleans become strings, null is left out. Nested at most
 * {@value #DEPTH} deep.
 */
final class Json {

    private static final int DEPTH = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** All values of a document that holds one or several of them. */
    static List<Object> values(String document) throws IOException {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(document)) {
            while (parser.nextToken() != null) {
                values.add(value(parser));
            }
        }
        return values;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_NULL) {
                    continue;
                }
                map.put(name, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }

    /** The string at a path of names; the first element of a list stands for the list. */
    static Optional<String> text(Object value, String... path) {
        Object at = value;
        for (String name : path) {
            at = first(at) instanceof Map<?, ?> map && map.get(name) != null ? map.get(name) : "";
        }
        Object found = first(at);
        return found instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The elements of a list at a name; a single value counts as a list of one. */
    static List<Object> list(Object value, String name) {
        Object at = value instanceof Map<?, ?> map && map.get(name) != null ? map.get(name) : List.of();
        return at instanceof List<?> list ? new ArrayList<>(list) : List.of(at);
    }

    static boolean has(Object value, String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name);
    }

    private static Object first(Object value) {
        return value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    }
}
