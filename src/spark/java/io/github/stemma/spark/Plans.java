package io.github.stemma.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Keeps a result and forgets how it was made: what builds on it is planned from here. Without that a plan holds all
 * steps before it several times over, and Spark spends longer on planning than on the work.
 */
final class Plans {

    private Plans() {}

    /** The same rows, kept where the checkpoint folder says, or on the executors' disks when none is set. */
    static Dataset<Row> cut(Dataset<Row> rows) {
        boolean lasting = rows.sparkSession().sparkContext().getCheckpointDir().isDefined();
        return lasting ? rows.checkpoint() : rows.localCheckpoint();
    }
}
