package io.github.stemma.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.AccumulatorV2;

/** What was wrong with inputs: how much, and some of it in words, whatever the order in which tasks end. */
final class Problems extends AccumulatorV2<String, List<String>> {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    private final TreeSet<String> first = new TreeSet<>();
    private long count;

    /** Counts from nothing; tasks may add to it. */
    static Problems in(SparkSession spark) {
        Problems problems = new Problems();
        spark.sparkContext().register(problems);
        return problems;
    }

    long count() {
        return count;
    }

    /** At most {@value #SHOWN} of them, sorted, and a line that says how many more there are. */
    @Override
    public synchronized List<String> value() {
        List<String> lines = new ArrayList<>(first);
        if (count > lines.size()) {
            lines.add((count - lines.size()) + " more problems with inputs");
        }
        return lines;
    }

    @Override
    public synchronized void add(String problem) {
        count++;
        keep(problem);
    }

    @Override
    public synchronized void merge(AccumulatorV2<String, List<String>> other) {
        Problems more = (Problems) other;
        count += more.count;
        more.first.forEach(this::keep);
    }

    private void keep(String problem) {
        first.add(problem);
        if (first.size() > SHOWN) {
            first.pollLast();
        }
    }

    @Override
    public synchronized boolean isZero() {
        return count == 0;
    }

    @Override
    public synchronized AccumulatorV2<String, List<String>> copy() {
        Problems copy = new Problems();
        copy.merge(this);
        return copy;
    }

    @Override
    public synchronized void reset() {
        first.clear();
        count = 0;
    }
}
