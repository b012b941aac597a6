package io.github.stemma.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/**
 * Goes through the rows of {@link Source} in one partition and makes rows of them, any number of each. The texts have
 * {@linkplain Keys keys} by their places, the same whenever the input is gone through.
 */
abstract class InputRows implements Iterator<Row> {

    private final Iterator<Row> source;
    private final boolean files;
    private final int home = TaskContext.getPartitionId();
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private long place;

    /**
     * @param files whether a row is a file, which can hold many texts, rather than a record
     */
    InputRows(Iterator<Row> source, boolean files) {
        this.source = source;
        this.files = files;
    }

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && source.hasNext()) {
            Row row = source.next();
            byte[] content = row.getAs(1);
            if (files) {
                file(row.getString(0), content);
            } else {
                record(row.getString(0), nextKey(), content);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public final Row next() {
        return ready.remove();
    }

    /** Takes in a file; each text in it, readable or not, takes a key. */
    abstract void file(String path, byte[] content);

    /** Takes in a record. */
    abstract void record(String path, long key, byte[] content);

    /** The key of the next text. */
    final long nextKey() {
        return Keys.key(home, place++);
    }

    /** Hands out a row. */
    final void add(Row row) {
        ready.add(row);
    }
}
