package io.github.stemma.calibrate;

import io.github.stemma.gold.GoldStory;
import io.github.stemma.gold.GoldTexts;
import io.github.stemma.gold.RenderedStory;
import io.github.stemma.infer.InferOptions;
import io.github.stemma.model.Lineage;
import io.github.stemma.pipeline.DetectOptions;
import io.github.stemma.pipeline.Detector;
import io.github.stemma.pipeline.TraceOptions;
import io.github.stemma.pipeline.Tracer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What provenance is worth in points: minus hundredths of a bit of loss, plus a quarter of the hundredths of verdicts that
 * are right, of coverage, of F1 of parents and of unseen sources. Passages are found once, those of a set with what was
 * learned on the other two. Every second story is scored whole and with its times, the others without times and with one
 * source hidden.
 */
final class LineageTrial implements Trial {

    private static final double RIDGE = 1;

    private final Map<String, List<Cases.Case>> sets = new LinkedHashMap<>();
    private final boolean anew;

    /**
     * @param anew whether weights are fitted again each time, for each set on the other two; else they stay as in the tree
     */
    LineageTrial(boolean anew) {
        this.anew = anew;
        for (String set : SETS) {
            Detector detector = new Detector(DetectOptions.defaults(), StoryTable.learnedOn(Trial.others(set)));
            List<Cases.Case> cases = new ArrayList<>();
            for (GoldStory story : GoldStory.all(Path.of(Trial.folder(set)))) {
                cases.add(Cases.of(story.name(), GoldTexts.of(rendered(story, cases.size())), false, detector));
            }
            sets.put(set, cases);
        }
    }

    /** Every second one whole, the others with the source in the middle hidden. */
    private static RenderedStory rendered(GoldStory story, int k) {
        List<GoldStory> variants = story.withVariants();
        return k % 2 == 0
                ? RenderedStory.of(story, RenderedStory.Times.SHOWN)
                : RenderedStory.of(variants.get(variants.size() / 2), RenderedStory.Times.NONE);
    }

    @Override
    public Result run() {
        Result result = new Result();
        sets.forEach((set, cases) -> {
            Tracer tracer = new Tracer(new TraceOptions(anew ? fitted(set) : InferOptions.defaults()));
            LineageScore all = new LineageScore();
            Map<String, LineageScore> stories = new LinkedHashMap<>();
            List<Lineage> lineages = cases.parallelStream()
                    .map(c -> tracer.trace(c.texts(), c.passages()))
                    .toList();
            for (int k = 0; k < cases.size(); k++) {
                Cases.Case c = cases.get(k);
                Lineage lineage = lineages.get(k);
                all.add(c.truth(), c.names(), lineage);
                stories.computeIfAbsent(c.story(), story -> new LineageScore()).add(c.truth(), c.names(), lineage);
            }
            stories.forEach((story, score) -> result.stories().put(set + "/" + story, points(score)));
            result.sets().put(set, points(all));
        });
        return result;
    }

    /** With weights fitted on the other sets. */
    private InferOptions fitted(String set) {
        List<Fit.Item> items = new ArrayList<>();
        List<FitRetold.Item> loners = new ArrayList<>();
        sets.forEach(
                (other, cases) -> cases.stream().filter(c -> !other.equals(set)).forEach(c -> {
                    items.addAll(Fit.items(c));
                    loners.add(FitRetold.item(c));
                }));
        return new InferOptions(
                InferOptions.defaults().sure(), false, Fit.fit(items, RIDGE, Set.of()), FitRetold.fit(loners));
    }

    private static double points(LineageScore score) {
        return 25 * (score.accuracy() + score.coverage() + score.parentsF1() + score.unseenF1()) - 100 * score.loss();
    }
}
