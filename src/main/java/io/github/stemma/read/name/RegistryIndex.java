package io.github.stemma.read.name;

import io.github.stemma.model.LongKeys;
import io.github.stemma.resource.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * Where in the built-in list the spellings stand that a text asks for, so that a short run reads some dozens of lines and
 * not all. It is characters, so that a class archive holds it: made when the jar is packed ({@code src/build/java}), and
 * nothing has to be made of it at a start. Three tables tell spellings by a number: by what they begin with, by the name
 * they are for {@link Registry#byName} and for files.
 *
 * <p>Characters: how many spellings there are; of each where its line begins, where in it the spelling does, and bits of what
 * it begins with; for each table which number follows each in its place, then the first number of each place. A number n is the character n + 2,
 * none is 1: a NUL would take two bytes in a class file.
 */
final class RegistryIndex {

    /** Where the jar has it. */
    private static final String FILE = "read/registry.index";

    /** What may stand in front of a spelling. */
    private static final String GAPS = "| \t";

    private static final char NONE = 1;
    private static final int FIRST = 2;

    /** Places by beginning; powers of 2. Every word of a text is looked up, so most of them shall be empty. */
    private static final int BEGINNINGS = 1 << 13;

    /** Bits of a beginning by which a spelling is told from others in its place. */
    private static final int PRINT = 14;

    /** Places by name, and by name of a file. */
    private static final int NAMES = 1 << 10;

    private final String lines;
    private final String index;
    private final int size;

    private RegistryIndex(String lines, String index) {
        this.lines = lines;
        this.index = index;
        this.size = index.charAt(0);
    }

    /** The one in the jar; empty where the program was not packed. */
    static Optional<RegistryIndex> packed() {
        return Resources.find(FILE).map(index -> new RegistryIndex(Resources.text(RegistryLines.BUILT_IN), index));
    }

    /** Of the lines of a registry, for tests. */
    static RegistryIndex of(String lines) {
        return new RegistryIndex(lines, write(lines));
    }

    /**
     * Makes the characters.
     *
     * @param lines a registry of fewer than 50,000 characters without mistakes; each line ends with a line feed
     */
    static String write(String lines) {
        List<Spelling> spellings = new ArrayList<>();
        StringBuilder begins = new StringBuilder();
        StringBuilder places = new StringBuilder();
        StringBuilder prints = new StringBuilder();
        for (int at = 0; at < lines.length(); at = lines.indexOf('\n', at) + 1) {
            String line = lines.substring(at, lines.indexOf('\n', at));
            List<Spelling> some = line.startsWith("#") ? List.of() : RegistryLines.spellings(line);
            for (Spelling spelling : some) {
                begins.append((char) (at + FIRST));
                places.append((char) (place(lines, at, spelling) + FIRST));
                prints.append(print(spelling.key()));
            }
            spellings.addAll(some);
        }
        return (char) spellings.size()
                + begins.toString()
                + places
                + prints
                + table(spellings, BEGINNINGS, false, spelling -> LongKeys.spread(spelling.key()))
                // of two outlets with one name the later one has it: it shall be met first
                + table(spellings, NAMES, true, spelling -> place(Registry.key(spelling.words())))
                + table(spellings, NAMES, false, spelling -> place(Registry.solid(spelling)));
    }

    /** Where a spelling of the line at {@code begin} stands. */
    private static int place(String lines, int begin, Spelling spelling) {
        int end = lines.indexOf('\n', begin);
        for (int at = begin; at < end; at++) {
            boolean first = at == begin || GAPS.indexOf(lines.charAt(at - 1)) >= 0;
            if (first && GAPS.indexOf(lines.charAt(at)) < 0 && same(spelling, read(lines, begin, at))) {
                return at;
            }
        }
        throw new IllegalStateException(spelling.words());
    }

    private static boolean same(Spelling x, Spelling y) {
        return x.words().equals(y.words())
                && x.level() == y.level()
                && x.outlet().equals(y.outlet());
    }

    /** What is entered last is met first. */
    private static String table(List<Spelling> spellings, int width, boolean lastFirst, ToIntFunction<Spelling> place) {
        int n = spellings.size();
        char[] table = new char[n + width];
        Arrays.fill(table, NONE);
        for (int k = 0; k < n; k++) {
            int number = lastFirst ? k : n - 1 - k;
            enter(table, number, n + (place.applyAsInt(spellings.get(number)) & width - 1));
        }
        return new String(table);
    }

    private static void enter(char[] table, int number, int head) {
        table[number] = table[head];
        table[head] = (char) (number + FIRST);
    }

    private static int place(String name) {
        return name.hashCode();
    }

    /**
     * Finds spellings by what they begin with, and keeps what it finds; may give others besides.
     *
     * @param view what becomes of those in a place
     */
    LongFunction<List<Spelling>> beginnings(UnaryOperator<List<Spelling>> view) {
        AtomicReferenceArray<List<Spelling>> known = new AtomicReferenceArray<>(BEGINNINGS);
        return key -> {
            int place = LongKeys.spread(key) & BEGINNINGS - 1;
            if (!mayBegin(key, place)) {
                return List.of();
            }
            List<Spelling> some = known.get(place);
            if (some == null) {
                some = view.apply(in(beginnings(), place));
                known.set(place, some);
            }
            return some;
        };
    }

    /** Those that may have a {@link Registry#key name}, the last of the list first. */
    List<Spelling> named(String key) {
        return in(names(), place(key) & NAMES - 1);
    }

    /** Those that may be a file's {@link Registry#solid name}, in the order of the list. */
    List<Spelling> files(String solid) {
        return in(names() + size + NAMES, place(solid) & NAMES - 1);
    }

    /** Whether a spelling in a place begins like a key, before any is read: most places are empty, or have others. */
    private boolean mayBegin(long key, int place) {
        char next = index.charAt(beginnings() + size + place);
        if (next == NONE) {
            return false;
        }
        char print = print(key);
        while (next != NONE && index.charAt(1 + 2 * size + next - FIRST) != print) {
            next = index.charAt(beginnings() + next - FIRST);
        }
        return next != NONE;
    }

    /** Bits of a key that do not tell its place, as a character. */
    private static char print(long key) {
        return (char) ((LongKeys.spread(key) >>> Integer.SIZE - PRINT) + FIRST);
    }

    /** Where the table by beginning stands. */
    private int beginnings() {
        return 1 + 3 * size;
    }

    /** Where the table by name stands, and behind it the one by name of a file. */
    private int names() {
        return beginnings() + size + BEGINNINGS;
    }

    private List<Spelling> in(int table, int place) {
        char next = index.charAt(table + size + place);
        if (next == NONE) {
            return List.of();
        }
        List<Spelling> found = new ArrayList<>(2);
        while (next != NONE) {
            int number = next - FIRST;
            found.add(read(lines, index.charAt(1 + number) - FIRST, index.charAt(1 + size + number) - FIRST));
            next = index.charAt(table + number);
        }
        return found;
    }

    /** The spelling at {@code at} of the line that begins at {@code begin}. */
    private static Spelling read(String lines, int begin, int at) {
        int kind = lines.indexOf('\t', begin) + 1;
        return RegistryLines.spelling(
                lines.substring(begin, kind - 1).strip(),
                lines.substring(kind, end(lines, kind)),
                lines.substring(at, end(lines, at)).strip());
    }

    /** Whether it may stand behind a spelling. */
    private static boolean ends(char c) {
        return c == '|' || c == '\t' || c == '\n';
    }

    /** Where the spelling or column at {@code from} ends. */
    private static int end(String lines, int from) {
        int end = from;
        while (!ends(lines.charAt(end))) {
            end++;
        }
        return end;
    }
}
