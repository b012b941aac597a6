package io.github.stemma.infer.source;

import io.github.stemma.infer.belief.Belief;
import io.github.stemma.infer.belief.Hidden;
import io.github.stemma.infer.belief.Origins;
import io.github.stemma.model.Collation;
import io.github.stemma.model.Derivation;
import io.github.stemma.model.Passage;
import io.github.stemma.model.Span;
import io.github.stemma.model.Text;
import io.github.stemma.model.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of each arrow to a text where along the text it shows: spans, the passages in them, and their share. */
public final class Placing {

    /** A passage belongs to an arrow when this part of its words lies in the arrow's sentences. */
    private static final double INSIDE = 0.5;

    private final Map<String, Belief> homes = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, BitSet> children = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, List<Passage>> passages = new HashMap<>();

    /** For the arrows of these families. */
    public Placing(List<Text> texts, List<Passage> passages, List<Belief> beliefs) {
        texts.forEach(text -> this.texts.put(text.id(), text));
        for (Belief belief : beliefs) {
            List<String> ids = belief.story().collation().witnesses();
            for (int i = 0; i < ids.size(); i++) {
                homes.put(ids.get(i), belief);
                index.put(ids.get(i), i);
            }
        }
        for (Passage passage : passages) {
            for (String id : List.of(passage.a().witness(), passage.b().witness())) {
                this.passages.computeIfAbsent(id, p -> new ArrayList<>()).add(passage);
            }
        }
    }

    /** Notes which witnesses show what an unseen source has: those below it, directly or through another. */
    public void unseen(String id, List<Hidden> found, int at) {
        BitSet likely = new BitSet();
        below(found, at, likely);
        children.put(id, likely);
    }

    private static void below(List<Hidden> found, int at, BitSet likely) {
        Hidden hidden = found.get(at);
        hidden.children()
                .forEach((child, p) -> likely.set(child, likely.get(child) || p >= 0.5 * hidden.probability()));
        hidden.inner().forEach((inner, p) -> {
            if (p >= 0.5 * hidden.probability()) {
                below(found, inner, likely);
            }
        });
    }

    /** The arrows with what is known of their places; those of texts that share nothing stay as they are. */
    public List<Derivation> of(List<Derivation> arrows) {
        Map<String, List<Derivation>> byText = new HashMap<>();
        arrows.forEach(arrow ->
                byText.computeIfAbsent(arrow.derived(), d -> new ArrayList<>()).add(arrow));
        Map<Derivation, Derivation> placed = new HashMap<>();
        byText.forEach((text, to) -> {
            List<Derivation> known = to.stream().filter(this::isKnown).toList();
            if (!known.isEmpty()) {
                place(text, known, placed);
            }
        });
        return arrows.stream().map(arrow -> placed.getOrDefault(arrow, arrow)).toList();
    }

    /** Whether the sentences of the derived text can be set beside what the source has. */
    boolean isKnown(Derivation arrow) {
        Belief home = homes.get(arrow.derived());
        return home != null && (children.containsKey(arrow.source()) || homes.get(arrow.source()) == home);
    }

    /** Whether the derived text names the source of the arrow. */
    boolean isNamed(Derivation arrow) {
        Belief home = homes.get(arrow.derived());
        Integer source = index.get(arrow.source());
        Integer derived = index.get(arrow.derived());
        return home != null
                && source != null
                && derived != null
                && homes.get(arrow.source()) == home
                && home.signals().stream()
                        .anyMatch(s -> Origins.isNaming(s) && s.source() == source && s.derived() == derived);
    }

    private Stretches stretches(String derived, List<Derivation> arrows) {
        int at = Objects.requireNonNull(index.get(derived));
        List<Stretches.Source> sources = new ArrayList<>();
        for (Derivation arrow : arrows) {
            BitSet holders = new BitSet();
            BitSet siblings = children.get(arrow.source());
            if (siblings == null) {
                holders.set(Objects.requireNonNull(index.get(arrow.source())));
            } else {
                holders.or(siblings);
            }
            holders.clear(at);
            sources.add(new Stretches.Source(holders, siblings != null, arrow.probability()));
        }
        return Stretches.of(Objects.requireNonNull(homes.get(derived)).story(), at, sources);
    }

    /** For each of these arrows to one text, the part of its shared words that the arrow accounts for beside the others. */
    double[] portions(String derived, List<Derivation> arrows) {
        return stretches(derived, arrows).portions();
    }

    private void place(String derived, List<Derivation> arrows, Map<Derivation, Derivation> placed) {
        Text text = Objects.requireNonNull(texts.get(derived));
        Stretches stretches = stretches(derived, arrows);
        List<Integer> together = stretches.together();
        List<List<Collation.Place>> from = stretches.bySource(together);
        for (int k = 0; k < arrows.size(); k++) {
            BitSet words = new BitSet();
            if (together.contains(k)) {
                from.get(k)
                        .forEach(place ->
                                words.set(place.words().begin(), place.words().end()));
            } else {
                words.set(0, text.words());
            }
            placed.put(arrows.get(k), placed(arrows.get(k), text, words, spans(text, from.get(k))));
        }
    }

    private Derivation placed(Derivation arrow, Text text, BitSet words, List<Span> spans) {
        BitSet shared = new BitSet();
        List<String> carrying = new ArrayList<>();
        for (Passage passage : passages.getOrDefault(text.id(), List.of())) {
            String other = passage.a().witness().equals(text.id())
                    ? passage.b().witness()
                    : passage.a().witness();
            Span here = passage.in(text.id()).words();
            BitSet inside = new BitSet();
            inside.set(here.begin(), here.end());
            inside.and(words);
            if (isHolder(arrow, other) && inside.cardinality() >= INSIDE * here.length() && here.length() > 0) {
                shared.or(inside);
                if (arrow.source().equals(other)) {
                    carrying.add(passage.id());
                }
            }
        }
        double share = text.words() == 0 ? 0 : (double) shared.cardinality() / text.words();
        return new Derivation(
                arrow.source(), arrow.derived(), arrow.probability(), share, carrying, spans, arrow.main());
    }

    private boolean isHolder(Derivation arrow, String other) {
        BitSet siblings = children.get(arrow.source());
        Integer at = index.get(other);
        return arrow.source().equals(other) || siblings != null && at != null && siblings.get(at);
    }

    /** The sentences as characters; those that follow one another as one span. */
    private static List<Span> spans(Text text, List<Collation.Place> sentences) {
        Tokens tokens = text.tokens();
        List<Span> spans = new ArrayList<>();
        int last = -2;
        for (Collation.Place place : sentences) {
            Span here = tokens.text(place.words());
            if (place.sentence() == last + 1) {
                here = new Span(spans.remove(spans.size() - 1).begin(), here.end());
            }
            spans.add(here);
            last = place.sentence();
        }
        return spans;
    }
}
