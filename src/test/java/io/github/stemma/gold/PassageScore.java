package io.github.stemma.gold;

import io.github.stemma.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passage figures of {@code score_stories.py} over many stories; add stories, then ask. */
public final class PassageScore {

    /** A reported passage between two witnesses of a story, a before b by name. */
    public record Found(String a, Span spanA, String b, Span spanB) {

        /** The same, sides in order of names. */
        public static Found of(String a, Span spanA, String b, Span spanB) {
            return a.compareTo(b) < 0 ? new Found(a, spanA, b, spanB) : new Found(b, spanB, a, spanA);
        }
    }

    private static final Pattern QUOTED = Pattern.compile(
            "„[^“”\"\\n]{3,600}[“”\"]|“[^”\\n]{3,600}”|»[^«\\n]{3,600}«" + "|«[^»\\n]{3,600}»|\"[^\"\\n]{3,600}\"");

    private final Map<String, long[]> kinds = new TreeMap<>();
    private long said;
    private long hit;
    private long wrong;
    private long independent;
    private final List<List<Found>> goldCases = new ArrayList<>();
    private final List<List<Found>> foundCases = new ArrayList<>();

    /** Takes in what was found in a story. */
    public void add(RenderedStory story, List<Found> found) {
        for (RenderedStory.TrueRelation relation : story.relations()) {
            List<RenderedStory.Link> links = story.links().stream()
                    .filter(l -> l.a().equals(relation.a()) && l.b().equals(relation.b()))
                    .toList();
            List<Found> here = found.stream()
                    .filter(f -> f.a().equals(relation.a()) && f.b().equals(relation.b()))
                    .toList();
            add(story, relation, links, here);
        }
    }

    /** Takes in what another score has of other stories. */
    public void add(PassageScore other) {
        other.kinds.forEach((kind, theirs) -> {
            long[] count = kinds.computeIfAbsent(kind, k -> new long[2]);
            count[0] += theirs[0];
            count[1] += theirs[1];
        });
        said += other.said;
        hit += other.hit;
        wrong += other.wrong;
        independent += other.independent;
        goldCases.addAll(other.goldCases);
        foundCases.addAll(other.foundCases);
    }

    private void add(
            RenderedStory story,
            RenderedStory.TrueRelation relation,
            List<RenderedStory.Link> links,
            List<Found> found) {
        List<Span> quotesA = quoted(story.texts().get(relation.a()));
        List<Span> quotesB = quoted(story.texts().get(relation.b()));
        List<Found> own = found.stream()
                .filter(f -> !(isQuotation(f.spanA(), quotesA) && isQuotation(f.spanB(), quotesB)))
                .toList();
        for (int side = 0; side < 2; side++) {
            boolean a = side == 0;
            List<Span> all =
                    union(found.stream().map(f -> a ? f.spanA() : f.spanB()).toList());
            List<Span> gold =
                    union(links.stream().map(l -> a ? l.spanA() : l.spanB()).toList());
            for (String kind : List.of("verbatim", "edited", "reworded")) {
                List<Span> spans = union(links.stream()
                        .filter(l -> l.kind().equals(kind))
                        .map(l -> a ? l.spanA() : l.spanB())
                        .toList());
                long[] count = kinds.computeIfAbsent(kind, k -> new long[2]);
                count[0] += overlap(spans, all);
                count[1] += size(spans);
            }
            List<Span> mine =
                    union(own.stream().map(f -> a ? f.spanA() : f.spanB()).toList());
            said += size(mine);
            hit += overlap(mine, gold);
            if (relation.verdict().equals("independent")) {
                wrong += size(mine);
                independent +=
                        story.texts().get(a ? relation.a() : relation.b()).length();
            }
        }
        goldCases.add(links.stream()
                .map(l -> new Found(l.a(), l.spanA(), l.b(), l.spanB()))
                .filter(f -> !(isQuotation(f.spanA(), quotesA) && isQuotation(f.spanB(), quotesB)))
                .toList());
        foundCases.add(own);
    }

    /** Share of characters of linked sentences of a kind that were found. */
    public double recall(String kind) {
        long[] count = kinds.getOrDefault(kind, new long[2]);
        return count[0] / (double) Math.max(1, count[1]);
    }

    /** Characters of linked sentences of a kind. */
    public long total(String kind) {
        return kinds.getOrDefault(kind, new long[2])[1];
    }

    /** Share of reported characters, outside quotations, that are linked. */
    public double precision() {
        return hit / (double) Math.max(1, said);
    }

    /** Characters reported per 1,000 on pairs that are independent. */
    public double falsePer1000() {
        return 1000.0 * wrong / Math.max(1, independent);
    }

    /** Mean number of reported passages per linked pair of sentences that was found. */
    public double granularity() {
        long cases = 0;
        long hits = 0;
        for (int k = 0; k < goldCases.size(); k++) {
            for (Found g : goldCases.get(k)) {
                long touching =
                        foundCases.get(k).stream().filter(f -> touches(g, f)).count();
                cases += touching > 0 ? 1 : 0;
                hits += touching;
            }
        }
        return cases == 0 ? 1 : hits / (double) cases;
    }

    /** Macro plagdet over pairs of sentences. */
    public double plagdet() {
        double r = cover(goldCases, foundCases);
        double p = cover(foundCases, goldCases);
        double f1 = p + r > 0 ? 2 * p * r / (p + r) : 0;
        return f1 / (Math.log(1 + granularity()) / Math.log(2));
    }

    /** The figures as a line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "verbatim %.3f edited %.3f reworded %.3f precision %.3f plagdet %.3f granularity %.2f false %.1f",
                recall("verbatim"),
                recall("edited"),
                recall("reworded"),
                precision(),
                plagdet(),
                granularity(),
                falsePer1000());
    }

    private static double cover(List<List<Found>> of, List<List<Found>> by) {
        double total = 0;
        long n = 0;
        for (int k = 0; k < of.size(); k++) {
            List<Found> others = by.get(k);
            for (Found g : of.get(k)) {
                List<Found> hits = others.stream().filter(f -> touches(g, f)).toList();
                long a = overlap(
                        List.of(g.spanA()),
                        union(hits.stream().map(Found::spanA).toList()));
                long b = overlap(
                        List.of(g.spanB()),
                        union(hits.stream().map(Found::spanB).toList()));
                total += (a + b)
                        / (double) Math.max(1, g.spanA().length() + g.spanB().length());
                n++;
            }
        }
        return n == 0 ? 0 : total / n;
    }

    private static boolean touches(Found g, Found f) {
        return g.spanA().overlap(f.spanA()) > 0 && g.spanB().overlap(f.spanB()) > 0;
    }

    private static List<Span> quoted(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher m = QUOTED.matcher(text);
        while (m.find()) {
            spans.add(new Span(m.start(), m.end()));
        }
        return union(spans);
    }

    private static boolean isQuotation(Span span, List<Span> quotes) {
        return overlap(List.of(span), quotes) >= .6 * span.length();
    }

    private static List<Span> union(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        List<Span> out = new ArrayList<>();
        for (Span s : sorted) {
            int last = out.size() - 1;
            if (last >= 0 && s.begin() <= out.get(last).end()) {
                out.set(last, out.get(last).hull(s));
            } else {
                out.add(s);
            }
        }
        return out;
    }

    private static long size(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }

    private static long overlap(List<Span> x, List<Span> y) {
        long n = 0;
        int i = 0;
        int j = 0;
        while (i < x.size() && j < y.size()) {
            n += x.get(i).overlap(y.get(j));
            if (x.get(i).end() < y.get(j).end()) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }
}
