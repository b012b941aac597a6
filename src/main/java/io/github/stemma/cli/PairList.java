package io.github.stemma.cli;

import io.github.stemma.model.Passage;
import io.github.stemma.model.Problem;
import io.github.stemma.model.Result;
import io.github.stemma.model.Text;
import io.github.stemma.pipeline.Pipeline;
import io.github.stemma.read.Input;
import io.github.stemma.render.PairLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code compare --pairs}: pairs from a list, several at a time, printed in the order of the list. */
final class PairList {

    private static final String NO_PAIR = "not two paths with a TAB between them; the other lines are compared";

    private final Pipeline pipeline;
    private final Gate gate;
    private final int jobs;

    PairList(Pipeline pipeline, Gate gate, int jobs) {
        this.pipeline = pipeline;
        this.gate = gate;
        this.jobs = jobs;
    }

    /** The line of a pair, what went wrong with it, and whether it hits the gate. */
    private record Answer(String line, List<Problem> problems, boolean hit) {

        static Answer none(Problem problem) {
            return new Answer("", List.of(problem), false);
        }
    }

    ExitCode run(String list, Typed typed, OutputFlags output, Console console) throws IOException {
        CompareCommand.checkFormat(typed, output.format());
        if (!typed.paths().isEmpty()) {
            throw new UsageException("--pairs takes its texts from the list, not from the command line.");
        }
        Tally tally = new Tally();
        try (BufferedReader lines = open(list, console)) {
            Printing.print(output.file(), console, out -> compare(lines, list, out, console, tally));
        }
        return tally.unreadable ? ExitCode.UNREADABLE : tally.hit ? ExitCode.GATE : ExitCode.DONE;
    }

    private static BufferedReader open(String list, Console console) {
        try {
            InputStream in = list.equals("-") ? console.in() : Files.newInputStream(Path.of(list));
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UsageException("--pairs " + list + " cannot be read.");
        }
    }

    private static final class Tally {
        private boolean unreadable;
        private boolean hit;
    }

    private void compare(BufferedReader lines, String list, Writer out, Console console, Tally tally)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, PairList::thread);
        try {
            Deque<Future<Answer>> waiting = new ArrayDeque<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String[] pair = line.split("\t", -1);
                Problem broken = new Problem(list, number, NO_PAIR, Problem.Severity.ERROR);
                waiting.add(workers.submit(() -> isPair(pair) ? answer(pair[0], pair[1]) : Answer.none(broken)));
                if (waiting.size() > 2 * jobs) {
                    print(waiting.remove(), out, console, tally);
                }
            }
            for (Future<Answer> answer : waiting) {
                print(answer, out, console, tally);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stemma-pairs");
        thread.setDaemon(true);
        return thread;
    }

    private static boolean isPair(String[] paths) {
        return paths.length == 2 && !paths[0].isEmpty() && !paths[1].isEmpty();
    }

    private Answer answer(String a, String b) throws IOException {
        Result result = pipeline.pair(Input.place(a), Input.place(b));
        StringWriter line = new StringWriter();
        List<Text> texts = result.texts();
        if (texts.size() == 2) {
            boolean turned = !texts.get(0).witness().path().equals(a);
            Text first = texts.get(turned ? 1 : 0);
            Text second = texts.get(turned ? 0 : 1);
            List<Passage> passages = result.passages();
            PairLine.write(first, second, passages, result.problems(), line);
        } else {
            PairLine.unread(a, b, result.problems(), line);
        }
        return new Answer(line.toString(), result.problems(), gate.hit(result));
    }

    private void print(Future<Answer> future, Writer out, Console console, Tally tally) throws IOException {
        Answer answer = await(future);
        Outcome.complain(answer.problems(), console);
        tally.unreadable |= Outcome.unreadable(answer.problems());
        tally.hit |= answer.hit();
        out.write(answer.line());
        out.flush();
    }

    private static Answer await(Future<Answer> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
