package io.github.stemma.cli;

import io.github.stemma.archive.ArchiveReader;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.archive.ArchivedSources;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.render.Saved;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A result from a JSON file that stemma made, on the texts as they are now. */
final class SavedResult {

    private SavedResult() {}

    /**
     * @throws UsageException when the file is not a result, or its texts are not there or have changed
     */
    static Result of(String file, ReadOptions options, Console console) {
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw new UsageException(file + (Files.exists(Path.of(file)) ? " cannot be read." : ": no such file."));
        }
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            Saved saved = Saved.read(in);
            return on(saved, options);
        } catch (IOException e) {
            throw new UsageException(file + " is not a result that stemma can show: " + e.getMessage() + ".");
        }
    }

    /** Reworked prose is compared with its furniture: texts that are not as they were may be as they were read for it. */
    private static Result on(Saved saved, ReadOptions options) throws IOException {
        try {
            return saved.with(texts(saved, options));
        } catch (IOException changed) {
            try {
                return saved.with(texts(saved, options.withoutFurniture()));
            } catch (IOException again) {
                throw changed;
            }
        }
    }

    private static List<Text> texts(Saved saved, ReadOptions options) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        List<String> archived = new ArrayList<>();
        for (String path : saved.paths()) {
            if (archive(path).isPresent()) {
                archived.add(path);
            } else {
                files.add(container(path));
            }
        }
        List<Input> inputs = files.stream().map(Input::place).toList();
        Pipeline pipeline = Pipeline.reading(options);
        if (archived.isEmpty()) {
            return pipeline.show(inputs).texts();
        }
        String label = archive(archived.get(0)).orElseThrow();
        try (ArchiveReader archive = ArchiveReader.open(Path.of(label))) {
            return pipeline.show(ArchivedSources.again(inputs, archived, archive, label, options))
                    .texts();
        }
    }

    /** A text inside a container ({@code archive.jsonl#id}) is read with its container. */
    private static String container(String path) {
        int mark = path.lastIndexOf('#');
        return mark > 0 && !Files.exists(Path.of(path)) ? path.substring(0, mark) : path;
    }

    /** The archive of a text that {@code trace --archive} fetched ({@code folder#id}). */
    private static Optional<String> archive(String path) {
        if (Files.exists(Path.of(path))) {
            return Optional.empty();
        }
        for (int mark = path.indexOf('#'); mark > 0; mark = path.indexOf('#', mark + 1)) {
            if (Files.isDirectory(Path.of(path.substring(0, mark)))) {
                return Optional.of(path.substring(0, mark));
            }
        }
        return Optional.empty();
    }
}
