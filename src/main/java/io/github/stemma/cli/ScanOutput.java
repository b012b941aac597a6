package io.github.stemma.cli;

import io.github.stemma.model.ScanPair;
import io.github.stemma.pipeline.scan.PairSink;
import io.github.stemma.pipeline.scan.ScanResume;
import io.github.stemma.render.ScanLines;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a scan as they come. Unlike other results they are written in place, so that a scan that is stopped
 * leaves what it has: whole lines, and a state that says how many.
 */
final class ScanOutput implements PairSink, AutoCloseable {

    private static final long SAVE_EVERY = 5_000_000_000L;

    private final Counted bytes;
    private final Writer out;
    private final Optional<Path> state;
    private long saved = System.nanoTime();
    private boolean closed;
    private long pairs;
    private long passages;
    private volatile int texts;
    private volatile long words;
    private volatile long candidates;

    private ScanOutput(OutputStream out, long before, Optional<Path> state, ScanResume resume) {
        this.bytes = new Counted(out, before);
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        this.state = state;
        this.pairs = resume.pairs();
        this.passages = resume.passages();
    }

    /** The file, cut to what the state knows of it, or standard output. */
    static ScanOutput open(Optional<Path> file, Console console, Optional<Path> statePath, ScanState state)
            throws IOException {
        ScanResume resume = state.resume();
        if (file.isEmpty()) {
            return new ScanOutput(console.out(), state.bytes(), statePath, resume);
        }
        if (Files.isDirectory(file.get())) {
            throw new UsageException("--output " + file.get() + " is a directory.");
        }
        if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
            return new ScanOutput(Files.newOutputStream(file.get()), 0, statePath, resume);
        }
        RandomAccessFile target;
        try {
            target = new RandomAccessFile(file.get().toFile(), "rw");
        } catch (IOException e) {
            throw new UsageException("--output " + file.get() + " cannot be written.");
        }
        if (target.length() < state.bytes()) {
            target.close();
            throw new UsageException("--output " + file.get() + " is shorter than the scan to resume left it.");
        }
        target.setLength(state.bytes());
        target.seek(state.bytes());
        return new ScanOutput(Channels.newOutputStream(target.getChannel()), state.bytes(), statePath, resume);
    }

    /** What the state says about the input. */
    void collected(int textsRead, long wordsRead) {
        texts = textsRead;
        words = wordsRead;
    }

    void candidates(long found) {
        candidates = found;
    }

    @Override
    public synchronized void pair(ScanPair pair) throws IOException {
        if (!closed) {
            ScanLines.pair(pair, out);
            pairs++;
            passages += pair.passages().size();
        }
    }

    @Override
    public synchronized void reached(long done) throws IOException {
        if (closed || state.isEmpty()) {
            return;
        }
        if (done == candidates || System.nanoTime() - saved > SAVE_EVERY) {
            save(done, state.get());
        }
    }

    /** Writes what is buffered and the state. */
    synchronized void save(long done, Path to) throws IOException {
        out.flush();
        new ScanState(new ScanResume(texts, words, candidates, done, pairs, passages), bytes.count).write(to);
        saved = System.nanoTime();
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            out.flush();
            bytes.close();
        }
    }

    /** Counts what goes through. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long count;

        Counted(OutputStream out, long before) {
            this.out = out;
            this.count = before;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            out.write(b, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
