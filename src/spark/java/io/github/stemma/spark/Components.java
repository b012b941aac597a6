package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by alternating large-star and small-star steps (Kiveris et al. 2014, doi:10.1145/2670979.2670997):
 * every step hangs neighbours onto the smallest node known, until nothing moves. About log² n steps at worst, four to
 * six on news; no node holds more than its neighbours.
 */
final class Components {

    private static final int MOST_STEPS = 60;

    private Components() {}

    /**
     * @param edges two columns of longs, {@code u} and {@code v}
     * @return {@code node} and {@code root}, the smallest node of its component; for each node that has an edge
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> now = Plans.cut(ordered(edges));
        long[] before = sign(now);
        for (int step = 0; step < MOST_STEPS; step++) {
            Dataset<Row> next = Plans.cut(smallStar(largeStar(now)));
            now = next;
            long[] after = sign(now);
            if (java.util.Arrays.equals(before, after)) {
                break;
            }
            before = after;
        }
        Dataset<Row> roots = now.select(col("v").as("node")).distinct();
        return now.select(col("u").as("node"), col("v").as("root"))
                .union(roots.select(col("node"), col("node").as("root")));
    }

    /** The larger node first, each edge once. */
    private static Dataset<Row> ordered(Dataset<Row> edges) {
        return edges.filter(col("u").notEqual(col("v")))
                .select(
                        greatest(col("u"), col("v")).as("u"),
                        least(col("u"), col("v")).as("v"))
                .distinct();
    }

    /** Larger neighbours of each node go to the smallest of its neighbours and itself. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v"), col("u"))).toDF("u", "v");
        Dataset<Row> smallest = both.groupBy("u").agg(min("v").as("m"));
        Dataset<Row> moved = both.join(smallest, "u")
                .filter(col("v").gt(col("u")))
                .select(col("v").as("u"), least(col("m"), col("u")).as("v"));
        return ordered(moved);
    }

    /** Smaller neighbours of each node, and the node, go to the smallest of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> smallest = edges.groupBy("u").agg(min("v").as("m"));
        Dataset<Row> moved = edges.join(smallest, "u").select(col("v").as("u"), col("m").as("v"));
        return ordered(moved.union(smallest.select(col("u"), col("m").as("v"))));
    }

    /** Number of edges and two sums over them: equal when nothing moved. */
    private static long[] sign(Dataset<Row> edges) {
        Row row = edges.selectExpr("count(1)", "coalesce(bit_xor(xxhash64(u, v)), 0)", "coalesce(bit_xor(v), 0)")
                .head();
        return new long[] {row.getLong(0), row.getLong(1), row.getLong(2)};
    }
}
