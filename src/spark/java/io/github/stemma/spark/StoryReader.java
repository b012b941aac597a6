package io.github.stemma.spark;

import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** Reads the input once more and keeps, with all that their headers say, the texts that belong to a story. */
final class StoryReader implements Iterator<Row> {

    private final Iterator<Row> source;
    private final boolean files;
    private final Map<Long, Row> wanted = new HashMap<>();
    private final int home = TaskContext.getPartitionId();
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private long place;

    /**
     * @param source rows of {@link Source}
     * @param members home, key, root and name of each text wanted here
     */
    StoryReader(Iterator<Row> source, boolean files, Iterator<Row> members) {
        this.source = source;
        this.files = files;
        members.forEachRemaining(member -> wanted.put(member.getLong(1), member));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && source.hasNext()) {
            Row row = source.next();
            byte[] content = row.getAs(1);
            if (files) {
                read(row.getString(0), content, () -> Keys.key(home, place++));
                continue;
            }
            long key = Keys.key(home, place++);
            if (wanted.containsKey(key)) {
                read("record.jsonl", content, () -> key);
            }
        }
        return !ready.isEmpty();
    }

    private void read(String path, byte[] content, LongSupplier keys) {
        Reader.stream(
                List.of(Input.stream(path, new ByteArrayInputStream(content))),
                ReadOptions.defaults(),
                raw -> {
                    Row member = wanted.get(keys.getAsLong());
                    if (member != null) {
                        ready.add(StoryText.row(member.getLong(2), member.getString(3), raw));
                    }
                },
                problem -> {});
    }

    @Override
    public Row next() {
        return ready.remove();
    }
}
