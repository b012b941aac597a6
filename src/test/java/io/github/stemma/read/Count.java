package io.github.stemma.read;

/** What was found of what the gold marks, and what else was found. */
final class Count {

    int hit;
    int missed;
    int extra;

    double recall() {
        return hit / (double) Math.max(1, hit + missed);
    }

    double precision() {
        return hit / (double) Math.max(1, hit + extra);
    }
}
