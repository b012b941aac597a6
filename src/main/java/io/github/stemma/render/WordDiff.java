package io.github.stemma.render;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import io.github.stemma.model.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * What two lists of words do not share, in order: Myers' diff (doi:10.1007/BF01840446).
 *
 * <p>Bound: its time is words times differences, so lists of more than {@link #WINDOW} words are taken a window at a time; each
 * begins behind a word that the last one found in common, in its first three quarters, as what is found at a window's end
 * may be found better with what follows.
 */
final class WordDiff {

    private static final int WINDOW = 2000;

    private final List<String> a;
    private final List<String> b;
    private final List<Change> found = new ArrayList<>();

    /** Where the window begins. */
    private int i;

    private int j;

    private WordDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    static List<Change> of(List<String> a, List<String> b) {
        WordDiff diff = new WordDiff(a, b);
        while (a.size() - diff.i > WINDOW || b.size() - diff.j > WINDOW) {
            diff.window(WINDOW);
        }
        diff.window(Integer.MAX_VALUE);
        return diff.found;
    }

    private void window(int most) {
        int lengthA = Math.min(a.size() - i, most);
        int lengthB = Math.min(b.size() - j, most);
        // DiffUtils would wrap it in a patch, whose class takes 3 ms to start
        List<Change> changes = new ArrayList<>(
                new MyersDiff<String>().computeDiff(a.subList(i, i + lengthA), b.subList(j, j + lengthB), null));
        changes.sort(Order.byInt(change -> change.startOriginal));
        Cut cut = most == WINDOW ? cut(changes, lengthA, lengthB) : new Cut(changes.size(), lengthA, lengthB);
        for (Change change : changes.subList(0, cut.changes)) {
            found.add(new Change(
                    change.deltaType,
                    i + change.startOriginal,
                    i + change.endOriginal,
                    j + change.startRevised,
                    j + change.endRevised));
        }
        i += cut.a;
        j += cut.b;
    }

    /**
     * Where a window's finds end.
     *
     * @param changes how many are before it
     * @param a words of a before it
     * @param b words of b before it
     */
    private record Cut(int changes, int a, int b) {}

    /** Behind the last common word of the first three quarters of both sides, or the end where that is hardly behind the start. */
    private static Cut cut(List<Change> changes, int lengthA, int lengthB) {
        Cut cut = new Cut(0, 0, 0);
        int begin = 0;
        int ahead = 0;
        for (int k = 0; k <= changes.size(); k++) {
            int end = k == changes.size() ? lengthA : changes.get(k).startOriginal;
            int last = Math.min(end, Math.min(lengthA * 3 / 4, lengthB * 3 / 4 - ahead));
            if (last > begin) {
                cut = new Cut(k, last, last + ahead);
            }
            if (k < changes.size()) {
                begin = changes.get(k).endOriginal;
                ahead = changes.get(k).endRevised - begin;
            }
        }
        return cut.a + cut.b < WINDOW / 2 ? new Cut(changes.size(), lengthA, lengthB) : cut;
    }
}
