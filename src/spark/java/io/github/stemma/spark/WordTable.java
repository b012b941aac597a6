package io.github.stemma.spark;

import io.github.stemma.seed.collection.WordBits;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.seed.collection.Words;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** How often each word stands in the collection: counted in every partition, added up in a tree. */
final class WordTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] counts = new int[WordBits.cells()];
    private final byte[] lengths = new byte[WordBits.cells()];
    private long words;
    private long texts;

    /** The table of all texts; 20 MB, whatever their number. Not more than {@code most} of them are made. */
    static WordTable of(JavaRDD<Row> texts, int most) {
        if (texts.getNumPartitions() == 0) {
            return new WordTable();
        }
        return texts.coalesce(Math.min(most, texts.getNumPartitions()))
                .mapPartitions((FlatMapFunction<Iterator<Row>, WordTable>)
                        rows -> List.of(count(rows)).iterator())
                .treeReduce(WordTable::add);
    }

    private static WordTable count(Iterator<Row> rows) {
        WordTable table = new WordTable();
        Words words = new Words();
        while (rows.hasNext()) {
            byte[] packed = rows.next().getAs(Texts.WORDS);
            int[] hashes = Texts.hashes(packed);
            for (int hash : hashes) {
                table.counts[WordBits.cell(hash)]++;
            }
            table.words += hashes.length;
            table.texts++;
            if (WordBits.needsLengths(table.words)) {
                WordBlock.unpack(packed, words);
                table.lengthen(words);
            }
        }
        return table;
    }

    private void lengthen(Words words) {
        for (int i = 0; i < words.count(); i++) {
            int cell = WordBits.cell(words.hashes()[i]);
            int length = Math.min(100, words.end(i) - words.begin(i));
            lengths[cell] = (byte) Math.max(lengths[cell], length);
        }
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
