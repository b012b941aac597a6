package io.github.stemma.pipeline;

import io.github.stemma.align.Elsewhere;
import io.github.stemma.align.Models;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Retelling;
import io.github.stemma.align.Rewordings;
import io.github.stemma.align.prose.ProseOptions;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Background;
import io.github.stemma.model.Coded;
import io.github.stemma.model.Meanings;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.WeighedPair;
import io.github.stemma.seed.Lexicon;
import io.github.stemma.tokenize.ZipfBackground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the passages that texts share: every pair of the texts given, which are taken to tell one story, so that a third
 * text can support what a pair alone leaves open. The order of the texts changes nothing.
 */
public final class Detector {

    /** Pairs from which it is worth while to wake other threads. */
    private static final int MANY = 100;

    private final DetectOptions options;
    private final Models models;
    private final UnaryOperator<Background> background;
    private final Optional<Meanings> meanings;
    private final PairStages stages;
    private final boolean rare;

    public Detector(DetectOptions options) {
        this(options, Models.defaults());
    }

    /** With other weights than the learned ones; for calibration. */
    public Detector(DetectOptions options, Models models) {
        this(options, models, frequencies -> frequencies, Optional.empty(), new PairStages(), false);
    }

    private Detector(
            DetectOptions options,
            Models models,
            UnaryOperator<Background> background,
            Optional<Meanings> meanings,
            PairStages stages,
            boolean rare) {
        this.options = options;
        this.models = models;
        this.background = background;
        this.meanings = meanings;
        this.stages = stages;
        this.rare = rare;
    }

    /** The same with what is known of the frequencies of words, given what their language alone lets expect. */
    public Detector knowing(UnaryOperator<Background> frequencies) {
        return new Detector(options, models, frequencies, meanings, stages, rare);
    }

    /**
     * The same with what stands in phrases that everybody writes, which counts for next to nothing.
     *
     * @param stock the numbers of such words of a text
     */
    public Detector cutting(Function<Text, BitSet> stock) {
        return through(new CutStages(stock));
    }

    /** The same for texts known to share wording that hardly any other text has: a lone near copy counts then. */
    public Detector ofRareWording() {
        return new Detector(options, models, background, meanings, stages, true);
    }

    /** The same with what words mean, so that words of nearly one meaning count in part. */
    public Detector knowing(Meanings known) {
        return new Detector(options, models, background, Optional.of(known), stages, rare);
    }

    /** The same with parts of it replaced; for ablation. */
    public Detector through(PairStages others) {
        return new Detector(options, models, background, meanings, others, rare);
    }

    /** The passages of all pairs. Sides are ordered by the texts' order in the list. */
    public Detection detect(List<Text> texts) {
        if (options.profile() == DetectOptions.Profile.PROSE) {
            return prose().detect(texts);
        }
        Found found = find(texts);
        List<String> order = texts.stream().map(Text::id).toList();
        List<Passage> passages = new ArrayList<>();
        int longestRun = 0;
        for (int k = 0; k < found.works().size(); k++) {
            PairWork work = found.works().get(k);
            longestRun = Math.max(longestRun, work.near().longestRun());
            PassageMaker maker = new PassageMaker(work.pair());
            for (Alignment alignment : found.alignments().get(k)) {
                Passage passage = maker.passage(alignment);
                boolean inOrder = order.indexOf(passage.a().witness())
                        < order.indexOf(passage.b().witness());
                passages.add(inOrder ? passage : Passages.mirrored(passage));
            }
        }
        return new Detection(
                Passages.numbered(passages, texts),
                new Result.Search(found.works().size(), longestRun));
    }

    /**
     * What is found, before it is put into passages.
     *
     * @param works the pairs
     * @param thirds what third texts say
     * @param through which sentences of third texts join texts that do not look related
     * @param alignments for each pair those to report
     */
    record Found(List<PairWork> works, ThirdTexts thirds, ToldThrough through, List<List<Alignment>> alignments) {}

    /** What is found in texts of the news profile. */
    Found find(List<Text> texts) {
        List<PairWork> works = works(texts);
        ThirdTexts thirds = new ThirdTexts(works);
        List<List<Alignment>> rewordings =
                each(works).map(work -> rewordings(work, thirds)).toList();
        ToldThrough through = new ToldThrough();
        boolean isThird = works.size() > 1;
        for (int k = 0; k < works.size(); k++) {
            if (isThird && works.get(k).isRelated()) {
                through.add(works.get(k), thirds, rewordings.get(k));
            }
        }
        List<List<Alignment>> alignments = new ArrayList<>();
        for (int k = 0; k < works.size(); k++) {
            alignments.add(alignments(works.get(k), thirds, through, rewordings.get(k)));
        }
        return new Found(works, thirds, through, alignments);
    }

    /** The detector of the other profile, with the same frequencies of words. */
    ProseDetector prose() {
        return new ProseDetector(ProseOptions.defaults(), background);
    }

    /** What the stages before the passages make of texts. */
    Stages stages(List<Text> texts) {
        return new Stages(texts, background, stages);
    }

    DetectOptions options() {
        return options;
    }

    Models models() {
        return models;
    }

    /** What a pair goes through here. */
    PairStages parts() {
        return stages;
    }

