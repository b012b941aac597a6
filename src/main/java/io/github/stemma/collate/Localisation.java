package io.github.stemma.collate;

import io.github.stemma.resource.Resources;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that Austrian and German newsrooms have for the same thing, from {@code localisation.tsv}. */
final class Localisation {

    private static final String RESOURCE = "collate/localisation.tsv";

    /** What a word may have behind it, or in place of a final {@link #MUTE}. */
    private static final List<String> ENDINGS =
            List.of("", "e", "en", "er", "es", "em", "n", "s", "in", "innen", "nen");

    private static final String MUTE = "e";

    /** The lines of each folded word as the table has it, Austrian and German. */
    private final Map<String, Set<Integer>> austrian = new HashMap<>();

    private final Map<String, Set<Integer>> german = new HashMap<>();

    private Localisation() {}

    /** Read when the first word is asked for. */
    private static final class Table {
        private static final Localisation READ = read();
    }

    private static Localisation read() {
        Localisation table = new Localisation();
        int number = 0;
        for (String line : Resources.lines(RESOURCE)) {
            String[] fields = line.split("\t", -1);
            table.add(table.austrian, fields[0], number);
            table.add(table.german, fields[1], number);
            number++;
        }
        return table;
    }

    private void add(Map<String, Set<Integer>> forms, String words, int line) {
        for (String word : Resources.words(words.toLowerCase(Locale.ROOT).replace("ß", "ss"))) {
            forms.computeIfAbsent(word, f -> new HashSet<>()).add(line);
        }
    }

    /**
     * Which of two readings is the Austrian one.
     *
     * @param a folded words of one reading
     * @param b of the other
     * @return 1 when b has the Austrian word for what a has in German, -1 the other way round, 0 when neither
     */
    static int turn(Collection<String> a, Collection<String> b) {
        boolean there = meets(a, b);
        boolean back = meets(b, a);
        return there == back ? 0 : there ? 1 : -1;
    }

    private static boolean meets(Collection<String> german, Collection<String> austrian) {
        Set<Integer> here = lines(Table.READ.german, german);
        return !here.isEmpty() && lines(Table.READ.austrian, austrian).stream().anyMatch(here::contains);
    }

    private static Set<Integer> lines(Map<String, Set<Integer>> forms, Collection<String> words) {
        Set<Integer> lines = new HashSet<>();
        for (String word : words) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    String stem = word.substring(0, word.length() - ending.length());
                    lines.addAll(forms.getOrDefault(stem, Set.of()));
                    lines.addAll(forms.getOrDefault(stem + MUTE, Set.of()));
                }
            }
        }
        return lines;
    }
}
