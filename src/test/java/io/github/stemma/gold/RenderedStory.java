package io.github.stemma.gold;

import io.github.stemma.gold.GoldStory.GoldSentence;
import io.github.stemma.gold.GoldStory.GoldWitness;
import io.github.stemma.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts a user would have of a story, and the truth about them; the same as {@code render_stories.py} makes, except
 * that offsets count UTF-16 units.
 *
 * @param name of the story
 * @param files file name of each observed witness, in the story's order
 * @param texts whole file of each observed witness, front matter included
 * @param links pairs of sentences that share an origin
 * @param relations truth for every pair of observed witnesses
 * @param parents direct sources of each observed witness: a witness, or {@code unseen:id}
 * @param unseen children of each unobserved source that has two or more
 * @param ancestors all that each observed witness goes back to, observed or not
 */
public record RenderedStory(
        String name,
        Map<String, String> files,
        Map<String, String> texts,
        List<Link> links,
        List<TrueRelation> relations,
        Map<String, Set<String>> parents,
        Map<String, Set<String>> unseen,
        Map<String, Set<String>> ancestors) {

    /** Two sentences that share an origin; {@code kind} is measured on their words. */
    public record Link(String a, Span spanA, String b, Span spanB, String kind) {}

    /** The true relation of a pair, a before b by name, and how many words speak for it. */
    public record TrueRelation(String a, String b, String verdict, int words) {}

    /** Which times the texts show. */
    public enum Times {
        SHOWN,
        TRUE,
        NONE
    }

    public static RenderedStory of(GoldStory story, Times times) {
        return new Renderer(story, times).render();
    }

    /** The words as the truth counts them. */
    static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            out.add(m.group().toLowerCase(Locale.ROOT));
        }
        return out;
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static String kindOf(String s, String t) {
        List<String> a = words(s);
        List<String> b = words(t);
        if (a.equals(b)) {
            return "verbatim";
        }
        return lcs(a, b) / (double) Math.max(1, Math.min(a.size(), b.size())) >= .55 ? "edited" : "reworded";
    }

    static int lcs(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String x : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int up = row[j];
                row[j] = x.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(up, row[j - 1]);
                diagonal = up;
            }
        }
        return row[b.size()];
    }

    private static final class Renderer {
        private final GoldStory story;
        private final Times times;
        private final Map<String, GoldWitness> witnesses = new LinkedHashMap<>();
        private final Map<String, GoldSentence> sentence = new LinkedHashMap<>();
        private final Map<String, Span> span = new HashMap<>();
        private final Map<String, Set<String>> lineage = new HashMap<>();
        private final Map<String, String> files = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();

        Renderer(GoldStory story, Times times) {
            this.story = story;
            this.times = times;
        }

        RenderedStory render() {
            int n = 0;
            for (GoldWitness w : story.witnesses()) {
                witnesses.put(w.id(), w);
                if (w.observed()) {
                    files.put(w.id(), String.format("%02d-%s.txt", ++n, w.id()));
                }
                texts.put(w.id(), text(w));
            }
            List<Link> links = new ArrayList<>();
            List<TrueRelation> relations = new ArrayList<>();
            List<String> observed = new ArrayList<>(new TreeSet<>(files.keySet()));
            for (int i = 0; i < observed.size(); i++) {
                for (int j = i + 1; j < observed.size(); j++) {
                    relations.add(pair(observed.get(i), observed.get(j), links));
                }
            }
            texts.keySet().retainAll(files.keySet());
            return new RenderedStory(
                    story.name(), files, texts, links, relations, parents(observed), unseen(), ancestors(observed));
        }

        private String text(GoldWitness w) {
            StringBuilder out = new StringBuilder("---\noutlet: " + w.outlet() + "\n");
            String shown = times == Times.SHOWN ? w.timeShown() : times.name().toLowerCase(Locale.ROOT);
            if (shown.equals("true")) {
                out.append("published: ").append(w.time()).append('\n');
            } else if (shown.equals("day")) {
                out.append("published: ").append(w.time(), 0, 10).append('\n');
            } else if (shown.startsWith("wrong:")) {
                out.append("published: ").append(shown.substring(6)).append('\n');
            }
            out.append("---\n");
            for (int i = 0; i < w.paragraphs().size(); i++) {
                for (int j = 0; j < w.paragraphs().get(i).size(); j++) {
                    out.append(j > 0 ? " " : "");
                    String key = w.id() + ":" + i + "." + j;
                    GoldSentence s = w.paragraphs().get(i).get(j);
                    span.put(key, new Span(out.length(), out.length() + s.text().length()));
                    sentence.put(key, s);
                    out.append(s.text());
                    Set<String> line = new TreeSet<>(Set.of(key));
                    s.sources().forEach(source -> line.addAll(lineage.get(source)));
                    lineage.put(key, line);
                }
                out.append("\n\n");
            }
            return out.toString().stripTrailing() + "\n";
        }

        private TrueRelation pair(String a, String b, List<Link> links) {
            Map<String, Integer> weight = new LinkedHashMap<>();
            for (String ka : keys(a)) {
                for (String kb : keys(b)) {
                    Set<String> common = new TreeSet<>(lineage.get(ka));
                    common.retainAll(lineage.get(kb));
                    if (common.isEmpty()) {
                        continue;
                    }
                    String s = sentence.get(ka).text();
                    String t = sentence.get(kb).text();
                    links.add(new Link(a, span.get(ka), b, span.get(kb), kindOf(s, t)));
                    weight.merge(verdict(a, b, common), Math.min(words(s).size(), words(t).size()), Integer::sum);
                }
            }
            String best = "independent";
            int most = -1;
            int sum = 0;
            for (Map.Entry<String, Integer> e : weight.entrySet()) {
                sum += e.getValue();
                if (e.getValue() > most) {
                    most = e.getValue();
                    best = e.getKey();
                }
            }
            return new TrueRelation(a, b, best, sum);
        }

        private List<String> keys(String witness) {
            return sentence.keySet().stream()
                    .filter(key ->
                            owner(key).equals(witness) && !sentence.get(key).furniture())
                    .toList();
        }

        private String verdict(String a, String b, Set<String> common) {
            if (common.stream().anyMatch(key -> owner(key).equals(a))) {
                return "b-from-a";
            }
            if (common.stream().anyMatch(key -> owner(key).equals(b))) {
                return "a-from-b";
            }
            boolean seen =
                    common.stream().anyMatch(key -> witnesses.get(owner(key)).observed());
            return seen ? "common-seen" : "common-unseen";
        }

        private static String owner(String key) {
            return key.substring(0, key.indexOf(':'));
        }

        private Map<String, Set<String>> parents(List<String> observed) {
            Map<String, Set<String>> out = new TreeMap<>();
            for (String w : observed) {
                Set<String> direct = new TreeSet<>();
                for (String p : witnesses.get(w).parents()) {
                    direct.add(witnesses.get(p).observed() ? p : "unseen:" + p);
                }
                out.put(w, direct);
            }
            return out;
        }

        private Map<String, Set<String>> ancestors(List<String> observed) {
            Map<String, Set<String>> all = new HashMap<>();
            witnesses.forEach((id, w) -> {
                Set<String> above = new TreeSet<>(w.parents());
                w.parents().forEach(parent -> above.addAll(all.get(parent)));
                all.put(id, above);
            });
            all.keySet().retainAll(observed);
            return all;
        }

        private Map<String, Set<String>> unseen() {
            Map<String, Set<String>> out = new TreeMap<>();
            for (GoldWitness u : story.witnesses()) {
                if (u.observed()) {
                    continue;
                }
                Set<String> children = new TreeSet<>();
                Deque<String> queue = new ArrayDeque<>(List.of(u.id()));
                while (!queue.isEmpty()) {
                    String p = queue.pop();
                    for (GoldWitness w : story.witnesses()) {
                        if (w.parents().contains(p)) {
                            if (w.observed()) {
                                children.add(w.id());
                            } else {
                                queue.push(w.id());
                            }
                        }
                    }
                }
                if (children.size() >= 2) {
                    out.put(u.id(), children);
                }
            }
            return out;
        }
    }
}