    private List<PairWork> works(List<Text> texts) {
        List<PairCopies> pairs = copies(texts);
        Wordings wordings = new Wordings(pairs);
        List<Judged> judged = each(pairs).map(pair -> judged(pair, wordings)).toList();
        Sources sources = new Sources(pairs, judged.stream().map(Judged::alike).toList());
        return each(judged).map(pair -> work(pair, sources)).toList();
    }

    /**
     * A pair judged by its wording.
     *
     * @param elsewhere which of its wording other texts have
     * @param alike whether it looks related by it
     */
    private record Judged(PairCopies copies, Elsewhere elsewhere, boolean alike) {}

    private Judged judged(PairCopies pair, Wordings wordings) {
        Elsewhere elsewhere = wordings.of(pair.pair());
        return new Judged(pair, elsewhere, pair.relatedness().logit(models, elsewhere) >= PairWork.OPEN);
    }

    private PairWork work(Judged pair, Sources sources) {
        PairWork work = PairWork.of(
                pair.copies(),
                pair.alike(),
                pair.elsewhere(),
                sources.of(pair.copies().pair()),
                stages,
                options.evalue(),
                models);
        return rare ? work.sharingRareWording() : work;
    }

    private List<PairCopies> copies(List<Text> texts) {
        Lexicon lexicon = new Lexicon(background.apply(ZipfBackground.of(texts)), meanings);
        List<Coded> coded = texts.stream().map(lexicon::code).toList();
        List<List<Coded>> pairs = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            for (int j = i + 1; j < coded.size(); j++) {
                pairs.add(List.of(coded.get(i), coded.get(j)));
            }
        }
        return each(pairs)
                .map(pair -> PairCopies.of(pair.get(0), pair.get(1), stages, options.evalue()))
                .toList();
    }

    /** In their order, by as many threads as there are processors when there are many: pairs know nothing of one another. */
    private static <T> Stream<T> each(List<T> pairs) {
        return pairs.size() < MANY ? pairs.stream() : pairs.parallelStream();
    }

    private List<Alignment> alignments(
            PairWork work, ThirdTexts thirds, ToldThrough through, List<Alignment> rewordings) {
        if (work.isRelated()) {
            return work.near().with(work.finished(), rewordings);
        }
        List<Alignment> supported = work.withSupported(thirds.supported(work.pair(), work.telling()));
        Set<ToldThrough.Cell> cells = options.rewordings() ? through.between(work.pair()) : Set.of();
        if (cells.isEmpty()) {
            return supported;
        }
        Rewordings sentences = new Rewordings(work.pair(), supported, thirds.between(work.pair()));
        List<Alignment> told = cells.stream()
                .map(cell -> sentences.alignment(cell.i(), cell.j()))
                .filter(alignment -> alignment.words() > 0)
                .toList();
        return work.near().with(supported, told);
    }

    private List<Alignment> rewordings(PairWork work, ThirdTexts thirds) {
        boolean looked = work.isReworded()
                && options.rewordings()
                && Rewordings.isFeasible(work.pair().a(), work.pair().b());
        return looked
                ? new Rewordings(work.pair(), work.finished(), thirds.between(work.pair())).found(models, work.told())
                : List.of();
    }

    /** For calibration: what speaks for every pair's being related ({@link Relatedness#FEATURES}), by the ids of a and b. */
    public Map<List<String>, double[]> relatedness(List<Text> texts) {
        List<PairCopies> pairs = copies(texts);
        Wordings wordings = new Wordings(pairs);
        Map<List<String>, double[]> out = new HashMap<>();
        for (PairCopies pair : pairs) {
            WeighedPair both = pair.pair();
            out.put(
                    List.of(both.a().text().id(), both.b().text().id()),
                    pair.relatedness().features(wordings.of(both)));
        }
        return out;
    }

    /** For calibration: what speaks for one text's telling the other anew ({@link Retelling#FEATURES}), of every pair, by their ids. */
    public Map<List<String>, double[]> retelling(List<Text> texts) {
        List<PairCopies> pairs = copies(texts);
        Wordings wordings = new Wordings(pairs);
        Sources sources = new Sources(
                pairs,
                pairs.stream().map(pair -> judged(pair, wordings).alike()).toList());
        Map<List<String>, double[]> out = new HashMap<>();
        for (PairCopies pair : pairs) {
            WeighedPair both = pair.pair();
            out.put(
                    List.of(both.a().text().id(), both.b().text().id()),
                    new Retelling(both, sources.of(both)).features());
        }
        return out;
    }

    /**
     * For calibration: the search for rewordings of every related pair, by the ids of a and b.
     *
     * @param also pairs that are looked at too though they do not look related
     */
    public Map<List<String>, Rewordings> rewordings(List<Text> texts, Predicate<List<String>> also) {
        List<PairWork> works = works(texts);
        ThirdTexts thirds = new ThirdTexts(works);
        Map<List<String>, Rewordings> out = new HashMap<>();
        for (PairWork work : works) {
            List<String> ids =
                    List.of(work.pair().a().text().id(), work.pair().b().text().id());
            if (work.isReworded() || also.test(ids)) {
                out.put(ids, new Rewordings(work.pair(), work.asRelated(), thirds.between(work.pair())));
            }
        }
        return out;
    }
}
