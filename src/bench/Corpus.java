import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a collection with known reuse, from made-up words: {@code java Corpus.java N FOLDER [files]}.
 *
 * <p>FOLDER/corpus.jsonl has N texts of 300 to 600 words, with {@code files} also FOLDER/txt/*.txt; one in ten copies one
 * to four passages of 30 to 150 words from one other, a quarter of them unchanged, the others with up to a fifth of the
 * words edited (half replaced, a quarter dropped, a quarter added). FOLDER/truth.json says what was copied, in code
 * points; "implied" are copies of one place in one source. Words follow Zipf's law (exponent 1.05 over 350,000 words) and
 * are drawn independently, so there are no stock phrases. Same N, same bytes.
 */
class Corpus {

    static final int VOCABULARY = 350_000;
    static final String[] HEADS = "b bl br d dr f fl fr g gl gr h j k kl kr l m n p pf pr qu r s sch schl st str t tr v w z zw".split(" ");
    static final String[] CORES = "a e i o u ä ö ü au ei eu ie".split(" ");
    static final String[] TAILS = ",,,n,r,l,s,t,ng,nd,cht,rt,lt,ß,tz,m".split(",");

    final int n;
    final byte[][] words = new byte[VOCABULARY][];
    final int[] lengths = new int[VOCABULARY];
    final double[] cumulated = new double[VOCABULARY];

