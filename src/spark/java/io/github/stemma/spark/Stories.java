package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.github.stemma.model.Result;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.read.ReadOptions;
import io.github.stemma.read.Reader;
import io.github.stemma.read.format.RawText;
import io.github.stemma.render.Format;
import io.github.stemma.render.View;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
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
    static Dataset<Row> of(Dataset<Row> shared, SparkOptions options, Problems tooLarge) throws IOException {
        SparkSession spark = shared.sparkSession();
        Dataset<Row> names = shared.select("a", "b", "x", "y")
                .flatMap((FlatMapFunction<Row, Row>) Stories::names, Encoders.row(NAME))
                .distinct();
        Dataset<Row> roots = Components.of(shared.select(col("x").as("u"), col("y").as("v")));
        Dataset<Row> members = Plans.cut(roots.join(names, "node"));
        Dataset<Row> sizes = members.groupBy("root")
                .agg(count(lit(1)).as("texts"), min("name").as("first"));
        int most = options.maxStory();
        sizes.filter(col("texts").gt(most)).foreach((ForeachFunction<Row>) story -> tooLarge.add(story.getString(2)
                + ": its story has " + story.getLong(1) + " texts and is not traced (--max-story " + most + ")"));
        Dataset<Row> wanted = members.join(sizes.filter(col("texts").leq(most)).select("root"), "root")
                .selectExpr("cast(shiftrightunsigned(node, 33) as int) home", "node", "root", "name");
        JavaRDD<Row> source = Source.rows(spark, options).javaRDD();
        boolean files = options.from().equals("files");
        JavaRDD<Row> texts =
                Keys.meet(source, wanted, new String[0], (rows, sent) -> new StoryReader(rows, files, sent));
        return spark.createDataFrame(texts, StoryText.SCHEMA)
                .groupBy("root")
                .agg(collect_list(
                                struct(col("root"), col("name"), col("text"), col("begin"), col("end"), col("fields")))
                        .as("texts"))
                .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::trace, Encoders.row(STORY));
    }

    private static Iterator<Row> names(Row row) {
        return List.of(
                        RowFactory.create(row.getLong(2), row.getString(0)),
                        RowFactory.create(row.getLong(3), row.getString(1)))
                .iterator();
    }

    private static Iterator<Row> trace(Iterator<Row> stories) {
        Pipeline pipeline = new Pipeline(ReadOptions.defaults(), DetectOptions.defaults(), TraceOptions.defaults());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stories, Spliterator.ORDERED), false)
                .map(story -> trace(pipeline, story.getList(1)))
                .iterator();
    }

    private static Row trace(Pipeline pipeline, List<Row> rows) {
        List<RawText> texts = rows.stream()
                .map(StoryText::raw)
                .sorted(Comparator.comparing(RawText::path).thenComparing(RawText::text))
                .toList();
        Result result = pipeline.trace(Reader.witnesses(texts, ReadOptions.defaults()));
        StringWriter json = new StringWriter();
        try {
            Format.JSON.renderer().render(result, View.plain(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // line breaks stand between tokens only: inside a string they are escaped
        String line = json.toString().replaceAll("\\n *", "");
        return RowFactory.create(texts.get(0).path(), line);
    }
}
