package io.github.stemma.infer;

import io.github.stemma.infer.belief.Posterior;
import io.github.stemma.infer.structure.Shares;
import java.util.ArrayList;
import java.util.List;

/**
 * How many words a pair shares that a third witness of the same passages lacks, and how many all three have: the numbers
 * behind a verdict by readings.
 */
final class Places {

    private Places() {}

    /** Path of the third witness that tells most, words the pair shares against it, words all three share. */
    static List<String> of(Posterior posterior, int a, int b) {
        Shares shares = posterior.shares();
        int third = -1;
        double most = 0;
        for (int k = 0; k < shares.size(); k++) {
            double all = k == a || k == b ? 0 : together(shares, a, b, k);
            if (all > most) {
                most = all;
                third = k;
            }
        }
        if (third < 0) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        details.add(posterior.story().path(third));
        details.add(Long.toString(Math.round(shares.words(a, b) - most)));
        details.add(Long.toString(Math.round(most)));
        return details;
    }

    private static double together(Shares shares, int a, int b, int k) {
        long three = 1L << a | 1L << b | 1L << k;
        return shares.patterns().stream()
                .filter(p -> (p.set() & three) == three)
                .mapToDouble(Shares.Pattern::words)
                .sum();
    }
}
