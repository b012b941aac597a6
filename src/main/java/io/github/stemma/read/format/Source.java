package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of one input, unpacked when they are gzipped, with the bounds that hold for them. Read once.
 */
public final class Source {

    /** Bytes that formats look at to recognise themselves. */
    static final int HEAD = 8192;

    private final String path;
    private final InputStream in;
    private final byte[] head;
    private final String start;
    private final long maxBytes;
    private final Optional<Charset> encoding;

    private Source(String path, InputStream in, byte[] head, long maxBytes, Optional<Charset> encoding) {
        this.path = path;
        this.in = in;
        this.head = head;
        this.maxBytes = maxBytes;
        this.encoding = encoding;
        this.start = Charsets.decode(head, encoding, true).text().stripLeading();
    }

    /**
     * Looks at the first bytes of a stream.
     *
     * @param path name in results
     * @param raw the bytes; the caller closes them
     * @param maxBytes largest text, or largest record, after unpacking
     * @param encoding charset to use instead of the rule
     */
    public static Source of(String path, InputStream raw, long maxBytes, Optional<Charset> encoding)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] head = peek(in);
        boolean zipped = head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        if (zipped) {
            in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
            head = peek(in);
        }
        return new Source(path, in, head, maxBytes, encoding);
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** Its name in results. */
    public String path() {
        return path;
    }

    /** File name in lower case without directories and without {@code .gz}. */
    public String name() {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Whether the file name ends in one of {@code endings}. */
    boolean named(String... endings) {
        String name = name();
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The first bytes, at most {@value #HEAD}. */
    public byte[] head() {
        return head;
    }

    /** The first characters, decoded loosely, without byte order mark and leading white space. */
    String start() {
        return start;
    }

    long maxBytes() {
        return maxBytes;
    }

    Optional<Charset> encoding() {
        return encoding;
    }

    /** All bytes, for formats that read records. */
    InputStream stream() {
        return in;
    }

    /**
     * The characters as a stream, for formats that read records of characters. The charset is the user's, else that of a
     * byte order mark, else the declared one, else UTF-8 if the first bytes are that, else windows-1252 with a warning;
     * what cannot be read becomes U+FFFD.
     *
     * @param declared the charset that the format declares in the input
     */
    Reader characters(Sink sink, Optional<Charset> declared) throws IOException {
        Optional<Charset> named = encoding.or(() -> Charsets.ofMark(head)).or(() -> declared);
        boolean latin = named.isEmpty()
                && Charsets.decode(head, Optional.empty(), true).warning().isPresent();
        if (latin) {
            sink.problem(new Problem(path, 0, Charsets.GUESS, Problem.Severity.WARNING));
        }
        Charset charset = named.orElse(latin ? Charsets.windows1252() : StandardCharsets.UTF_8);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /**
     * All characters, for formats that hold one text. Tells the sink about guesses and about inputs above the bound.
     *
     * @return nothing when the input is above the bound
     */
    Optional<String> text(Sink sink) throws IOException {
        Optional<byte[]> bytes = bytes(sink);
        return bytes.map(all -> {
            Charsets.Decoded decoded = Charsets.decode(all, encoding, false);
            decoded.warning()
                    .ifPresent(warning -> sink.problem(new Problem(path, 0, warning, Problem.Severity.WARNING)));
            return decoded.text();
        });
    }

    /** All bytes, for formats whose parser finds the charset itself; nothing when the input is above the bound. */
    Optional<byte[]> bytes(Sink sink) throws IOException {
        byte[] all = in.readNBytes((int) maxBytes + 1);
        if (all.length > maxBytes) {
            sink.problem(new Problem(
                    path,
                    0,
                    "larger than " + maxBytes + " bytes, the most for one text; divide it, or give it as JSON lines",
                    Problem.Severity.ERROR));
            return Optional.empty();
        }
        return Optional.of(all);
    }
}
