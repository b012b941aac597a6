package io.github.stemma.model;

import java.util.List;

/**
 * A half-open, zero-based range {@code [begin, end)}. Over text it counts UTF-16 units of the witness's original text
 * (machine formats convert to Unicode code points on the way out); over words it counts words of the witness.
 *
 * @param begin first position, at least 0
 * @param end position after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Number of positions covered. */
    public int length() {
        return end - begin;
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether {@code position} lies inside. */
    public boolean contains(int position) {
        return begin <= position && position < end;
    }

    /** Whether all of {@code other} lies inside. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Number of positions that both cover. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /**
     * Those of several spans that cover something of this one, found without a look at each.
     *
     * @param inOrder by position; no two cover the same, none is empty
     */
    public List<Span> overlapping(List<Span> inOrder) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).end <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (high < inOrder.size() && inOrder.get(high).begin < end) {
            high++;
        }
        return inOrder.subList(low, high);
    }

    /** The smallest span that contains both. */
    public Span hull(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The characters of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
