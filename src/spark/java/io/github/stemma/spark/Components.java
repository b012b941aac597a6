package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Connected components by alternating large-star and small-star steps (Kiveris et al. 2014, doi:10.1145/2670979.2670997):
 * every step hangs neighbours onto the smallest node known, until nothing moves. About log² n steps at worst, four to
 * six on news; no node holds more than its neighbours. A graph that fits into one task is solved there by union-find.
 */
final class Components {

    private static final int MOST_STEPS = 60;
    /** Edges that one task takes: some 100 MB. */
    private static final long ONE_TASK = 1_000_000;

    private static final StructType ROOT =
            new StructType().add("node", DataTypes.LongType).add("root", DataTypes.LongType);

    private Components() {}

    /**
     * @param edges two columns of longs, {@code u} and {@code v}
     * @return {@code node} and {@code root}, the smallest node of its component; for each node that has an edge
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        return of(edges, ONE_TASK);
    }

    /** @param few so many edges are solved in one task */
    static Dataset<Row> of(Dataset<Row> edges, long few) {
        Dataset<Row> now = Plans.cut(ordered(edges));
        long[] before = sign(now);
        if (before[0] <= few) {
            return now.coalesce(1)
                    .mapPartitions((MapPartitionsFunction<Row, Row>) Components::roots, Encoders.row(ROOT));
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            now = Plans.cut(smallStar(largeStar(now)));
            long[] after = sign(now);
            if (Arrays.equals(before, after)) {
                break;
            }
            before = after;
        }
        Dataset<Row> roots = now.select(col("v").as("node")).distinct();
        return now.select(col("u").as("node"), col("v").as("root"))
                .union(roots.select(col("node"), col("node").as("root")));
    }

    private static Iterator<Row> roots(Iterator<Row> edges) {
        Map<Long, Long> parents = new TreeMap<>();
        while (edges.hasNext()) {
            Row edge = edges.next();
            long u = root(parents, edge.getLong(0));
            long v = root(parents, edge.getLong(1));
            parents.put(Math.max(u, v), Math.min(u, v));
        }
        List<Row> roots = new ArrayList<>(parents.size());
        for (long node : List.copyOf(parents.keySet())) {
            roots.add(RowFactory.create(node, root(parents, node)));
        }
        return roots.iterator();
    }

    private static long root(Map<Long, Long> parents, long node) {
        long at = node;
        long above = parents.computeIfAbsent(at, x -> x);
        while (above != at) {
            long higher = parents.getOrDefault(above, above);
            parents.put(at, higher);
            at = above;
            above = higher;
        }
        return at;
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
