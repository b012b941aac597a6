package io.github.stemma.collate;

import io.github.stemma.resource.Resources;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The mood of German verbs, from {@code mood.tsv} and the endings of weak verbs. */
final class Mood {

    private static final String RESOURCE = "collate/mood.tsv";
    private static final int STEM = 4;

    private final Map<String, Integer> indicative = new HashMap<>();
    private final Map<String, Integer> subjunctive = new HashMap<>();

    private Mood() {}

    /** Read when the first word is asked for. */
    private static final class Table {
        private static final Mood READ = read();
    }

    private static Mood read() {
        Mood table = new Mood();
        int verb = 0;
        for (String line : Resources.lines(RESOURCE)) {
            String[] fields = line.replace("ß", "ss").split("\t", -1);
            for (String form : Resources.words(fields[0])) {
                table.indicative.put(form, verb);
            }
            for (String form : Resources.words(fields[1])) {
                table.subjunctive.put(form, verb);
            }
            verb++;
        }
        return table;
    }

    /**
     * Which of two readings is told in the subjunctive.
     *
     * @param a folded words of one reading
     * @param b of the other
     * @return 1 when b has the subjunctive of a verb that a has in the indicative, -1 the other way round, 0 when neither
     */
    static int turn(Collection<String> a, Collection<String> b) {
        boolean there = meets(a, b);
        boolean back = meets(b, a);
        return there == back ? 0 : there ? 1 : -1;
    }

    private static boolean meets(Collection<String> indicative, Collection<String> subjunctive) {
        Set<Integer> verbs = Set.of();
        for (String word : indicative) {
            Integer verb = Table.READ.indicative.get(word);
            if (verb != null) {
                verbs = verbs.isEmpty() ? new HashSet<>() : verbs;
                verbs.add(verb);
            }
            if (word.length() > STEM
                    && word.endsWith("t")
                    && subjunctive.contains(word.substring(0, word.length() - 1) + "e")) {
                return true;
            }
        }
        return !verbs.isEmpty()
                && subjunctive.stream().map(Table.READ.subjunctive::get).anyMatch(verbs::contains);
    }
}
