package io.github.stemma.pipeline;

import io.github.stemma.align.Ledger;
import io.github.stemma.align.NearCopies;
import io.github.stemma.align.PassageMaker;
import io.github.stemma.align.Quoted;
import io.github.stemma.align.Relatedness;
import io.github.stemma.align.Retelling;
import io.github.stemma.align.Rewordings;
import io.github.stemma.align.Scoring;
import io.github.stemma.model.Account;
import io.github.stemma.model.Account.Origin;
import io.github.stemma.model.Alignment;
import io.github.stemma.model.Decision;
import io.github.stemma.model.Joining;
import io.github.stemma.model.Neighbour;
import io.github.stemma.model.Order;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Step;
import io.github.stemma.model.Synonyms;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import io.github.stemma.model.WeighedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how passages came about. The texts go through the detector once more, so what is told is what was done; a passage
 * that another detector found (another profile, another thesaurus, another archive) is not found again.
 */
public final class Accounts {

    private final Detector detector;
    private final List<Text> texts;

    /** What is found in them; nothing for the other profile, which is asked pair by pair. */
    private final Optional<Detector.Found> found;

    /**
     * @param texts all that were compared together
     */
    Accounts(Detector detector, List<Text> texts) {
        this.detector = detector;
        this.texts = List.copyOf(texts);
        boolean prose = detector.options().profile() == DetectOptions.Profile.PROSE;
        this.found = prose ? Optional.empty() : Optional.of(detector.find(this.texts));
    }

    /** How a passage came about, if it is found again. */
    public Optional<Account> of(Passage passage) {
        return found.isPresent() ? news(passage, found.get()) : prose(passage);
    }

    private Optional<Account> news(Passage passage, Detector.Found found) {
        for (int k = 0; k < found.works().size(); k++) {
            PairWork work = found.works().get(k);
            if (isOf(passage, work.pair())) {
                return match(passage, work.pair(), found.alignments().get(k)).map(x -> news(passage, found, work, x));
            }
        }
        return Optional.empty();
    }

    private Optional<Account> prose(Passage passage) {
        ProseDetector prose = detector.prose();
        NearCopies near =
                prose.near(texts, text(passage.a().witness()), text(passage.b().witness()));
        return match(passage, near.pair(), prose.alignments(near))
                .map(x -> account(passage, near.pair(), x, Origin.STRETCH, Told.NOTHING));
    }

