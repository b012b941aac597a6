package io.github.stemma.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Texts that are the same to the last word: one stands in for all while candidates are sought. Names that stand for
 * several texts are found on the way.
 */
final class Duplicates {

    /** Same words, or same name, by the last column. */
    private static final StructType MARK = new StructType()
            .add("hash", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("key", DataTypes.LongType)
            .add("naming", DataTypes.BooleanType);

    private static final StructType MEMBER = Keys.homing()
            .add("key", DataTypes.LongType)
            .add("first", DataTypes.LongType)
            .add("copies", DataTypes.IntegerType);

    private final SparkSession spark;
    private final JavaRDD<Row> texts;
    private final Dataset<Row> members;
    private final boolean any;

    /**
     * @param texts all texts
     * @param partitions of the shuffle
     * @param names takes a line for each name that stands for several texts
     */
    Duplicates(SparkSession spark, Dataset<Row> texts, int partitions, Problems names) {
        this.spark = spark;
        this.texts = texts.javaRDD();
        JavaRDD<Row> marks = this.texts.flatMap((FlatMapFunction<Row, Row>) Duplicates::marks);
        this.members = Plans.cut(spark.createDataFrame(marks, MARK)
                .repartition(partitions, col("hash"))
                .sortWithinPartitions("naming", "hash", "name", "key")
                .mapPartitions((MapPartitionsFunction<Row, Row>) rows -> members(rows, names), Encoders.row(MEMBER)));
        this.any = !members.isEmpty();
    }

    private static Iterator<Row> marks(Row text) {
        long key = text.getLong(Texts.KEY);
        String name = text.getString(Texts.NAME);
        return List.of(
                        RowFactory.create(text.getLong(Texts.PRINT), name, key, false),
                        RowFactory.create(Keys.of(name), name, key, true))
                .iterator();
    }

    private static Iterator<Row> members(Iterator<Row> marks, Problems names) {
        List<Row> members = new ArrayList<>();
        List<Row> group = new ArrayList<>();
        while (marks.hasNext()) {
            Row mark = marks.next();
            if (!group.isEmpty() && !together(group.get(0), mark)) {
                finish(group, members, names);
            }
            group.add(mark);
        }
        finish(group, members, names);
        return members.iterator();
    }

    private static boolean together(Row a, Row b) {
        return a.getLong(0) == b.getLong(0)
                && a.getBoolean(3) == b.getBoolean(3)
                && (!a.getBoolean(3) || a.getString(1).equals(b.getString(1)));
    }

    private static void finish(List<Row> group, List<Row> members, Problems names) {
        if (group.size() > 1 && group.get(0).getBoolean(3)) {
            names.add(group.get(0).getString(1) + ": " + group.size() + " texts have this name, and lines with it"
                    + " do not say which one is meant");
        } else if (group.size() > 1) {
            long first = group.get(0).getLong(2);
            for (Row mark : group) {
                long key = mark.getLong(2);
                members.add(RowFactory.create(Keys.home(key), key, first, group.size()));
            }
        }
        group.clear();
    }

    /** The texts without copies, and of each set of copies the first by name. */
    JavaRDD<Row> firsts() {
        if (!any) {
            return texts;
        }
        Dataset<Row> others = members.filter(col("first").notEqual(col("key"))).select(Keys.HOME, "key");
        return Keys.meet(texts, others, new String[0], Duplicates::without);
    }

    private static Iterator<Row> without(Iterator<Row> texts, Iterator<Row> others) {
        Set<Long> out = new HashSet<>();
        others.forEachRemaining(row -> out.add(row.getLong(1)));
        return new Filtered(texts, out);
    }

    /** Texts without some. */
    private static final class Filtered implements Iterator<Row> {

        private final Iterator<Row> texts;
        private final Set<Long> out;
        private final ArrayList<Row> ready = new ArrayList<>(1);

        Filtered(Iterator<Row> texts, Set<Long> out) {
            this.texts = texts;
            this.out = out;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && texts.hasNext()) {
                Row text = texts.next();
                if (!out.contains(text.getLong(Texts.KEY))) {
                    ready.add(text);
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            return ready.remove(0);
        }
    }

    /** Pairs of firsts made pairs of all, and the pairs among copies; beyond {@code most} copies only with the first. */
    Dataset<Row> expand(Dataset<Row> pairs, int most) {
        if (!any) {
            return pairs;
        }
        Dataset<Row> left = members.select(col("first").as("x"), col("key").as("memberX"));
        Dataset<Row> right = members.select(col("first").as("y"), col("key").as("memberY"));
        Dataset<Row> all = pairs.distinct()
                .join(left, "x", "left")
                .join(right, "y", "left")
                .select(
                        coalesce(col("memberX"), col("x")).as("x"),
                        coalesce(col("memberY"), col("y")).as("y"));
        return all.union(among(most))
                .filter(col("x").notEqual(col("y")))
                .select(
                        least(col("x"), col("y")).as("x"),
                        greatest(col("x"), col("y")).as("y"));
    }

    private Dataset<Row> among(int most) {
        Dataset<Row> few = members.filter(col("copies").leq(most));
        Dataset<Row> other = few.select(col("first"), col("key").as("y"));
        Dataset<Row> within = few.select(col("first"), col("key").as("x"))
                .join(other, "first")
                .filter(col("x").lt(col("y")))
                .select("x", "y");
        return within.union(members.filter(col("copies").gt(most))
                .select(col("first").as("x"), col("key").as("y")));
    }
}
