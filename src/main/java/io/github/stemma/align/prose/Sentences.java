package io.github.stemma.align.prose;

import io.github.stemma.model.Coded;

/** Two texts as sentences over common terms. */
final class Sentences {

    final Units unitsA;
    final Units unitsB;
    final Vectors a;
    final Vectors b;
    final int terms;

    Sentences(Coded textA, Coded textB, ProseOptions.Cut cut) {
        unitsA = new Units(textA, cut);
        unitsB = new Units(textB, cut);
        Terms numbers = Terms.of(textA.types(), textB.types());
        terms = numbers.count();
        a = Vectors.counted(unitsA, numbers.a(), terms);
        b = Vectors.counted(unitsB, numbers.b(), terms);
        float[] rarity = rarity();
        a.weigh(rarity);
        b.weigh(rarity);
    }

    /** Logarithm of all sentences by those that have the term. */
    private float[] rarity() {
        int[] units = new int[terms];
        a.addTo(units);
        b.addTo(units);
        double all = a.units() + b.units();
        float[] rarity = new float[terms];
        for (int t = 0; t < terms; t++) {
            rarity[t] = (float) Math.log(all / units[t]);
        }
        return rarity;
    }
}
