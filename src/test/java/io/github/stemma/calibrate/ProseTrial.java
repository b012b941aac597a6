package io.github.stemma.calibrate;

import io.github.stemma.model.Text;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.tokenize.Tokenizer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the profile prose is worth in points, on every third pair of the PAN corpus in {@code -Dpan=FOLDER} in which
 * something was copied: hundredths of plagdet of each kind of obfuscation.
 */
final class ProseTrial implements Trial {

    private static final int EVERY = 3;

    private final Map<PanCorpus.Pair, List<Text>> pairs = new LinkedHashMap<>();

    ProseTrial() {
        Tokenizer tokenizer = new Tokenizer();
        List<PanCorpus.Pair> all = PanCorpus.pairs(Path.of(System.getProperty("pan")));
        for (int k = 0; k < all.size(); k += EVERY) {
            if (!all.get(k).truth().isEmpty()) {
                pairs.put(all.get(k), all.get(k).texts(tokenizer));
            }
        }
    }

    @Override
    public Result run() {
        Result result = new Result();
        Detector detector = new Detector(DetectOptions.defaults().withProfile(DetectOptions.Profile.PROSE));
        Map<String, PlagDet> sets = new TreeMap<>();
        pairs.forEach((pair, texts) -> {
            List<PlagDet.Case> found = detector.detect(texts).passages().stream()
                    .map(passage -> pair.found(passage, texts.get(0), texts.get(1)))
                    .toList();
            PlagDet one = new PlagDet();
            one.add(pair.truth(), found);
            sets.computeIfAbsent(pair.subset(), subset -> new PlagDet()).add(pair.truth(), found);
            result.stories().put(pair.subset() + "/" + pair.a() + "/" + pair.b(), points(one));
        });
        sets.forEach((subset, score) -> result.sets().put(subset, points(score)));
        return result;
    }

    private static double points(PlagDet score) {
        return 100 * score.plagdet();
    }
}
