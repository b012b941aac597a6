package io.github.stemma.render;

import io.github.stemma.model.Account;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Step;

/**
 * The bits of an account as they are printed, with one decimal place: the items add up to the score.
 *
 * @param steps one for each item
 * @param bits the score; the passage's own where the two agree
 * @param same whether they do
 */
record AccountFigures(String[] steps, String bits, boolean same) {

    /** A saved score has one decimal place. */
    private static final double ROUNDED = .06;

    static AccountFigures of(Passage passage, Account account) {
        boolean same = Math.abs(passage.bits() - account.bits()) < ROUNDED;
        double total = same ? passage.bits() : account.bits();
        double[] items = account.steps().stream().mapToDouble(Step::bits).toArray();
        return new AccountFigures(Numbers.summing(items, total, 1), Numbers.decimal(total, 1), same);
    }
}
