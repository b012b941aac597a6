package io.github.stemma.spark;

import io.github.stemma.model.Span;
import io.github.stemma.model.Stamp;
import io.github.stemma.read.format.Header;
import io.github.stemma.read.format.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A text as it was read, on its way to the task that traces its story. */
final class StoryText {

    static final StructType SCHEMA = new StructType()
            .add("root", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("begin", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("fields", DataTypes.createArrayType(DataTypes.StringType));

    private StoryText() {}

    /** @param name how the text is called in results */
    static Row row(long root, String name, RawText raw) {
        Header header = raw.header();
        List<String> fields = new ArrayList<>();
        put(fields, "id", header.id());
        put(fields, "outlet", header.outlet());
        put(fields, "kind", header.kind());
        put(fields, "published", header.published().map(Stamp::iso));
        put(fields, "updated", header.updated().map(Stamp::iso));
        header.credits().forEach(credit -> put(fields, "credit", Optional.of(credit)));
        put(fields, "url", header.url());
        put(fields, "title", header.title());
        put(fields, "language", header.language());
        put(fields, "series", header.series());
        return RowFactory.create(
                root, name, raw.text(), raw.body().begin(), raw.body().end(), fields.toArray());
    }

    private static void put(List<String> fields, String name, Optional<String> value) {
        value.ifPresent(text -> {
            fields.add(name);
            fields.add(text);
        });
    }

    /** The text of a row of {@link #SCHEMA}. */
    static RawText raw(Row row) {
        Header.Builder header = new Header.Builder();
        List<String> fields = Objects.requireNonNull(row.<String>getList(5));
        for (int i = 0; i < fields.size(); i += 2) {
            header.put(fields.get(i), fields.get(i + 1));
        }
        return new RawText(row.getString(1), header.build(), row.getString(2), new Span(row.getInt(3), row.getInt(4)));
    }
}
