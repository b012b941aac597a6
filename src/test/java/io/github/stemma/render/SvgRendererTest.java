package io.github.stemma.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.stemma.model.Derivation;
import io.github.stemma.model.Lineage;
import io.github.stemma.model.Probabilities;
import io.github.stemma.model.Relation;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.model.Unseen;
import io.github.stemma.model.Verdict;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Nothing in the drawing hides anything else, whatever the story. */
class SvgRendererTest {

    private static final Pattern STEP = Pattern.compile("([MHC])([-0-9., ]+)");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boxesAndLabelsKeepApart(int seed) throws IOException {
        Element svg = draw(story(seed));
        List<Rectangle2D> boxes = boxes(svg);
        List<Rectangle2D> labels = labels(svg);
        Rectangle2D paper = rectangle(Markup.all(svg, "rect").get(0));

        assertApart(boxes, boxes);
        assertApart(labels, labels);
        assertApart(boxes, labels);
        assertThat(boxes).allMatch(paper::contains);
        assertThat(labels).allMatch(paper::contains);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesCrossNoBoxAndNoLabel(int seed) throws IOException {
        Element svg = draw(story(seed));
        List<Rectangle2D> taken = new ArrayList<>(boxes(svg));
        taken.addAll(labels(svg));

        for (Element path : Markup.all(svg, "path")) {
            if (!path.getAttribute("class").endsWith("-head")) {
                List<Point2D> hidden = points(path.getAttribute("d")).stream()
                        .filter(point -> taken.stream().anyMatch(box -> inside(box, point)))
                        .toList();
                assertThat(hidden).as(path.getAttribute("d")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextAndEveryEdgeIsDrawnOnce(int seed) throws IOException {
        Result result = story(seed);
        Element svg = draw(result);
        int arrows = Forest.arrows(result.lineage()).size();
        int ties = Forest.undirected(result.lineage()).size();

        assertThat(boxes(svg))
                .hasSize(result.texts().size() + result.lineage().unseen().size());
        assertThat(labels(svg)).hasSize(arrows);
        assertThat(Markup.all(svg, "path")).hasSize(2 * arrows + ties + samples(svg));
    }

    /** Lines in the legend; an arrow has a head. */
    private static int samples(Element svg) {
        long rows = Markup.all(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals("legend"))
                .count();
        long open = Markup.all(svg, "text").stream()
                .filter(text -> text.getTextContent().equals(Messages.english().say("picture.open")))
                .count();
        long boxes = Markup.all(svg, "text").stream()
                .filter(text -> text.getTextContent().equals(Messages.english().say("picture.source")))
                .count();
        return (int) (2 * (rows - boxes) - open);
    }

    @Test
    void itNeedsNothingBesideIt() throws IOException {
        String svg = RendererTest.print(Format.SVG, story(1), View.plain());

        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "href", "url(", "@import", "<script", "onload", "<image", "<foreignObject");
        assertThat(svg).contains("<title>stemma trace</title>", "<desc>", "prefers-color-scheme");
    }

    @Test
    void aLongNameIsCutInTheMiddleAndSaidWhole() throws IOException {
        String path = "a-very-long-name-of-a-file-that-somebody-gave-" + "x".repeat(200) + "-the-end.txt";
        Result result = Given.compared(Given.texts(path, "eins"), List.of());

        Element svg = draw(result);

        assertThat(Markup.all(svg, "title").get(1).getTextContent()).isEqualTo(path);
        assertThat(Markup.all(svg, "text").get(0).getTextContent())
                .startsWith("a-very-long")
                .contains("…")
                .endsWith("the-end.txt")
                .hasSizeLessThan(50);
    }

    @Test
    void arrowsInACircleAreDrawnToo() throws IOException {
        List<Text> texts = Given.texts("a.txt", "eins", "b.txt", "zwei", "c.txt", "drei");
        List<Derivation> circle = List.of(
                new Derivation("w1", "w2", .9, .5, List.of()),
                new Derivation("w2", "w3", .9, .5, List.of()),
                new Derivation("w3", "w1", .9, .5, List.of()));
        Lineage lineage = new Lineage(List.of(), List.of(), circle, List.of());
        Result result = new Result("trace", texts, List.of(), lineage, new Result.Search(3, 1), List.of());

        assertThat(labels(draw(result))).hasSize(3);
    }

    @Test
    void moreThanCanBeReadIsRefused() {
        String[] texts = IntStream.range(0, SvgRenderer.MOST + 1)
                .boxed()
                .flatMap(i -> List.of(100 + i + ".txt", "eins").stream())
                .toArray(String[]::new);
        Result result = Given.compared(Given.texts(texts), List.of());

        assertThat(Format.SVG.renderer().unfit(result))
                .hasValue("svg draws at most 60 texts and sources, not 61: take graphml, gexf or dot.");
        assertThat(Format.DOT.renderer().unfit(result)).isEmpty();
        assertThat(Format.SVG.renderer().unfit(Given.story())).isEmpty();
    }

    /** Arrows from earlier to later texts of a random order, some from unseen sources, and pairs that nothing decides. */
    private static Result story(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(2, 30);
        String[] pathsAndTexts = new String[2 * count];
        for (int i = 0; i < count; i++) {
            pathsAndTexts[2 * i] = 10 + i + "-" + "m".repeat(random.nextInt(1, 40)) + ".txt";
            pathsAndTexts[2 * i + 1] = random.nextBoolean() ? "date 2026-03-04\nEins." : "Eins.";
        }
        List<Text> texts = Given.texts(pathsAndTexts);
        List<String> order = new ArrayList<>();
        List<Unseen> unseen = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(1, 6); i++) {
            Unseen.Kind kind = random.nextBoolean() ? Unseen.Kind.CITED : Unseen.Kind.INFERRED;
            unseen.add(new Unseen("u" + i, "unseen source " + i, List.of(), kind, .99, List.of()));
            order.add("u" + i);
        }
        texts.forEach(text -> order.add(random.nextInt(order.size() + 1), text.id()));
        double dense = random.nextDouble(.02, .3);
        List<Derivation> arrows = new ArrayList<>();
        List<Relation> ties = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < i; j++) {
                String early = order.get(j);
                String late = order.get(i);
                if (late.startsWith("w") && random.nextDouble() < dense) {
                    arrows.add(new Derivation(early, late, random.nextDouble(.6, 1), random.nextDouble(), List.of()));
                } else if (late.startsWith("w") && early.startsWith("w") && random.nextDouble() < dense / 4) {
                    ties.add(new Relation(
                            late, early, Verdict.UNDIRECTED, Probabilities.of(4, 4, 1, 1, 0), 9, .1, .1, List.of()));
                }
            }
        }
        Lineage lineage = new Lineage(ties, unseen, arrows, List.of());
        return new Result("trace", texts, List.of(), lineage, new Result.Search(1, 1), List.of());
    }

    private static Element draw(Result result) throws IOException {
        return Markup.parse(RendererTest.print(Format.SVG, result, View.plain()));
    }

    private static List<Rectangle2D> boxes(Element svg) {
        return Markup.all(svg, "g").stream()
                .map(group -> rectangle(Markup.all(group, "rect").get(0)))
                .toList();
    }

    private static Rectangle2D rectangle(Element rect) {
        double x = rect.hasAttribute("x") ? number(rect, "x") : 0;
        double y = rect.hasAttribute("y") ? number(rect, "y") : 0;
        return new Rectangle2D.Double(x, y, number(rect, "width"), number(rect, "height"));
    }

    /** What stands at arrows, by the size of its letters. */
    private static List<Rectangle2D> labels(Element svg) {
        List<Rectangle2D> labels = new ArrayList<>();
        for (Element text : Markup.all(svg, "text")) {
            if (text.getAttribute("class").equals("label")) {
                double width = SvgText.ems(text.getTextContent()) * 11;
                labels.add(new Rectangle2D.Double(number(text, "x") - width, number(text, "y") - 9, width, 11));
            }
        }
        return labels;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void assertApart(List<Rectangle2D> some, List<Rectangle2D> others) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                boolean same = some == others && i == j;
                if (!same && some.get(i).intersects(others.get(j))) {
                    fail(some.get(i) + " and " + others.get(j));
                }
            }
        }
    }

    private static boolean inside(Rectangle2D box, Point2D point) {
        return point.getX() > box.getMinX() + .2
                && point.getX() < box.getMaxX() - .2
                && point.getY() > box.getMinY() + .2
                && point.getY() < box.getMaxY() - .2;
    }

    /** Points of a line, close to one another. */
    private static List<Point2D> points(String path) {
        List<Point2D> points = new ArrayList<>();
        Point2D at = new Point2D.Double();
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            String[] digits = steps.group(2).trim().split("[ ,]+");
            double[] n = new double[digits.length];
            for (int i = 0; i < n.length; i++) {
                n[i] = Double.parseDouble(digits[i]);
            }
            Point2D to = switch (steps.group(1)) {
                case "M" -> new Point2D.Double(n[0], n[1]);
                case "H" -> new Point2D.Double(n[0], at.getY());
                default -> new Point2D.Double(n[4], n[5]);
            };
            Point2D first = steps.group(1).equals("C") ? new Point2D.Double(n[0], n[1]) : at;
            Point2D second = steps.group(1).equals("C") ? new Point2D.Double(n[2], n[3]) : to;
            if (!steps.group(1).equals("M")) {
                along(at, first, second, to, points);
            }
            at = to;
        }
        return points;
    }

    private static void along(Point2D from, Point2D one, Point2D two, Point2D to, List<Point2D> points) {
        for (int i = 0; i <= 100; i++) {
            double t = i / 100.0;
            points.add(new Point2D.Double(
                    at(t, from.getX(), one.getX(), two.getX(), to.getX()),
                    at(t, from.getY(), one.getY(), two.getY(), to.getY())));
        }
    }

    private static double at(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
