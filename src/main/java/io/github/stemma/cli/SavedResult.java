package io.github.stemma.cli;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.render.Saved;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A result from a JSON file that stemma made, on the texts as they are now. */
final class SavedResult {

    private SavedResult() {}

    /**
     * @throws UsageException when the file is not a result, or its texts are not there or have changed
     */
    static Result of(String file, ReadOptions options, Console console) {
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw new UsageException(file + " cannot be read.");
        }
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            Saved saved = Saved.read(in);
            return saved.with(Pipeline.reading(options).show(inputs(saved)).texts());
        } catch (IOException e) {
            throw new UsageException(file + " is not a result that stemma can show: " + e.getMessage());
        }
    }

    /** A text inside a container ({@code archive.jsonl#id}) is read with its container. */
    private static List<Input> inputs(Saved saved) throws IOException {
        Set<String> files = new LinkedHashSet<>();
        for (String path : saved.paths()) {
            int mark = path.lastIndexOf('#');
            boolean inside = mark > 0 && !Files.exists(Path.of(path));
            files.add(inside ? path.substring(0, mark) : path);
        }
        return files.stream().map(Input::place).toList();
    }
}
