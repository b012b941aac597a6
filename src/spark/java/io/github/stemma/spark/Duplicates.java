package io.github.stemma.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Texts that are the same to the last word: one stands in for all while candidates are sought. */
final class Duplicates {

    private final Dataset<Row> packed;
    private final Dataset<Row> members;

    Duplicates(Dataset<Row> packed) {
        this.packed = packed;
        Dataset<Row> classes = packed.groupBy("print")
                .agg(min("name").as("firstName"), count(lit(1)).as("copies"))
                .filter(col("copies").gt(1));
        Dataset<Row> first = packed.join(classes, "print")
                .filter(col("name").equalTo(col("firstName")))
                .select(col("print"), col("key").as("first"), col("copies"));
        this.members =
                Plans.cut(packed.select("print", "key").join(first, "print").select("first", "key", "copies"));
    }

    /** The texts without copies, and of each set of copies the first by name. */
    Dataset<Row> firsts() {
        Dataset<Row> others = members.filter(col("first").notEqual(col("key"))).select("key");
        return packed.join(others, packed.col("key").equalTo(others.col("key")), "left_anti");
    }

    /** Pairs of firsts made pairs of all, and the pairs among copies; beyond {@code most} copies only with the first. */
    Dataset<Row> expand(Dataset<Row> pairs, int most) {
        Dataset<Row> left = members.select(col("first").as("x"), col("key").as("memberX"));
        Dataset<Row> right = members.select(col("first").as("y"), col("key").as("memberY"));
        Dataset<Row> across = pairs.join(left, pairs.col("x").equalTo(left.col("x")), "left")
                .select(
                        coalesce(col("memberX"), pairs.col("x")).as("x"),
                        pairs.col("y").as("y"));
        Dataset<Row> all = across.join(right, across.col("y").equalTo(right.col("y")), "left")
                .select(
                        across.col("x").as("x"),
                        coalesce(col("memberY"), across.col("y")).as("y"));
        Dataset<Row> one = members.select(col("first"), col("key").as("x"), col("copies"));
        Dataset<Row> other =
                members.select(col("first").as("first2"), col("key").as("y"));
        Dataset<Row> among = one.join(other, one.col("first").equalTo(other.col("first2")))
                .filter(col("copies")
                        .leq(most)
                        .or(col("x").equalTo(col("first")))
                        .or(col("y").equalTo(col("first"))))
                .select("x", "y");
        return all.union(among)
                .filter(col("x").notEqual(col("y")))
                .select(
                        least(col("x"), col("y")).as("x"),
                        greatest(col("x"), col("y")).as("y"))
                .distinct();
    }
}
