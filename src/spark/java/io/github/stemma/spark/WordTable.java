package io.github.stemma.spark;

import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.seed.collection.Words;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How often each word stands in the collection: counted in every partition, added up in a tree. */
final class WordTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] counts = new int[WordBits.cells()];
    private final byte[] lengths = new byte[WordBits.cells()];
    private long words;
    private long texts;

    /** The table of all texts; 20 MB, whatever their number. */
    static WordTable of(Dataset<Row> packed) {
        return packed.select("words")
                .javaRDD()
                .mapPartitions((FlatMapFunction<Iterator<Row>, WordTable>)
                        rows -> List.of(count(rows)).iterator())
                .treeReduce(WordTable::add);
    }

    private static WordTable count(Iterator<Row> rows) {
        WordTable table = new WordTable();
        Words words = new Words();
        while (rows.hasNext()) {
            byte[] packed = rows.next().getAs(0);
            WordBlock.unpack(packed, words);
            for (int i = 0; i < words.count(); i++) {
                int cell = WordBits.cell(words.hashes()[i]);
                table.counts[cell]++;
                int length = Math.min(100, words.end(i) - words.begin(i));
                table.lengths[cell] = (byte) Math.max(table.lengths[cell], length);
            }
            table.words += words.count();
            table.texts++;
        }
        return table;
    }

    private WordTable add(WordTable other) {
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] += other.counts[cell];
            lengths[cell] = (byte) Math.max(lengths[cell], other.lengths[cell]);
        }
        words += other.words;
        texts += other.texts;
        return this;
    }

    long words() {
        return words;
    }

    long texts() {
        return texts;
    }

    /** The values that the local engine gives the words. */
    byte[] bits() {
        return WordBits.of(counts, words, WordBits.needsLengths(words) ? lengths : new byte[0])
                .table();
    }
}
