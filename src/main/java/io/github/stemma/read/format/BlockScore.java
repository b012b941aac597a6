package io.github.stemma.read.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the body of an article in a page. Idea (after Readability, and Kohlschütter et al. 2010,
 * doi:10.1145/1718487.1718542): prose has long blocks, commas and few links, and its blocks stand beside one another.
 * Every block of prose scores for its parent and, by half, for its grandparent; the best element is the body, without
 * what its class or role calls navigation, comments, teasers and the like. Limit: a page whose teasers are longer than
 * its article.
 */
final class BlockScore {

    /** Fewest characters of a block that scores. */
    private static final int SHORTEST = 40;

    /** Share of linked characters from which a block is navigation. */
    private static final double LINKED = 0.5;

    private static final Pattern JUNK = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|kommentar\\w*|related|newsletter|cookie\\w*|consent|share|sharing|social|promo\\w*|teaser\\w*"
                    + "|advert\\w*|ads?|banner|breadcrumbs?|sidebar|footer|nav|navigation|menu|subscribe|subscription|paywall|recommend\\w*"
                    + "|outbrain|taboola|most-read|meistgelesen|tags?|author-box|pagination|toolbar|modal|popup|disclaimer)(?:$|[\\s_-])");

    private static final String NEVER =
            "script,style,noscript,template,svg,iframe,form,button,nav,footer,aside,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=banner]";

    private BlockScore() {}

    /** The body's text, if the page has prose. */
    static Optional<String> body(Document page) {
        Document copy = page.clone();
        remove(copy.select(NEVER));
        remove(junk(copy));
        Map<Element, BlockMeasure> measures = BlockMeasure.of(copy);
        Map<Element, Double> scores = new HashMap<>();
        for (Element block : copy.select("p,li,blockquote,pre,td,div")) {
            BlockMeasure measure = Objects.requireNonNull(measures.get(block));
            boolean isPart = block.normalName().equals("div");
            double score =
                    isPart ? score(block.ownText(), measure) : score(measure.length(), measure.commas(), measure);
            Element parent = isPart ? block : block.parent();
            if (score > 0 && parent != null) {
                scores.merge(parent, score, Double::sum);
                Element grand = parent.parent();
                if (grand != null) {
                    scores.merge(grand, score / 2, Double::sum);
                }
            }
        }
        return best(copy, scores).map(HtmlBlocks::text).filter(text -> !text.isBlank());
    }

    private static double score(String own, BlockMeasure measure) {
        return score(own.length(), BlockMeasure.commas(own), measure);
    }

    private static double score(int length, int commas, BlockMeasure measure) {
        if (length < SHORTEST || measure.linkedShare() > LINKED) {
            return 0;
        }
        return 1 + Math.min(commas, 5) + Math.min(length / 100.0, 4);
    }

    private static List<Element> junk(Document page) {
        Set<Element> around = around(page.select("article,main,[itemprop=articleBody]"));
        List<Element> junk = new ArrayList<>();
        for (Element element : page.select("div,section,ul,ol,header,figure,span,p")) {
            String marks = element.className() + " " + element.id();
            if (!marks.isBlank()
                    && !around.contains(element)
                    && JUNK.matcher(marks).find()) {
                junk.add(element);
            }
        }
        return junk;
    }

    /** The elements and whatever they lie in; each is walked to from below once. */
    private static Set<Element> around(List<Element> elements) {
        Set<Element> around = new HashSet<>();
        for (Element element : elements) {
            for (Element at = element; at != null && around.add(at); ) {
                at = at.parent();
            }
        }
        return around;
    }

    /** Takes all children out of a parent at once: to take them out one by one is a long way for each of many. */
    private static void remove(List<Element> elements) {
        Set<Node> gone = new HashSet<>(elements);
        Set<Element> parents = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element.parent() != null) {
                parents.add(element.parent());
            }
        }
        for (Element parent : parents) {
            List<Node> kept = new ArrayList<>(parent.childNodes());
            kept.removeAll(gone);
            parent.empty().appendChildren(kept);
        }
    }

    private static Optional<Element> best(Document page, Map<Element, Double> scores) {
        Element marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null && marked.text().length() > 4 * SHORTEST) {
            return Optional.of(marked);
        }
        Element best = null;
        double high = 0;
        for (Element element : page.getAllElements()) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > high) {
                high = score;
                best = element;
            }
        }
        if (best == null) {
            return Optional.ofNullable(page.body()).filter(body -> !body.text().isBlank());
        }
        Element article = best.closest("article");
        return Optional.of(
                article != null && article.text().length() < 2 * best.text().length() ? article : best);
    }
}
