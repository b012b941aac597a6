package io.github.stemma.pipeline.archive;

import io.github.stemma.archive.ArchiveException;
import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.archive.Entry;
import io.github.stemma.archive.Stored;
import io.github.stemma.model.Hit;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Witness;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.Reading;
import io.github.stemma.read.format.RawText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads texts together with the archived ones that share passages with them, so that all can be traced as one. Archived
 * texts get the path {@code archive#id}; those that were given as texts too are not fetched.
 */
public final class ArchivedSources {

    private final ReadOptions read;
    private final ArchiveSearch search;

    public ArchivedSources(ReadOptions read, ArchiveSearch search) {
        this.read = read;
        this.search = search;
    }

    /** A text and the path it is shown under. */
    private record Labelled(String path, RawText raw) {

        static final Comparator<Labelled> BY_PATH =
                Comparator.comparing(Labelled::path).thenComparing((Labelled text) -> text.raw.text());
    }

    /**
     * The texts and what the archive has on them, by path.
     *
     * @param label the archive's name in paths
     */
    public Reading read(List<Input> inputs, ArchiveReader archive, String label) throws ArchiveException {
        List<Problem> problems = new ArrayList<>();
        List<Labelled> texts = new ArrayList<>();
        Reader.stream(inputs, read, raw -> texts.add(new Labelled(raw.path(), raw)), problems::add);
        List<Entry> given =
                texts.stream().map(text -> Entries.entry(text.raw())).toList();
        Set<String> fetched = new HashSet<>();
        for (RawText raw : texts.stream().map(Labelled::raw).toList()) {
            for (Hit hit : search.search(archive, raw).hits()) {
                Stored stored = stored(archive, hit);
                Entry entry = stored.entry();
                String path = label + "#" + hit.key() + (stored.current() ? "" : "@" + hit.version());
                if (fetched.add(path) && given.stream().noneMatch(own -> ArchiveSearch.isSame(entry, own))) {
                    texts.add(new Labelled(path, Entries.raw(entry)));
                }
            }
        }
        texts.sort(Labelled.BY_PATH);
        return reading(texts, problems, read);
    }

    /**
     * The same texts once more: some inputs and archived texts, by the paths that {@link #read} gave them.
     *
     * @param paths those of archived texts; what is not there any more is left out
     */
    public static Reading again(
            List<Input> inputs, Collection<String> paths, ArchiveReader archive, String label, ReadOptions read)
            throws ArchiveException {
        List<Problem> problems = new ArrayList<>();
        List<Labelled> texts = new ArrayList<>();
        Reader.stream(inputs, read, raw -> texts.add(new Labelled(raw.path(), raw)), problems::add);
        for (String path : paths) {
            String key = path.substring(label.length() + 1);
            List<Stored> versions = archive.versions(key);
            int mark = key.lastIndexOf('@');
            if (versions.isEmpty() && mark > 0) {
                versions = archive.versions(key.substring(0, mark)).stream()
                        .filter(stored -> key.endsWith("@" + stored.version()))
                        .toList();
            }
            if (!versions.isEmpty()) {
                texts.add(new Labelled(
                        path, Entries.raw(versions.get(versions.size() - 1).entry())));
            }
        }
        texts.sort(Labelled.BY_PATH);
        return reading(texts, problems, read);
    }

    private static Reading reading(List<Labelled> texts, List<Problem> problems, ReadOptions read) {
        Reading made = Reader.witnesses(texts.stream().map(Labelled::raw).toList(), read);
        List<Witness> witnesses = new ArrayList<>();
        for (Witness witness : made.witnesses()) {
            witnesses.add(Relabel.witness(
                    witness, witness.id(), texts.get(witnesses.size()).path()));
        }
        problems.addAll(made.problems());
        problems.sort(Comparator.comparing(Problem::path).thenComparing(Problem::line));
        return new Reading(witnesses, problems);
    }

    private static Stored stored(ArchiveReader archive, Hit hit) throws ArchiveException {
        return archive.versions(hit.key()).stream()
                .filter(stored -> stored.version() == hit.version())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a hit without a text: " + hit.key()));
    }
}
