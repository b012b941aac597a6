package io.github.stemma.read.name;

import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Problem;
import io.github.stemma.read.layout.Columns;
import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of a registry: the format stands at the head of {@code registry.tsv}. */
final class RegistryLines {

    static final String BUILT_IN = "read/registry.tsv";

    private static final String NO_LINE =
            "not a registry line, passed over: it takes a name, a kind (agency, newspaper, broadcaster, portal, aggregator,"
                    + " blog, press-release or unknown), a country and spellings, with tabs between them";

    private static final Map<String, OutletKind> KINDS = kinds();

    private RegistryLines() {}

    /** All spellings of the built-in list, in its order. */
    static List<Spelling> ofBuiltIn() {
        List<Spelling> spellings = new ArrayList<>();
        for (String line : Resources.lines(BUILT_IN)) {
            spellings.addAll(spellings(line));
        }
        return spellings;
    }

    /** The spellings of a line of the built-in list. */
    static List<Spelling> spellings(String line) {
        List<Spelling> spellings = new ArrayList<>();
        if (!enter(line, spellings)) {
            throw new IllegalStateException(line);
        }
        return spellings;
    }

    /**
     * One of the spellings of a line.
     *
     * @param name of the outlet
     * @param kind its label
     * @param spelling with its mark
     */
    static Spelling spelling(String name, String kind, String spelling) {
        return Spelling.of(new Outlet(name, kind(kind).orElseThrow()), bare(spelling), level(spelling));
    }

    /**
     * Reads the lines of a list that is not built in.
     *
     * @param path its name in problems
     * @param spellings takes what it lists
     * @param problems takes the lines that are none
     */
    static void read(String path, String text, List<Spelling> spellings, Consumer<Problem> problems) {
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            number++;
            if (text.charAt(at) != '#' && !enter(text.substring(at, stop), spellings)) {
                problems.accept(new Problem(path, number, NO_LINE, Problem.Severity.WARNING));
            }
            at = stop + 1;
        }
    }

    /** Enters a line unless it is blank; false when it is none of a registry. */
    private static boolean enter(String line, List<Spelling> spellings) {
        if (line.isBlank()) {
            return true;
        }
        List<String> columns = Columns.of(line);
        Optional<OutletKind> kind = columns.size() < 2 ? Optional.empty() : kind(columns.get(1));
        if (kind.isEmpty() || columns.get(0).isBlank()) {
            return false;
        }
        enter(new Outlet(columns.get(0).strip(), kind.get()), columns.size() > 3 ? columns.get(3) : "", spellings);
        return true;
    }

    private static void enter(Outlet outlet, String spelled, List<Spelling> spellings) {
        int before = spellings.size();
        boolean nameListed = false;
        for (String one : Columns.of(spelled, '|')) {
            String spelling = one.strip();
            String bare = bare(spelling);
            nameListed |= bare.equals(outlet.name());
            if (!bare.isEmpty()) {
                spellings.add(Spelling.of(outlet, bare, level(spelling)));
            }
        }
        String name = bare(outlet.name());
        if (!nameListed && !name.isEmpty()) {
            spellings.add(before, Spelling.of(outlet, name, level(outlet.name())));
        }
    }

    private static String bare(String spelling) {
        return spelling.startsWith("?") || spelling.startsWith("!") ? spelling.substring(1) : spelling;
    }

    private static Level level(String spelling) {
        return switch (spelling.charAt(0)) {
            case '?' -> Level.LOOSE;
            case '!' -> Level.QUOTED;
            default -> Level.FIRM;
        };
    }

    /** A kind by its name in machine formats. */
    static Optional<OutletKind> kind(String label) {
        OutletKind known = KINDS.get(label);
        String wanted = known == null ? label.strip().toLowerCase(Locale.ROOT).replace('_', '-') : label;
        return Optional.ofNullable(KINDS.get(wanted));
    }

    private static Map<String, OutletKind> kinds() {
        Map<String, OutletKind> kinds = new HashMap<>();
        for (OutletKind kind : OutletKind.values()) {
            kinds.put(kind.label(), kind);
        }
        return kinds;
    }
}
