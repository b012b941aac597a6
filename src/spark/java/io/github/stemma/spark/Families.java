package io.github.stemma.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;

import io.github.stemma.model.ScanFamily;
import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Families of stretches, by the rule of {@link io.github.stemma.family.SpanFamilies}: connected components of sides. */
final class Families {

    private static final StructType SIDE = new StructType()
            .add("node", DataTypes.LongType)
            .add("name", DataTypes.StringType)
            .add("begin", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType);

    private static final StructType EDGE =
            new StructType().add("u", DataTypes.LongType).add("v", DataTypes.LongType);

    private static final StructType FAMILY = new StructType()
            .add("first", DataTypes.StringType)
            .add("begin", DataTypes.IntegerType)
            .add("members", DataTypes.createArrayType(SIDE));

    private Families() {}

    /** A row {@code first, begin, members} for each family. */
    static Dataset<Row> of(Dataset<Row> shared) {
        Dataset<Row> passages =
                shared.select(col("a"), col("b"), posexplode(col("passages")).as(new String[] {"n", "p"}));
        Dataset<Row> sides = Plans.cut(passages.flatMap((FlatMapFunction<Row, Row>) Families::sides, Encoders.row(SIDE))
                .distinct());
        Dataset<Row> joined = passages.map((MapFunction<Row, Row>) Families::edge, Encoders.row(EDGE));
        Dataset<Row> overlaps = sides.groupBy("name")
                .agg(collect_list(struct(col("node"), col("name"), col("begin"), col("end")))
                        .as("sides"))
                .flatMap((FlatMapFunction<Row, Row>) Families::overlaps, Encoders.row(EDGE));
        Dataset<Row> roots = Components.of(joined.union(overlaps));
        return sides.join(roots, "node")
                .groupBy("root")
                .agg(collect_list(struct(col("node"), col("name"), col("begin"), col("end")))
                        .as("members"))
                .map((MapFunction<Row, Row>) Families::merged, Encoders.row(FAMILY));
    }

    private static long node(String name, int begin, int end) {
        return Keys.of(name + "\0" + begin + "\0" + end);
    }

    private static Row side(String name, Row span) {
        return RowFactory.create(node(name, span.getInt(0), span.getInt(1)), name, span.getInt(0), span.getInt(1));
    }

    private static Iterator<Row> sides(Row row) {
        Row passage = row.getStruct(3);
        return List.of(side(row.getString(0), passage.getStruct(5)), side(row.getString(1), passage.getStruct(6)))
                .iterator();
    }

    private static Row edge(Row row) {
        Row passage = row.getStruct(3);
        return RowFactory.create(
                side(row.getString(0), passage.getStruct(5)).getLong(0),
                side(row.getString(1), passage.getStruct(6)).getLong(0));
    }

    /** Joins the sides of one text that overlap: an edge from each to one of its group, not one for every two. */
    private static Iterator<Row> overlaps(Row row) {
        List<Row> sides = sorted(row.getList(1));
        int[] parent = new int[sides.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < sides.size(); i++) {
            Row x = sides.get(i);
            for (int j = i + 1; j < sides.size() && sides.get(j).getInt(2) < x.getInt(3); j++) {
                Row y = sides.get(j);
                int common = Math.min(x.getInt(3), y.getInt(3)) - y.getInt(2);
                if (2 * common > Math.min(x.getInt(3) - x.getInt(2), y.getInt(3) - y.getInt(2))) {
                    parent[root(parent, j)] = root(parent, i);
                }
            }
        }
        List<Row> edges = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            int root = root(parent, i);
            if (root != i) {
                edges.add(RowFactory.create(
                        sides.get(root).getLong(0), sides.get(i).getLong(0)));
            }
        }
        return edges.iterator();
    }

    private static int root(int[] parent, int side) {
        int at = side;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static List<Row> sorted(List<Row> sides) {
        return sides.stream()
                .sorted(Comparator.comparing((Row side) -> side.getString(1))
                        .thenComparing(side -> side.getInt(2))
                        .thenComparing(side -> side.getInt(3)))
                .toList();
    }

    private static Row merged(Row row) {
        List<Row> members = new ArrayList<>();
        for (Row side : sorted(row.getList(1))) {
            Row last = members.isEmpty() ? side : members.get(members.size() - 1);
            if (!members.isEmpty() && last.getString(1).equals(side.getString(1)) && side.getInt(2) <= last.getInt(3)) {
                members.set(
                        members.size() - 1,
                        RowFactory.create(
                                last.getLong(0),
                                last.getString(1),
                                last.getInt(2),
                                Math.max(last.getInt(3), side.getInt(3))));
            } else {
                members.add(side);
            }
        }
        return RowFactory.create(members.get(0).getString(1), members.get(0).getInt(2), members.toArray());
    }

    /** The family of such a row. */
    static ScanFamily family(Row row) {
        return new ScanFamily(row.<Row>getList(2).stream()
                .map(side -> new ScanFamily.Member(side.getString(1), new Span(side.getInt(2), side.getInt(3))))
                .toList());
    }
}
