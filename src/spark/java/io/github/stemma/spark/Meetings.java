package io.github.stemma.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Walks the texts of a home and what was sent to them, both in the order of the keys. */
final class Meetings implements Iterator<Row> {

    private final Iterator<Row> texts;
    private final Iterator<Row> sent;
    private final int keyAt;
    private final BiFunction<Row, Row, List<Row>> meet;
    private final ArrayDeque<Row> ready = new ArrayDeque<>();
    private @Nullable Row text;

    /**
     * @param sent with the key of a text at {@code keyAt}, sorted by it
     * @param meet what a text and a row that was sent to it give
     */
    Meetings(Iterator<Row> texts, Iterator<Row> sent, int keyAt, BiFunction<Row, Row, List<Row>> meet) {
        this.texts = texts;
        this.sent = sent;
        this.keyAt = keyAt;
        this.meet = meet;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && sent.hasNext()) {
            Row row = sent.next();
            ready.addAll(meet.apply(text(row.getLong(keyAt)), row));
        }
        return !ready.isEmpty();
    }

    private Row text(long key) {
        Row at = text;
        while (at == null || at.getLong(Texts.KEY) < key) {
            if (!texts.hasNext()) {
                throw new IllegalStateException("a text is not where it was: did the input change?");
            }
            at = texts.next();
        }
        if (at.getLong(Texts.KEY) != key) {
            throw new IllegalStateException("a text is not where it was: did the input change?");
        }
        text = at;
        return at;
    }

    @Override
    public Row next() {
        return ready.remove();
    }
}
