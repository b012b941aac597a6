package io.github.stemma.align.prose;

import io.github.stemma.model.Alignment;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stretches of two texts of which one reworks the other: sentences that share rare words and are each other's
 * best partners are seeds, seeds that follow one another closely on both sides hold together, and what holds together must
 * be alike as a whole. Where one side is much longer than the other the text is summed up, and wider gaps are allowed.
 * Near copies sharpen the ends and bring what is too short for sentences.
 *
 * <p>The method is that of Sanchez-Perez, Sidorov and Gelbukh 2014 (ceur-ws.org/Vol-1180) with a cut into sentences of its
 * own, rivals, and near copies. Neither text is taken for the source; exchanging them exchanges the sides of what is
 * found. Limits: it finds no single reworded sentence and nothing shorter than {@link ProseOptions#leastCharacters()}
 * characters, and two reports of one event look reworked to it, which is why it is not for news.
 *
 * <p>Bound: for each word of a the sentences of b that have it, {@code n log n} in the seeds.
 */
public final class ProseFinder {

    private final WeighedPair pair;
    private final ProseOptions options;
    private final Copies copies;
    private final Sentences sentences;
    private final SentenceSeeds seeds;

    /**
     * @param near the near copies of the pair, with whole sentences at their ends
     */
    public ProseFinder(WeighedPair pair, List<Alignment> near, ProseOptions options) {
        this.pair = pair;
        this.options = options;
        this.copies = new Copies(pair, near, options.copies());
        this.sentences = new Sentences(pair.a(), pair.b(), options.cut());
        this.seeds = SentenceSeeds.of(sentences, options.alike());
    }

    /** The stretches, and near copies besides, in no particular order. */
    public List<Alignment> found() {
        List<Area> areas = new ArrayList<>();
        for (Stretch s : stretches()) {
            Area area = area(s);
            if (isLong(area)) {
                areas.add(copies.trimmed(area));
            }
        }
        areas.addAll(copies.besides(areas).stream().filter(this::isLong).toList());
        return areas.stream().map(this::alignment).toList();
    }

    private List<Stretch> stretches() {
        if (!copies.hasLongRun()) {
            List<Stretch> wide = Stretches.of(
                    sentences, seeds, options.wide(), options.alike().alone());
            if (isSummary(wide)) {
                return wide;
            }
        }
        return Stretches.of(sentences, seeds, options.usual(), options.alike().alone());
    }

    private boolean isSummary(List<Stretch> stretches) {
        long a = 0;
        long b = 0;
        for (Stretch s : stretches) {
            Area area = area(s);
            a += pair.a().tokens().text(area.a()).length();
            b += pair.b().tokens().text(area.b()).length();
        }
        return Math.min(a, b) > 0 && Math.max(a, b) >= options.wideRatio() * Math.min(a, b);
    }

    private Area area(Stretch s) {
        return new Area(sentences.unitsA.words(s.fromA(), s.toA()), sentences.unitsB.words(s.fromB(), s.toB()));
    }

    private boolean isLong(Area area) {
        Tokens a = pair.a().tokens();
        Tokens b = pair.b().tokens();
        return a.text(area.a()).length() >= options.leastCharacters()
                && b.text(area.b()).length() >= options.leastCharacters();
    }

    /** Pairs the words: near copies first, then seed by seed, the most alike first. */
    private Alignment alignment(Area area) {
        WordPairs words = new WordPairs(pair, area);
        words.copy(copies.in(area));
        for (int k : byCosine()) {
            Units a = sentences.unitsA;
            Units b = sentences.unitsB;
            int i = seeds.a(k);
            int j = seeds.b(k);
            words.match(a.begin(i), a.end(i), b.begin(j), b.end(j));
        }
        return words.alignment();
    }

    private int[] byCosine() {
        long[] order = new long[seeds.size()];
        for (int k = 0; k < order.length; k++) {
            order[k] = (long) -Float.floatToIntBits(seeds.cosine(k)) << 32 | k;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(k -> (int) k).toArray();
    }
}
