package io.github.stemma.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Fields of a line, without regular expressions, which cost a cold start too much. */
public final class Columns {

    private Columns() {}

    /** The fields between tabs. */
    public static List<String> of(String line) {
        return of(line, '\t');
    }

    /** The fields between separators, empty ones kept. */
    public static List<String> of(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            fields.add(line.substring(from, at));
            from = at + 1;
        }
        fields.add(line.substring(from));
        return fields;
    }
}
