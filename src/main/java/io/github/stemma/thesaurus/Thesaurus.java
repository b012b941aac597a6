package io.github.stemma.thesaurus;

import io.github.stemma.model.Meanings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thesaurus in the format of MyThes ({@code th_de_DE_v2.dat} with its {@code .idx} beside): a line {@code word|n}, then n
 * lines {@code (part of speech)|word|word…}, one per meaning. The words of such a line, and the one above, have the meaning
 * in common. Words that are marked as something else than of one meaning ({@code (generic term)}, {@code (antonym)}, …) and
 * phrases are left out.
 *
 * <p>The index is read whole and searched by halving; of the rest only what is asked for is read. Safe for many threads.
 */
public final class Thesaurus implements Meanings {

    private static final Pattern NAME = Pattern.compile("th_([a-z]{2,3})_.*\\.dat");

    /** Bytes read at a time. */
    private static final int PIECE = 4096;

    private final String language;
    private final Charset charset;
    private final byte[] index;
    private final FileChannel data;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private Thesaurus(String language, Charset charset, byte[] index, FileChannel data) {
        this.language = language;
        this.charset = charset;
        this.index = index;
        this.data = data;
    }

    /**
     * Opens a thesaurus; the language is taken from its name.
     *
     * @param dat the file {@code th_LANGUAGE_….dat}
     * @throws NoSuchFileException when it or its index is not there
     * @throws IllegalArgumentException when the name says no language or the index is none; the message names the file
     */
    public static Thesaurus open(Path dat) throws IOException {
        Matcher name = NAME.matcher(dat.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(dat + ": the name of a thesaurus is th_LANGUAGE_….dat");
        }
        Path idx = dat.resolveSibling(dat.getFileName().toString().replaceFirst("\\.dat$", ".idx"));
        byte[] index = Files.readAllBytes(idx);
        int end = lineEnd(index, 0);
        try {
            Charset charset = Charset.forName(new String(index, 0, end, StandardCharsets.US_ASCII).strip());
            return new Thesaurus(name.group(1), charset, index, FileChannel.open(dat, StandardOpenOption.READ));
        } catch (IllegalArgumentException noCharset) {
            throw new IllegalArgumentException(
                    idx + ": no index of a thesaurus, its first line names no charset", noCharset);
        }
    }

    @Override
    public int[] of(String asked, String fold) {
        return asked.equals(language) && fold.length() > 2 ? known.computeIfAbsent(fold, this::meanings) : new int[0];
    }

    /** The meanings of all entries that the folded word may be a form of. */
    private int[] meanings(String fold) {
        Set<String> names = new LinkedHashSet<>(Inflections.bases(language, fold));
        names.add(fold);
        names.stream().filter(name -> name.contains("ss")).toList().forEach(name -> names.add(name.replace("ss", "ß")));
        TreeSet<Integer> out = new TreeSet<>();
        for (String name : names) {
            long at = find(name.getBytes(charset));
            if (at >= 0) {
                add(new Lines(at), out);
            }
        }
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(Lines lines, TreeSet<Integer> out) {
        try {
            meanings(lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void meanings(Lines lines, TreeSet<Integer> out) throws IOException {
        String[] head = lines.next().split("\\|");
        for (int n = Integer.parseInt(head[1].strip()); n > 0; n--) {
            TreeSet<String> words = new TreeSet<>();
            words.add(plain(head[0]));
            String[] fields = lines.next().split("\\|");
            for (String word : Arrays.asList(fields).subList(1, fields.length)) {
                if (!word.endsWith("term)") && !word.endsWith("(antonym)")) {
                    words.add(plain(word));
                }
            }
            if (words.size() > 1) {
                out.add(words.hashCode());
            }
        }
    }

    /** Without remarks in brackets, in lower case. */
    private static String plain(String word) {
        return word.replaceAll("\\([^)]*\\)", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    /** Where the entry of a word begins in the data, or -1. */
    private long find(byte[] word) {
        int low = lineEnd(index, lineEnd(index, 0) + 1) + 1;
        int high = index.length;
        while (low < high) {
            int begin = lineBegin(index, (low + high) >>> 1);
            int order = compare(word, begin);
            if (order == 0) {
                int from = begin + word.length + 1;
                return Long.parseLong(new String(index, from, lineEnd(index, from) - from, charset).strip());
            }
            if (order < 0) {
                high = begin;
            } else {
                low = lineEnd(index, begin) + 1;
            }
        }
        return -1;
    }

    /** The word against the one in the index line that begins there, by bytes. */
    private int compare(byte[] word, int begin) {
        int bar = begin;
        while (bar < index.length && index[bar] != '|' && index[bar] != '\n') {
            bar++;
        }
        return Arrays.compareUnsigned(word, 0, word.length, index, begin, bar);
    }

    private static int lineBegin(byte[] bytes, int at) {
        int begin = at;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private static int lineEnd(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Lines of the data from an offset on. */
    private final class Lines {

        private long next;
        private byte[] read = new byte[0];
        private int at;

        Lines(long from) {
            this.next = from;
        }

        String next() throws IOException {
            int end = lineEnd(read, at);
            while (end == read.length && more()) {
                end = lineEnd(read, at);
            }
            String line = new String(read, at, end - at, charset);
            at = Math.min(read.length, end + 1);
            return line;
        }

        private boolean more() throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(PIECE);
            int n = data.read(buffer, next);
            if (n <= 0) {
                return false;
            }
            byte[] longer = Arrays.copyOf(read, read.length + n);
            buffer.flip().get(longer, read.length, n);
            read = longer;
            next += n;
            return true;
        }
    }
}
