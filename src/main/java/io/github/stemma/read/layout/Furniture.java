package io.github.stemma.read.layout;

import io.github.stemma.model.LongKeys;
import io.github.stemma.model.Span;
import io.github.stemma.read.layout.FurniturePhrases.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What stands in a text but is not the story: bylines, captions, comment rules, newsletter and channel lines, read-also
 * lines, copyright and agency sign-offs, blocks that repeat.
 *
 * <p>Idea: phrases decide most of it ({@code furniture.tsv}); {@link SelfTalk} finds what newsrooms say of themselves
 * and to their readers at the end of a text; a question to the reader goes with the furniture it stands beside. What
 * stands inside quotation marks never counts as turning to the reader. Limit: a service sentence of the story that asks
 * its readers to use an app, at the very end, is taken for furniture.
 */
public final class Furniture {

    /** Repetitions of a line from which all but the first are furniture. */
    private static final int REPEATED = 3;

    /** Longest paragraph, in characters, that a phrase for paragraphs may set aside. */
    private static final int LONGEST_PARAGRAPH = 400;

    /** Longest sentence, in characters, that is looked at: what is longer is no sentence. */
    private static final int LONGEST_SENTENCE = 800;

    private static final Expression SUFFIX = new Expression("(?<=[.!?\"“”])\\s?(?:/[A-Za-z]{2,4}){2,4}\\s*$");

    private static final FurniturePhrases PHRASES = FurniturePhrases.builtIn();

    private final Parts parts;
    private final String text;
    private final List<Span> paragraphs;
    private final int[] phrases;
    private final SelfTalk selfTalk;
    private final List<Span> spans = new ArrayList<>();

    private Furniture(Parts parts, List<OwnName> ownNames) {
        this.parts = parts;
        this.text = parts.text();
        this.paragraphs = parts.paragraphs();
        this.phrases = PHRASES.places(parts);
        this.selfTalk = new SelfTalk(parts, ownNames);
    }

    /**
     * The furniture of a text.
     *
     * @param parts the text and how it divides
     * @param ownNames names of the outlet that published the text; empty when it is not known
     */
    public static List<Span> of(Parts parts, List<OwnName> ownNames) {
        return new Furniture(parts, ownNames).find();
    }

    private List<Span> find() {
        boolean[] repeated = repeated();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean all = repeated[i]
                    || paragraph.length() <= LONGEST_PARAGRAPH
                            && PHRASES.matches(Unit.PARAGRAPH, phrases, parts, paragraph, i);
            if (all) {
                spans.add(paragraph);
            } else {
                sentences(paragraph, i);
            }
        }
        List<Span> broken = broken();
        return broken.isEmpty() ? spans : united(broken);
    }

    /** Whether the next paragraph is the rest of a line that was broken: no blank line, no end of a sentence between. */
    private boolean isContinued(int i) {
        int end = paragraphs.get(i).end();
        int next = paragraphs.get(i + 1).begin();
        return next - end <= 2
                && Character.isLowerCase(text.charAt(next))
                && (Character.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ',');
    }

    /** The two halves of each sentence that goes over the end of a paragraph and is furniture as a whole. */
    private List<Span> broken() {
        List<Span> halves = new ArrayList<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (isContinued(i)) {
                continued(i, halves);
            }
        }
        return halves;
    }

    private void continued(int i, List<Span> halves) {
        Span paragraph = paragraphs.get(i);
        Span next = paragraphs.get(i + 1);
        for (Span sentence : Sentences.of(text, paragraph.hull(next))) {
            boolean over = sentence.begin() < paragraph.end() && sentence.end() > next.begin();
            if (over
                    && sentence.length() <= LONGEST_SENTENCE
                    && PHRASES.matches(Unit.SENTENCE, phrases, parts, sentence, i)) {
                halves.add(new Span(sentence.begin(), paragraph.end()));
                halves.add(new Span(next.begin(), sentence.end()));
            }
        }
    }

    /** What was found and more, in order; what lies over one another is one. */
    private List<Span> united(List<Span> more) {
        more.addAll(spans);
        Collections.sort(more);
        List<Span> united = new ArrayList<>();
        for (Span span : more) {
            Span last = united.isEmpty() ? span : united.get(united.size() - 1);
            if (last.overlap(span) > 0 && !united.isEmpty()) {
                united.set(united.size() - 1, last.hull(span));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    private void sentences(Span paragraph, int index) {
        List<Span> sentences = parts.sentences(index);
        boolean[] furniture = new boolean[sentences.size()];
        for (int i = 0; i < furniture.length; i++) {
            if (sentences.get(i).length() <= LONGEST_SENTENCE) {
                furniture[i] = PHRASES.matches(Unit.SENTENCE, phrases, parts, sentences.get(i), index)
                        || selfTalk.matches(sentences.get(i), index, sentences.size() == 1);
            }
        }
        spread(sentences, furniture);
        collect(sentences, furniture);
        boolean open = furniture.length > 0 && !furniture[furniture.length - 1];
        if (open && hasSlash(paragraph)) {
            Matcher suffix = SUFFIX.matcher(text).region(paragraph.begin(), paragraph.end());
            if (suffix.find()) {
                spans.add(new Span(suffix.start(), paragraph.end()));
            }
        }
    }

    private boolean hasSlash(Span paragraph) {
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if (text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    /** A question or call to the reader beside furniture in the same paragraph goes with it. */
    private void spread(List<Span> sentences, boolean[] furniture) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < furniture.length; i++) {
                boolean beside = i > 0 && furniture[i - 1] || i + 1 < furniture.length && furniture[i + 1];
                if (beside && sentences.get(i).length() <= LONGEST_SENTENCE) {
                    furniture[i] |= selfTalk.goesWithFurniture(sentences.get(i));
                }
            }
        }
    }

    private void collect(List<Span> sentences, boolean[] furniture) {
        int from = -1;
        for (int i = 0; i < furniture.length; i++) {
            if (furniture[i] && from < 0) {
                from = i;
            }
            if (furniture[i] && (i + 1 == furniture.length || !furniture[i + 1])) {
                spans.add(sentences.get(from).hull(sentences.get(i)));
                from = -1;
            }
        }
    }

    /** Whether two paragraphs are as long as one another and have two letters in common: hardly any do. */
    private boolean mayRepeat() {
        LongKeys seen = new LongKeys();
        for (Span paragraph : paragraphs) {
            long third = text.charAt(paragraph.begin() + paragraph.length() / 3);
            long last = text.charAt(paragraph.end() - 1 - paragraph.length() / 4);
            seen.add((long) paragraph.length() << 2 * Character.SIZE | third << Character.SIZE | last);
        }
        return seen.size() < paragraphs.size();
    }

    /** Which paragraphs repeat an earlier one: all but the first of three, and any that repeats the one before it. */
    private boolean[] repeated() {
        boolean[] repeated = new boolean[paragraphs.size()];
        if (!mayRepeat()) {
            return repeated;
        }
        Map<String, Integer> count = new HashMap<>();
        String[] lines = new String[repeated.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = paragraphs.get(i).of(text);
            count.merge(lines[i], 1, Integer::sum);
        }
        if (count.size() == lines.length) {
            return repeated;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            boolean again = seen.merge(lines[i], 1, Integer::sum) > 1;
            boolean beside = i > 0 && lines[i].equals(lines[i - 1]) && lines[i].length() > 20;
            repeated[i] = again && (count.getOrDefault(lines[i], 0) >= REPEATED || beside);
        }
        return repeated;
    }
}
