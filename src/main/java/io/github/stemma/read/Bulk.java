package io.github.stemma.read;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Stamp;
import io.github.stemma.read.format.Binary;
import io.github.stemma.read.format.RawText;
import io.github.stemma.read.format.Source;
import io.github.stemma.read.format.Stamps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Large collections in batches that can be read side by side: plain text files and JSON lines by a short way that makes
 * no characters of the bytes, everything else by {@link Reader#stream}. The short way refuses nothing that the general
 * one accepts: what it does not understand it hands on.
 *
 * @param batches in the order of the texts
 * @param problems places that are not there
 */
public record Bulk(List<BulkBatch> batches, List<Problem> problems) {

    private static final int FILES_A_BATCH = 200;

    public Bulk {
        batches = List.copyOf(batches);
        problems = List.copyOf(problems);
    }

    /** Divides the inputs; reads directories, but no file. */
    public static Bulk plan(List<Input> inputs, ReadOptions options) {
        Inputs.Expanded expanded = Inputs.expand(inputs);
        List<Inputs.Found> sorted = new ArrayList<>(expanded.inputs());
        sorted.sort(Comparator.comparing(found -> found.input().path()));
        List<BulkBatch> batches = new ArrayList<>();
        List<Inputs.Found> files = new ArrayList<>();
        for (Inputs.Found found : sorted) {
            Input input = found.input();
            if (input instanceof Input.Place place && isPlain(place.path())) {
                files.add(found);
                if (files.size() == FILES_A_BATCH) {
                    batches.add(new TextFiles(List.copyOf(files), options));
                    files.clear();
                }
                continue;
            }
            if (!files.isEmpty()) {
                batches.add(new TextFiles(List.copyOf(files), options));
                files.clear();
            }
            if (input instanceof Input.Place place && isJsonLines(place.path(), options)) {
                batches.addAll(JsonLinesPart.parts(place.path(), options));
            } else {
                batches.add(new AnyInput(found, options));
            }
        }
        if (!files.isEmpty()) {
            batches.add(new TextFiles(List.copyOf(files), options));
        }
        return new Bulk(batches, expanded.problems());
    }

    private static boolean isPlain(String path) {
        return path.endsWith(".txt") || path.endsWith(".md");
    }

    /** Named so, and neither empty nor packed nor anything but text; the general way says what is wrong with these. */
    private static boolean isJsonLines(String path, ReadOptions options) {
        if (!path.endsWith(".jsonl") && !path.endsWith(".ndjson")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            Source source = Source.of(path, in, options.maxBytes(), options.encoding());
            return source.head().length > 0 && Binary.reason(source).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The text of a record, valid until the record is used again. */
    public static BulkText of(JsonRecord record, String name) {
        long minute = record.date().isEmpty() ? BulkText.NO_TIME : minute(Stamps.parse(record.date()));
        return new BulkText(name, record.outlet(), minute, record.text(), 0, record.length(), 0);
    }

    /** Hands an input over by the general way. */
    public static void general(Input input, ReadOptions options, BulkSink sink) {
        Reader.stream(List.of(input), options, text -> sink.text(of(input.path(), text)), sink::problem);
    }

    /** The same for a file that was found already. */
    static void general(Inputs.Found found, ReadOptions options, BulkSink sink) {
        String path = found.input().path();
        Reader.readOne(found, options, Reader.sink(text -> sink.text(of(path, text)), sink::problem));
    }

    /** A text of the input at {@code path}; a record goes by its own key where it has one. */
    static BulkText of(String path, RawText raw) {
        String text = raw.text();
        byte[] head = text.substring(0, raw.body().begin()).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = text.substring(0, raw.body().end()).getBytes(StandardCharsets.UTF_8);
        String outlet = raw.header().series().or(raw.header()::outlet).orElse("");
        int codePoint = text.codePointCount(0, raw.body().begin());
        return new BulkText(
                name(path, raw), outlet, minute(raw.header().published()), bytes, head.length, bytes.length, codePoint);
    }

    private static String name(String path, RawText raw) {
        if (!raw.path().startsWith(path + "#")) {
            return raw.path();
        }
        String key = raw.path().substring(path.length() + 1);
        boolean counted = raw.header().id().isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return counted ? raw.path() : key;
    }

    /** Minutes since 1970, as written; offsets are heeded where given. */
    static long minute(Optional<Stamp> stamp) {
        return stamp.map(s -> s.at().toEpochSecond(s.offset().orElse(ZoneOffset.UTC)) / 60)
                .orElse(BulkText.NO_TIME);
    }

    /** The bytes of a file. */
    static long size(String path) {
        try {
            return Files.size(Path.of(path));
        } catch (IOException e) {
            return 0;
        }
    }

    /** One input by the general way. */
    private record AnyInput(Inputs.Found input, ReadOptions options) implements BulkBatch {

        @Override
        public void read(BulkSink sink) {
            general(input, options, sink);
        }

        @Override
        public long weight() {
            return 1;
        }
    }
}
