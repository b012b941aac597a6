package io.github.stemma.spark;

import io.github.stemma.pipeline.scan.PairComparer;
import io.github.stemma.read.BulkText;
import io.github.stemma.seed.collection.WordBlock;
import io.github.stemma.seed.collection.Words;
import java.util.List;
import org.apache.spark.sql.Row;

/** Compares texts with those that came to them. */
final class Comparison {

    private final PairComparer comparer;
    private final SparkOptions options;
    private final Words first = new Words();
    private final Words second = new Words();

    Comparison(PairComparer comparer, SparkOptions options) {
        this.comparer = comparer;
        this.options = options;
    }

    List<Row> compare(Row text, Row guest) {
        long here = text.getLong(Texts.KEY);
        long came = guest.getLong(2);
        if (!counts(text.getLong(Texts.OUTLET), text.getLong(Texts.MINUTE), guest.getLong(4), guest.getLong(5))) {
            return List.of();
        }
        String own = text.getString(Texts.NAME);
        String other = guest.getString(3);
        int order = own.compareTo(other);
        boolean turned = order > 0 || order == 0 && here > came;
        byte[] ownWords = text.getAs(Texts.WORDS);
        byte[] otherWords = guest.getAs(6);
        WordBlock.unpack(turned ? otherWords : ownWords, first);
        WordBlock.unpack(turned ? ownWords : otherWords, second);
        comparer.first(first);
        return comparer.with(second, turned ? other : own, turned ? own : other)
                .map(pair -> List.of(Shared.row(pair, turned ? came : here, turned ? here : came)))
                .orElse(List.of());
    }

    private boolean counts(long outletA, long minuteA, long outletB, long minuteB) {
        if (!options.sameOutlet() && outletA >= 0 && outletA == outletB) {
            return false;
        }
        boolean known = minuteA != BulkText.NO_TIME && minuteB != BulkText.NO_TIME;
        return options.withinMinutes() < 0 || !known || Math.abs(minuteA - minuteB) <= options.withinMinutes();
    }
}
