package io.github.stemma.thesaurus;

import io.github.stemma.model.Meanings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several thesauri, mostly of different languages; the first one that knows a word says what it means. */
public final class Thesauri implements Meanings {

    /** Where Debian's packages {@code mythes-…} put theirs, and where older ones did. */
    private static final List<Path> PLACES = List.of(Path.of("/usr/share/mythes"), Path.of("/usr/share/myspell/dicts"));

    private final List<Thesaurus> thesauri;

    private Thesauri(List<Thesaurus> thesauri) {
        this.thesauri = List.copyOf(thesauri);
    }

    /**
     * Opens thesauri.
     *
     * @param files as in {@link Thesaurus#open}
     * @throws IOException when one of them, or its index, cannot be read
     */
    public static Thesauri open(List<Path> files) throws IOException {
        List<Thesaurus> open = new ArrayList<>();
        for (Path file : files) {
            open.add(Thesaurus.open(file));
        }
        return new Thesauri(open);
    }

    /** Those that are installed on this machine, by name; none is no error, one that cannot be read is left out. */
    public static Thesauri installed() {
        return in(PLACES);
    }

    static Thesauri in(List<Path> places) {
        List<Thesaurus> open = new ArrayList<>();
        for (Path place : places) {
            for (Path file : files(place)) {
                try {
                    open.add(Thesaurus.open(file));
                } catch (IOException | IllegalArgumentException unfit) {
                    // nobody named it, so nobody misses it
                }
            }
        }
        return new Thesauri(open);
    }

    private static List<Path> files(Path place) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(place, "th_*.dat")) {
                all.forEach(files::add);
            } catch (IOException unreadable) {
                return List.of();
            }
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    @Override
    public int[] of(String language, String fold) {
        for (Thesaurus thesaurus : thesauri) {
            int[] found = thesaurus.of(language, fold);
            if (found.length > 0) {
                return found;
            }
        }
        return new int[0];
    }
}
