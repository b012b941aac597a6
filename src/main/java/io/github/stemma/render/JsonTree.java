package io.github.stemma.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in memory; asking for what is not there, or is of another type, is an error that names the field. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, Object> fields;

    private JsonTree(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** The first object of the stream. */
    static JsonTree read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return object(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new IOException("not JSON" + place, e);
        }
    }

    private static JsonTree object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonTree(fields);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> parser.getText();
        };
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String string(String name) throws IOException {
        return as(String.class, name);
    }

    double number(String name) throws IOException {
        return as(Double.class, name);
    }

    int integer(String name) throws IOException {
        return (int) number(name);
    }

    boolean flag(String name) throws IOException {
        return as(Boolean.class, name);
    }

    JsonTree child(String name) throws IOException {
        return as(JsonTree.class, name);
    }

    List<JsonTree> children(String name) throws IOException {
        return items(JsonTree.class, name);
    }

    List<String> strings(String name) throws IOException {
        return items(String.class, name);
    }

    /** A list of lists of strings. */
    List<List<String>> rows(String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Object item : as(List.class, name)) {
            List<String> row = new ArrayList<>();
            for (Object cell : item instanceof List<?> list ? list : List.of()) {
                row.add(String.valueOf(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private <T> List<T> items(Class<T> type, String name) throws IOException {
        List<T> items = new ArrayList<>();
        for (Object item : as(List.class, name)) {
            if (!type.isInstance(item)) {
                throw new IOException("field " + name + " is not what stemma writes");
            }
            items.add(type.cast(item));
        }
        return items;
    }

    private <T> T as(Class<T> type, String name) throws IOException {
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw new IOException("field " + name + (value == null ? " is missing" : " is not what stemma writes"));
        }
        return type.cast(value);
    }
}
