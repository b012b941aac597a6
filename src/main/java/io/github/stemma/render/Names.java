package io.github.stemma.render;

import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people read in place of {@code w1} and {@code u1}: the shortest ends of the paths that tell them apart. */
final class Names {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> idsByPath = new HashMap<>();

    private static final String ANONYMOUS = "unseen source ";

    Names(Result result, Messages messages) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Text text : result.texts()) {
            paths.put(text.id(), Plain.line(text.witness().path()));
            idsByPath.putIfAbsent(text.witness().path(), text.id());
        }
        shorten(paths);
        for (Unseen unseen : result.lineage().unseen()) {
            byId.put(unseen.id(), "[" + label(unseen, messages) + "]");
        }
    }

    /** In the language of the messages, with the name that credits give it. */
    private static String label(Unseen unseen, Messages messages) {
        String label = Plain.line(unseen.label());
        if (label.startsWith(ANONYMOUS)) {
            label = messages.say("unseen.label", label.substring(ANONYMOUS.length()));
        }
        String name = unseen.names().isEmpty() ? "" : Plain.line(unseen.names().get(0));
        return name.isEmpty() || label.contains(name) ? label : label + " · " + name + "?";
    }

    /** The text that was read from {@code path}, if there is one. */
    Optional<String> at(String path) {
        return Optional.ofNullable(idsByPath.get(path)).map(this::of);
    }

    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** Several, with commas. */
    String of(List<String> ids) {
        return String.join(", ", ids.stream().map(this::of).toList());
    }

    private void shorten(Map<String, String> paths) {
        int parts = 1;
        Set<String> open = new HashSet<>(paths.keySet());
        while (!open.isEmpty()) {
            Map<String, Integer> seen = new HashMap<>();
            for (String id : paths.keySet()) {
                seen.merge(tail(paths.getOrDefault(id, id), parts), 1, Integer::sum);
            }
            for (String id : List.copyOf(open)) {
                String path = paths.getOrDefault(id, id);
                String tail = tail(path, parts);
                if (seen.getOrDefault(tail, 0) == 1 || tail.equals(path)) {
                    byId.put(id, tail);
                    open.remove(id);
                }
            }
            parts++;
        }
    }

    /** The last {@code parts} parts of a path. */
    private static String tail(String path, int parts) {
        int at = path.length();
        for (int i = 0; i < parts && at > 0; i++) {
            at = path.lastIndexOf('/', at - 1);
        }
        return at <= 0 ? path : path.substring(at + 1);
    }
}
