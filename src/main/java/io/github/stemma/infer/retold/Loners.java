package io.github.stemma.infer.retold;

import io.github.stemma.infer.evidence.OutletKinds;
import io.github.stemma.infer.retold.Retold.Cue;
import io.github.stemma.model.Mention;
import io.github.stemma.model.Outlet;
import io.github.stemma.model.OutletKind;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Stamp;
import io.github.stemma.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the texts that share nothing with any other, and what speaks for and against each possible source of theirs. */
public final class Loners {

    /** A text that shares fewer words than this in all passages, quotations aside, shares nothing. */
    private static final int NOTHING = 12;
    /** From this likeness on two texts are taken to speak of the same matter. */
    private static final double SAME_MATTER = 0.15;
    /** The same where one names the other. */
    private static final double NAMED_MATTER = 0.09;

    /** Most candidates of one text, the likest first, those it names before all. */
    private static final int MOST = 6;

    private final List<Text> texts;
    private final Likeness likeness;
    private final int[] shared;
    private final int[] family;
    private final Silence silence;
    private final Map<String, Integer> outlets = new HashMap<>();

    /** Looks for lonely texts among {@code texts}, in each of which the passages cover what was found. */
    public Loners(List<Text> texts, List<Passage> passages) {
        this.texts = texts;
        this.likeness = new Likeness(texts);
        this.shared = shared(texts, passages);
        this.family = family(texts, passages);
        this.silence = new Silence(texts, likeness, this);
        for (Text text : texts) {
            text.witness().about().outlet().ifPresent(outlet -> outlets.merge(outlet.name(), 1, Integer::sum));
        }
    }

