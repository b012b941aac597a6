package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.Input;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.render.Format;
import io.github.stemma.render.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Stories, the texts that pairs join, and the provenance of each as the local {@code trace} finds it. */
final class Stories {

    private static final StructType NAME =
            new StructType().add("node", DataTypes.LongType).add("name", DataTypes.StringType);

    private static final StructType STORY =
            new StructType().add("first", DataTypes.StringType).add("result", DataTypes.StringType);

    private Stories() {}

    /** A row for each story: the name of its first text, and the result of {@code trace} as one line of JSON. */
    static Dataset<Row> of(Dataset<Row> shared, Dataset<Row> corpus, SparkOptions options) {
        Dataset<Row> edges = shared.select("a", "b")
                .map(
                        (org.apache.spark.api.java.function.MapFunction<Row, Row>)
                                row -> RowFactory.create(Packed.key(row.getString(0)), Packed.key(row.getString(1))),
                        Encoders.row(
                                new StructType().add("u", DataTypes.LongType).add("v", DataTypes.LongType)));
        Dataset<Row> names = shared.select("a", "b")
                .flatMap((FlatMapFunction<Row, Row>) Stories::names, Encoders.row(NAME))
                .distinct();
        Dataset<Row> members = Components.of(edges).join(names, "node").select("root", "name");
        Dataset<Row> small = members.groupBy("root")
                .agg(count(lit(1)).as("texts"))
                .filter(col("texts").leq(options.maxStory()))
                .select("root");
        return members.join(small, "root")
                .join(corpus.select("name", "raw"), "name")
                .groupBy("root")
                .agg(collect_list(struct(col("name"), col("raw"))).as("texts"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> trace(rows, !options.from().equals("files")),
                        Encoders.row(STORY));
    }

    private static Iterator<Row> names(Row row) {
        return List.of(
                        RowFactory.create(Packed.key(row.getString(0)), row.getString(0)),
                        RowFactory.create(Packed.key(row.getString(1)), row.getString(1)))
                .iterator();
    }

    private static Iterator<Row> trace(Iterator<Row> stories, boolean records) {
        Pipeline pipeline = new Pipeline(ReadOptions.defaults(), DetectOptions.defaults(), TraceOptions.defaults());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stories, Spliterator.ORDERED), false)
                .map(story -> trace(pipeline, story.getList(1), records))
                .iterator();
    }

    private static Row trace(Pipeline pipeline, List<Row> texts, boolean records) {
        List<Row> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparing(row -> row.getString(0)));
        List<Input> inputs = new ArrayList<>();
        for (Row text : sorted) {
            byte[] raw = text.getAs(1);
            String path = records ? text.getString(0) + ".jsonl" : text.getString(0);
            inputs.add(Input.stream(path, new ByteArrayInputStream(raw)));
        }
        Result result = pipeline.trace(inputs);
        StringWriter json = new StringWriter();
        try {
            Format.JSON.renderer().render(result, View.plain(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // line breaks stand between tokens only: inside a string they are escaped
        String line = json.toString().replaceAll("\\n *", "");
        return RowFactory.create(sorted.get(0).getString(0), line);
    }
}
