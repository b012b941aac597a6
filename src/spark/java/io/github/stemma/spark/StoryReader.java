package io.github.stemma.spark;

import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.spark.sql.Row;

/** Reads the input once more and keeps, with all that their headers say, the texts that belong to a story. */
final class StoryReader extends InputRows {

    private final Map<Long, Row> wanted = new HashMap<>();

    /**
     * @param source rows of {@link Source}
     * @param members home, key, root and name of each text wanted here
     */
    StoryReader(Iterator<Row> source, boolean files, Iterator<Row> members) {
        super(source, files);
        members.forEachRemaining(member -> wanted.put(member.getLong(1), member));
    }

    @Override
    void file(String path, byte[] content) {
        read(path, content, this::nextKey);
    }

    @Override
    void record(String path, long key, byte[] content) {
        if (wanted.containsKey(key)) {
            read("record.jsonl", content, () -> key);
        }
    }

    private void read(String path, byte[] content, LongSupplier keys) {
        Reader.stream(
                List.of(Input.stream(path, new ByteArrayInputStream(content))),
                ReadOptions.defaults(),
                raw -> {
                    Row member = wanted.get(keys.getAsLong());
                    if (member != null) {
                        add(StoryText.row(member.getLong(2), member.getString(3), raw));
                    }
                },
                problem -> {});
    }
}