    private static int[] shared(List<Text> texts, List<Passage> passages) {
        Map<String, Integer> index = new HashMap<>();
        texts.forEach(text -> index.put(text.id(), index.size()));
        BitSet[] words = new BitSet[texts.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new BitSet();
        }
        for (Passage passage : passages) {
            if (!passage.quote()) {
                for (Passage.Side side : List.of(passage.a(), passage.b())) {
                    words[index.getOrDefault(side.witness(), 0)].set(
                            side.words().begin(), side.words().end());
                }
            }
        }
        int[] shared = new int[words.length];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = words[i].cardinality();
        }
        return shared;
    }

    /** For each text the first of those that passages join it to, by whatever way. */
    private static int[] family(List<Text> texts, List<Passage> passages) {
        Map<String, Integer> index = new HashMap<>();
        texts.forEach(text -> index.put(text.id(), index.size()));
        int[] family = new int[texts.size()];
        for (int i = 0; i < family.length; i++) {
            family[i] = i;
        }
        for (Passage passage : passages) {
            int a = family[index.getOrDefault(passage.a().witness(), 0)];
            int b = family[index.getOrDefault(passage.b().witness(), 0)];
            for (int i = 0; a != b && i < family.length; i++) {
                family[i] = family[i] == Math.max(a, b) ? Math.min(a, b) : family[i];
            }
        }
        return family;
    }

    boolean isLonely(int text) {
        return shared[text] < NOTHING;
    }

    /** Whether passages join the two, by whatever way. */
    boolean joined(int a, int b) {
        return family[a] == family[b];
    }

    /** What texts lack that own reporting brings. */
    Silence silence() {
        return silence;
    }

    /** Whether the two speak of the same matter. */
    boolean sameMatter(int a, int b) {
        return likeness.of(a, b) >= SAME_MATTER;
    }

    /** All lonely texts that may have their matter from another. */
    public List<Loner> all() {
        List<Loner> loners = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isLonely(i)) {
                Loner loner = new Loner(i, sources(i));
                if (!loner.sources().isEmpty()) {
                    loners.add(loner);
                }
            }
        }
        return loners;
    }

    private List<Loner.Source> sources(int i) {
        List<Integer> candidates = new ArrayList<>();
        boolean family = false;
        for (int j = 0; j < texts.size(); j++) {
            if (j != i && isCandidate(i, j)) {
                candidates.add(j);
                family |= !isLonely(j);
            }
        }
        candidates.sort(Comparator.comparing((Integer j) -> !names(i, j))
                .thenComparing(j -> -likeness.of(i, j))
                .thenComparing(j -> j));
        List<Loner.Source> sources = new ArrayList<>();
        for (int j : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            sources.add(new Loner.Source(j, cues(i, j)));
        }
        if (family) {
            sources.add(new Loner.Source(Loner.UNSEEN, unseen(i)));
        }
        return sources;
    }

    /** A source shares passages with somebody or is named; and it speaks of the same matter. */
    private boolean isCandidate(int i, int j) {
        boolean named = names(i, j);
        return named && likeness.of(i, j) >= NAMED_MATTER || (named || !isLonely(j)) && sameStory(i, j);
    }

    /** Whether the two speak of the same matter, by themselves or by way of a third text. */
    private boolean sameStory(int i, int j) {
        return sameMatter(i, j) || sameThrough(i, j);
    }

    /** Whether {@code i} speaks of the same matter as a third text, which does so as {@code j} or shares passages with it. */
    private boolean sameThrough(int i, int j) {
        for (int k = 0; k < texts.size(); k++) {
            if (k != i && k != j && sameMatter(i, k) && (family[k] == family[j] || sameMatter(k, j))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code i} names the outlet of {@code j} as its source. */
    boolean names(int i, int j) {
        Optional<Outlet> outlet = texts.get(j).witness().about().outlet();
        return outlet.isPresent()
                && texts.get(i).witness().mentions().stream()
                        .anyMatch(m -> isSource(m)
                                && m.outlet().name().equals(outlet.get().name()));
    }

    private static boolean isSource(Mention mention) {
        return mention.form() == Mention.Form.CITE || mention.form() == Mention.Form.CREDIT;
    }

    private double[] about(int i) {
        double[] cues = new double[Cue.values().length];
        cues[Cue.ALWAYS.ordinal()] = 1;
        Optional<OutletKind> kind = texts.get(i).witness().about().outlet().map(Outlet::kind);
        boolean own = kind.filter(Silence::reports).isPresent();
        cues[Cue.TAKES.ordinal()] = kind.filter(OutletKinds::takes).isPresent() ? 1 : 0;
        cues[Cue.UNKNOWN_TRADE.ordinal()] =
                kind.filter(k -> k != OutletKind.UNKNOWN).isEmpty() ? 1 : 0;
        cues[Cue.OWN_TRADE.ordinal()] = own ? 1 : 0;
        boolean spoke = texts.get(i).witness().mentions().stream().anyMatch(m -> m.form() == Mention.Form.OWN);
        cues[Cue.OWN_REPORT.ordinal()] = spoke ? 1 : 0;
        cues[Cue.CITES_OTHER.ordinal()] = citesOther(i) ? 1 : 0;
        cues[Cue.SPEECH.ordinal()] = silence.spoken(i);
        cues[Cue.FIGURES.ordinal()] = silence.figured(i);
        return cues;
    }

    private boolean citesOther(int i) {
        return texts.get(i).witness().mentions().stream()
                .anyMatch(m -> m.form() == Mention.Form.CITE
                        && !m.outlet().isAgency()
                        && !outlets.containsKey(m.outlet().name()));
    }

    private double[] cues(int i, int j) {
        double[] cues = about(i);
        boolean named = names(i, j);
        cues[Cue.CITES.ordinal()] = named ? 1 : 0;
        cues[Cue.INDIRECT.ordinal()] = sameMatter(i, j) ? 0 : 1;
        cues[Cue.LIKE.ordinal()] = Math.max(-1, Math.min(3, 10 * likeness.of(i, j) - 2.5));
        Optional<Stamp> here = texts.get(i).witness().about().published();
        Optional<Stamp> there = texts.get(j).witness().about().published();
        if (here.isPresent() && there.isPresent()) {
            boolean days =
                    here.get().precision() == Stamp.Precision.DAY || there.get().precision() == Stamp.Precision.DAY;
            long lag = days
                    ? here.get().at().toLocalDate().toEpochDay()
                            - there.get().at().toLocalDate().toEpochDay()
                    : there.get().minutesTo(here.get());
            cues[Cue.LATER.ordinal()] = lag > 0 ? 1 : 0;
            cues[Cue.EARLIER.ordinal()] = lag < 0 ? 1 : 0;
        }
        cues[Cue.LONELY_SOURCE.ordinal()] = isLonely(j) ? 1 : 0;
        Optional<OutletKind> kind = texts.get(j).witness().about().outlet().map(Outlet::kind);
        cues[Cue.TAKING_SOURCE.ordinal()] = kind.filter(OutletKinds::takes).isPresent() ? 1 : 0;
        return cues;
    }

    private double[] unseen(int i) {
        double[] cues = about(i);
        cues[Cue.UNSEEN_SOURCE.ordinal()] = 1;
        cues[Cue.NAMED_UNSEEN.ordinal()] = cues[Cue.CITES_OTHER.ordinal()];
        return cues;
    }
}
