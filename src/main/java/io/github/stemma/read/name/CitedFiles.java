package io.github.stemma.read.name;

import io.github.stemma.model.Mention;
import io.github.stemma.model.Mention.Form;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.Witness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outlets that no registry has, known by what their files are called: where one text says "wie Donauruf berichtet" and
 * another, whose outlet nothing tells, lies in {@code 01-donauruf.txt}, the second is Donauruf's. A name that several
 * such files have is nobody's.
 */
public final class CitedFiles {

    /** Texts up to which number each name is looked for first: dividing them into words takes longer. */
    private static final int FEW = 4;

    private CitedFiles() {}

    /**
     * Who may have published each text, as its file's name has it, where another text has that name; {@link #cited}
     * tells whether it is one.
     *
     * @param paths of the texts
     * @param texts all characters of each
     * @param known the outlets that are known
     * @return in the same order, none where an outlet is known
     */
    public static List<Optional<Outlet>> candidates(
            List<String> paths, List<String> texts, List<Optional<Outlet>> known) {
        List<String> names = paths.stream().map(FileName::of).toList();
        Set<String> taken = new HashSet<>();
        known.forEach(outlet -> outlet.ifPresent(o -> taken.add(FileName.solid(o.name()))));
        Map<String, Integer> files = new HashMap<>();
        names.forEach(name -> files.merge(name, 1, Integer::sum));
        Map<String, List<Name>> byFirstWord = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String file = names.get(i);
            boolean open = known.get(i).isEmpty() && !file.isEmpty() && !taken.contains(FileName.solid(file));
            if (open && Objects.requireNonNull(files.get(file)) == 1) {
                Name name = new Name(i, capitals(file));
                byFirstWord
                        .computeIfAbsent(name.firstWord(), none -> new ArrayList<>())
                        .add(name);
            }
        }
        if (texts.size() <= FEW) {
            byFirstWord.keySet().removeIf(word -> !isIn(word, texts));
        }
        return written(byFirstWord, texts);
    }

    private static boolean isIn(String word, List<String> texts) {
        for (String text : texts) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a file is called.
     *
     * @param owner index of its text
     * @param words each with a capital, hyphens between
     */
    private record Name(int owner, String words) {

        String firstWord() {
            int hyphen = words.indexOf('-');
            return hyphen < 0 ? words : words.substring(0, hyphen);
        }

        /** As {@code text} has it from {@code at} on, with spaces or hyphens between the words; null if it has another. */
        @Nullable
        String at(int at, String text) {
            for (String name : List.of(words.replace('-', ' '), words)) {
                int end = at + name.length();
                if (text.startsWith(name, at)
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    return name;
                }
            }
            return null;
        }
    }

    private static String capitals(String file) {
        StringBuilder capital = new StringBuilder(file);
        for (int i = 0; i < file.length(); i++) {
            if (i == 0 || file.charAt(i - 1) == '-') {
                capital.setCharAt(i, Character.toUpperCase(file.charAt(i)));
            }
        }
        return capital.toString();
    }

    /** The names that a text other than their own has; one pass over all texts, however many names. */
    private static List<Optional<Outlet>> written(Map<String, List<Name>> byFirstWord, List<String> texts) {
        List<Optional<Outlet>> found = new ArrayList<>(Collections.nCopies(texts.size(), Optional.empty()));
        for (int i = 0; i < texts.size() && !byFirstWord.isEmpty(); i++) {
            String text = texts.get(i);
            int end;
            for (int at = 0; at < text.length(); at = end + 1) {
                end = at;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                boolean maybe = at < end && !Character.isLowerCase(text.charAt(at));
                for (Name name :
                        maybe ? byFirstWord.getOrDefault(text.substring(at, end), List.of()) : List.<Name>of()) {
                    String words = name.at(at, text);
                    if (name.owner() != i
                            && words != null
                            && found.get(name.owner()).isEmpty()) {
                        found.set(name.owner(), Optional.of(new Outlet(words, Kinds.of(words))));
                    }
                }
            }
        }
        return found;
    }

    /** Those of {@code candidates} that a text of another outlet cites; in the same order. */
    public static List<Optional<Outlet>> cited(List<Optional<Outlet>> candidates, List<Witness> witnesses) {
        Set<Outlet> cited = new HashSet<>();
        for (Witness witness : witnesses) {
            for (Mention mention : witness.mentions()) {
                if (mention.form() == Form.CITE) {
                    cited.add(mention.outlet());
                }
            }
        }
        return candidates.stream()
                .map(candidate -> candidate.filter(cited::contains))
                .toList();
    }
}