    Corpus(int n) {
        this.n = n;
        SplittableRandom random = new SplittableRandom(7);
        java.util.HashSet<String> seen = new java.util.HashSet<>();
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; ) {
            StringBuilder word = new StringBuilder();
            int syllables = rank < 60 ? 1 : 1 + random.nextInt(rank < 3_000 ? 3 : 5);
            for (int s = 0; s < syllables; s++) {
                word.append(pick(HEADS, random)).append(pick(CORES, random)).append(pick(TAILS, random));
            }
            String text = rank > 60 && random.nextInt(3) == 0
                    ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)
                    : word.toString();
            if (seen.add(text.toLowerCase(java.util.Locale.ROOT))) {
                words[rank] = text.getBytes(StandardCharsets.UTF_8);
                lengths[rank] = text.codePointCount(0, text.length());
                sum += 1 / Math.pow(rank + 3.7, 1.05);
                cumulated[rank++] = sum;
            }
        }
    }

    static String pick(String[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }

    int word(SplittableRandom random) {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[VOCABULARY - 1]);
        return Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at);
    }

    /** Words of an original: the same whenever asked for. */
    int[] original(int text) {
        SplittableRandom random = new SplittableRandom(31L * n + text);
        return draw(300 + random.nextInt(301), random);
    }

    int[] draw(int size, SplittableRandom random) {
        int[] drawn = new int[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = word(random);
        }
        return drawn;
    }

    static boolean copies(int text) {
        return text % 10 == 7;
    }

    record Copied(int begin, int end, int from, int to, double rate, int edits) {}

    record Text(int[] words, List<Copied> copied, int source) {}

    Text text(int number) {
        if (!copies(number)) {
            return new Text(original(number), List.of(), -1);
        }
        SplittableRandom random = new SplittableRandom(77L * n + number);
        int source = random.nextInt(n);
        while (copies(source)) {
            source = random.nextInt(n);
        }
        int[] theirs = original(source);
        List<int[]> places = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (int tries = 0; tries < 40 && places.size() < wanted; tries++) {
            int size = 30 + random.nextInt(121);
            int from = random.nextInt(Math.max(1, theirs.length - size));
            int to = Math.min(theirs.length, from + size);
            if (places.stream().allMatch(p -> to <= p[0] || from >= p[1])) {
                places.add(new int[] {from, to});
            }
        }
        int[] out = new int[2_000];
        int at = 0;
        List<Copied> copied = new ArrayList<>();
        for (int[] place : places) {
            for (int own = 40 + random.nextInt(60); own > 0; own--) {
                out[at++] = word(random);
            }
            double rate = random.nextInt(4) == 0 ? 0 : random.nextDouble() * .2;
            int begin = at;
            int edits = 0;
            for (int i = place[0]; i < place[1]; i++) {
                int dice = random.nextDouble() < rate ? random.nextInt(4) : -1;
                edits += dice >= 0 ? 1 : 0;
                if (dice == 0 || dice == 1) {
                    out[at++] = word(random);
                } else if (dice != 2) {
                    out[at++] = theirs[i];
                    if (dice == 3) {
                        out[at++] = word(random);
                    }
                }
            }
            copied.add(new Copied(begin, at, place[0], place[1], rate, edits));
        }
        for (int own = 60 + random.nextInt(100); own > 0; own--) {
            out[at++] = word(random);
        }
        return new Text(Arrays.copyOf(out, at), copied, source);
    }

    /** Code point offsets: of word i at 2i, after it at 2i + 1. A full stop stands behind every fifteenth word. */
    int[] offsets(int[] text) {
        int[] offsets = new int[2 * text.length];
        int at = 0;
        for (int i = 0; i < text.length; i++) {
            offsets[2 * i] = at;
            at += lengths[text[i]];
            offsets[2 * i + 1] = at;
            at += i % 15 == 14 ? 2 : 1;
        }
        return offsets;
    }

    byte[] bytes(int[] text) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(text.length * 9);
        for (int i = 0; i < text.length; i++) {
            out.writeBytes(words[text[i]]);
            if (i % 15 == 14) {
                out.write('.');
            }
            out.write(' ');
        }
        return out.toByteArray();
    }

    static String name(int text) {
        return String.format("d%07d", text);
    }

    void write(Path folder, boolean files) throws IOException {
        Files.createDirectories(folder.resolve("txt"));
        Map<Integer, List<String[]>> bySource = new HashMap<>();
        List<String> passages = new ArrayList<>();
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(folder.resolve("corpus.jsonl")), 1 << 20)) {
            for (int i = 0; i < n; i++) {
                Text text = text(i);
                byte[] bytes = bytes(text.words());
                lines.write(("{\"id\":\"" + name(i) + "\",\"text\":\"").getBytes(StandardCharsets.UTF_8));
                lines.write(bytes);
                lines.write("\"}\n".getBytes(StandardCharsets.UTF_8));
                if (files) {
                    Files.write(folder.resolve("txt/" + name(i) + ".txt"), bytes);
                }
                truth(i, text, passages, bySource);
            }
        }
        try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.json"))) {
            truth.write("{\"n\":" + n + ",\"passages\":[\n" + String.join(",\n", passages) + "],\n\"implied\":[\n"
                    + String.join(",\n", implied(bySource)) + "]}\n");
        }
        System.out.println(n + " texts, " + passages.size() + " passages");
    }

    void truth(int number, Text text, List<String> passages, Map<Integer, List<String[]>> bySource) {
        if (text.copied().isEmpty()) {
            return;
        }
        int[] mine = offsets(text.words());
        int[] theirs = offsets(original(text.source()));
        for (Copied c : text.copied()) {
            if (c.end() == c.begin()) {
                continue;
            }
            String span = "[" + mine[2 * c.begin()] + "," + mine[2 * c.end() - 1] + "]";
            String from = "[" + theirs[2 * c.from()] + "," + theirs[2 * c.to() - 1] + "]";
            passages.add("{\"copy\":\"" + name(number) + "\",\"source\":\"" + name(text.source()) + "\",\"copy_span\":"
                    + span + ",\"source_span\":" + from + ",\"words\":" + (c.to() - c.from()) + ",\"rate\":"
                    + Math.round(c.rate() * 1e4) / 1e4 + ",\"edits\":" + c.edits() + "}");
            bySource.computeIfAbsent(text.source(), x -> new ArrayList<>())
                    .add(new String[] {name(number), span, "" + theirs[2 * c.from()], "" + theirs[2 * c.to() - 1]});
        }
    }

    static List<String> implied(Map<Integer, List<String[]>> bySource) {
        List<String> implied = new ArrayList<>();
        for (List<String[]> copies : bySource.values()) {
            for (int x = 0; x < copies.size(); x++) {
                for (int y = x + 1; y < copies.size(); y++) {
                    String[] a = copies.get(x);
                    String[] b = copies.get(y);
                    int low = Math.max(Integer.parseInt(a[2]), Integer.parseInt(b[2]));
                    int high = Math.min(Integer.parseInt(a[3]), Integer.parseInt(b[3]));
                    if (!a[0].equals(b[0]) && high - low >= 30) {
                        implied.add("{\"a\":\"" + a[0] + "\",\"b\":\"" + b[0] + "\",\"a_span\":" + a[1] + ",\"b_span\":" + b[1] + "}");
                    }
                }
            }
        }
        return implied;
    }

    public static void main(String[] args) throws IOException {
        int n = Integer.parseInt(args[0]);
        new Corpus(n).write(Path.of(args[1]), args.length > 2 && args[2].equals("files"));
    }
}
