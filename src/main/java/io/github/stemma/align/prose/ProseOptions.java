package io.github.stemma.align.prose;

/**
 * What decides about stretches of reworked prose. The defaults are learned by {@code calibrate.LearnProse}; each number is
 * explained in {@code src/docs/algorithm.md}.
 *
 * @param cut what counts as a sentence
 * @param alike which two sentences are a seed
 * @param usual what holds seeds together
 * @param wide what holds seeds together where one text sums the other up
 * @param wideRatio how many times longer one side of summaries is than the other, at least; above 1
 * @param leastCharacters least length of a stretch, on each side
 * @param copies how near copies change stretches
 */
public record ProseOptions(
        Cut cut, Alike alike, Hold usual, Hold wide, double wideRatio, int leastCharacters, Copies copies) {

    /**
     * @param leastWords a sentence with fewer words is joined to the next
     * @param mostWords words after which a sentence is cut though no end is marked
     */
    public record Cut(int leastWords, int mostWords) {}

    /**
     * @param cosine least cosine of two sentences, 0 to 1
     * @param dice least Dice coefficient of their sets of stems, 0 to 1
     * @param rival part of the best cosine that either sentence has with any other, 0 to 1
     * @param alone least cosine of two sentences that are a stretch by themselves, 0 to 1
     */
    public record Alike(double cosine, double dice, double rival, double alone) {}

    /**
     * @param gap most sentences without a seed between two neighbouring seeds, on either side
     * @param whole least cosine of all words of the one side with all of the other, 0 to 1
     */
    public record Hold(int gap, double whole) {}

    /**
     * @param run longest common run, in characters, from which a pair is copied and not summed up
     * @param certain E-value up to which a near copy that touches no stretch is reported
     * @param trim share of both sides that near copies must cover for a stretch to be cut back to them, 0 to 1
     */
    public record Copies(int run, double certain, double trim) {}

    public ProseOptions {
        if (cut.leastWords() < 1 || cut.mostWords() < cut.leastWords()) {
            throw new IllegalArgumentException("sentences of " + cut);
        }
        if (usual.gap() < 0 || wide.gap() < usual.gap() || !(wideRatio > 1)) {
            throw new IllegalArgumentException("gaps of " + usual + " and " + wide + " at " + wideRatio);
        }
    }

    /** What is learned from the PAN 2013 training sample. */
    public static ProseOptions defaults() {
        return new ProseOptions(
                new Cut(4, 45),
                new Alike(.28, .36, .9, .5),
                new Hold(3, .40),
                new Hold(24, .34),
                3,
                150,
                new Copies(256, 1e-30, .6));
    }
}