    private Text text(String id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isOf(Passage passage, WeighedPair pair) {
        return passage.touches(pair.a().text().id())
                && passage.touches(pair.b().text().id());
    }

    /** The alignment with the sides of the passage; of several the one with its score. */
    private static Optional<Alignment> match(Passage passage, WeighedPair pair, List<Alignment> found) {
        PassageMaker maker = new PassageMaker(pair);
        Span a = passage.in(pair.a().text().id()).span();
        Span b = passage.in(pair.b().text().id()).span();
        return found.stream()
                .filter(x -> {
                    Passage again = maker.passage(x);
                    return again.a().span().equals(a) && again.b().span().equals(b);
                })
                .min(Order.byMost(x -> -Math.abs(x.bits() - passage.bits())));
    }

    private Account news(Passage passage, Detector.Found found, PairWork work, Alignment x) {
        Optional<Rewordings> sentences = sentences(found, work);
        List<Decision> decisions = new ArrayList<>();
        Relatedness relatedness = PairCopies.of(work.near()).relatedness();
        Optional<Decision> related = relatedness.decision(detector.models(), work.elsewhere(), PairWork.OPEN);
        related.ifPresent(decisions::add);
        if (related.filter(Decision::isYes).isEmpty() && work.told() != Retelling.Told.NO) {
            decisions.add(new Retelling(work.pair(), work.hearsay()).decision(detector.models()));
        }
        Origin origin = origin(found.thirds(), work, x);
        Optional<Rewordings.Candidate> candidate =
                origin == Origin.REWORDED ? candidate(sentences, work, x) : Optional.empty();
        candidate.map(c -> decision(c, work)).ifPresent(decisions::add);
        Neighbours neighbours =
                new Neighbours(work, detector.parts(), detector.options().evalue(), relatedness, related);
        List<Decided> decided = sentences.stream()
                .flatMap(s -> s.candidates(detector.models()).stream()
                        .map(c -> new Decided(s.alignment(c.i(), c.j()), decision(c, work)))
                        .filter(pairs -> s.isTelling(pairs.sentences())))
                .toList();
        boolean turned = isTurned(passage, work.pair());
        Told told = new Told(
                decisions,
                neighbours.of(x, decided, turned),
                new Joinings(found, texts).of(origin, work, x, turned),
                candidate.flatMap(c -> synonyms(found, work, sentences.orElseThrow(), c, turned)));
        return account(passage, work.pair(), x, origin, told);
    }

    /** What is told besides the score. */
    private record Told(
            List<Decision> decisions, List<Neighbour> neighbours, List<Joining> joinings, Optional<Synonyms> synonyms) {

        static final Told NOTHING = new Told(List.of(), List.of(), List.of(), Optional.empty());
    }

    /** Two sentences and whether they were taken for one told in other words. */
    record Decided(Alignment sentences, Decision decision) {}

    private Optional<Rewordings> sentences(Detector.Found found, PairWork work) {
        boolean looked = work.isReworded()
                && detector.options().rewordings()
                && Rewordings.isFeasible(work.pair().a(), work.pair().b());
        return looked ? Optional.of(rewordings(found, work, work.pair())) : Optional.empty();
    }

    private static Rewordings rewordings(Detector.Found found, PairWork work, WeighedPair pair) {
        return new Rewordings(pair, work.finished(), found.thirds().between(work.pair()));
    }

    /** The candidate that is the sentences of an alignment; of two the one more likely to be reported. */
    private Optional<Rewordings.Candidate> candidate(Optional<Rewordings> sentences, PairWork work, Alignment x) {
        Tokens a = work.pair().a().tokens();
        Tokens b = work.pair().b().tokens();
        int i = a.sentence(x.pairA()[0]);
        int j = b.sentence(x.pairB()[0]);
        return sentences.stream()
                .flatMap(s -> s.candidates(detector.models()).stream())
                .filter(c -> c.i() == i && c.j() == j)
                .max((c, d) -> Double.compare(
                        decision(c, work).sum(), decision(d, work).sum()));
    }

    private Decision decision(Rewordings.Candidate candidate, PairWork work) {
        return Rewordings.decision(candidate, detector.models(), work.told());
    }

    private Optional<Synonyms> synonyms(
            Detector.Found found, PairWork work, Rewordings sentences, Rewordings.Candidate candidate, boolean turned) {
        Rewordings unknowing = rewordings(found, work, work.pair().withoutMeanings());
        return sentences
                .synonyms(candidate, detector.models(), unknowing)
                .map(s -> turned
                        ? new Synonyms(s.words().stream().map(Accounts::turned).toList(), s.shared(), s.without())
                        : s);
    }

    private static Step turned(Step step) {
        return new Step(step.how(), step.b(), step.a(), step.bits());
    }

    private static Origin origin(ThirdTexts thirds, PairWork work, Alignment x) {
        if (x.free()) {
            return work.isRelated() ? Origin.REWORDED : Origin.THROUGH;
        }
        if (work.isRelated()) {
            return Origin.COPY;
        }
        boolean supported = thirds.supported(work.pair(), work.telling()).stream()
                .anyMatch(known -> x.pieces().stream().anyMatch(piece -> piece.pairA() == known.pairA()));
        boolean quoted = new Quoted(work.pair(), Scoring.news()).isQuoted(x);
        return supported ? Origin.SUPPORTED : quoted ? Origin.QUOTATION : Origin.BEYOND_DOUBT;
    }

    private static boolean isTurned(Passage passage, WeighedPair pair) {
        return !passage.a().witness().equals(pair.a().text().id());
    }

    private static Account account(Passage passage, WeighedPair pair, Alignment x, Origin origin, Told told) {
        Ledger ledger = new Ledger(pair, Scoring.news());
        List<Step> steps = ledger.steps(x);
        if (isTurned(passage, pair)) {
            steps = steps.stream()
                    .map(Accounts::turned)
                    .sorted(x.free() ? Order.by(Step::a) : (one, other) -> 0)
                    .toList();
        }
        return new Account(
                origin,
                steps,
                ledger.byChance(),
                told.decisions(),
                told.neighbours(),
                told.joinings(),
                told.synonyms());
    }
}
