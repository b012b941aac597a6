package io.github.stemma.render;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Small objects of names and values as JSON: strings, numbers, booleans, lists and maps of them; empty Optionals go. */
public final class JsonFacts {

    private JsonFacts() {}

    /** One object over several lines. */
    public static void write(Map<String, ?> facts, Writer out) throws IOException {
        try (JsonOut json = JsonOut.pretty(out)) {
            json.object(() -> fields(facts, json));
        }
        out.write('\n');
    }

    /** One object on one line. */
    public static void line(Map<String, ?> facts, Writer out) throws IOException {
        try (JsonOut json = JsonOut.line(out)) {
            json.object(() -> fields(facts, json));
        }
        out.write('\n');
    }

    /** A problem as {@code stemma/1} has it. */
    public static Map<String, Object> of(Problem problem) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("path", problem.path());
        facts.put("line", problem.line() > 0 ? Optional.of(problem.line()) : Optional.empty());
        facts.put("message", problem.message());
        facts.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        return facts;
    }

    static void fields(Map<?, ?> facts, JsonOut json) throws IOException {
        for (Map.Entry<?, ?> fact : facts.entrySet()) {
            field(String.valueOf(fact.getKey()), fact.getValue(), json);
        }
    }

    private static void field(String name, Object value, JsonOut json) throws IOException {
        if (value instanceof Optional<?> some) {
            if (some.isPresent()) {
                field(name, some.get(), json);
            }
        } else if (value instanceof Boolean yes) {
            json.bool(name, yes);
        } else if (value instanceof Double number) {
            json.digits(name, Numbers.decimal(number, 4));
        } else if (value instanceof Number number) {
            json.digits(name, String.valueOf(number));
        } else if (value instanceof List<?> list) {
            json.array(name, () -> elements(list, json));
        } else if (value instanceof Map<?, ?> map) {
            json.object(name, () -> fields(map, json));
        } else {
            json.string(name, String.valueOf(value));
        }
    }

    private static void elements(List<?> list, JsonOut json) throws IOException {
        for (Object element : list) {
            if (element instanceof Map<?, ?> map) {
                json.object(() -> fields(map, json));
            } else {
                json.strings(List.of(String.valueOf(element)));
            }
        }
    }
}
