package io.github.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Readers and one writer at the same time. */
class ReadersTest {

    private static final int COMMITS = 60;
    private static final int EACH = 10;

    @TempDir
    Path folder;

    @Test
    void readersSeeWholeCommitsThatOnlyGrow() throws Exception {
        AtomicLong committed = new AtomicLong();
        AtomicBoolean done = new AtomicBoolean();
        try (ArchiveWriter writer = ArchiveWriter.open(folder, Duration.ZERO)) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> readers = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    readers.add(threads.submit(reader(committed, done)));
                }
                for (int commit = 0; commit < COMMITS; commit++) {
                    for (int i = 0; i < EACH; i++) {
                        int number = commit * EACH + i;
                        writer.add(Texts.text("t" + number % 400, "own" + number + " shared common"));
                    }
                    writer.commit();
                    committed.set((commit + 1L) * EACH);
                }
                done.set(true);
                for (Future<Integer> reader : readers) {
                    assertThat(reader.get()).as("looks").isPositive();
                }
            } finally {
                threads.shutdownNow();
            }
        }
        assertThat(ArchiveCheck.of(folder).damages()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void openingAgainAndAgainLeavesNoMapsBehind() throws Exception {
        try (ArchiveWriter writer = ArchiveWriter.open(folder, Duration.ZERO)) {
            for (int i = 0; i < 20; i++) {
                writer.add(Texts.text("t" + i, "own" + i + " shared common"));
                writer.commit();
            }
        }
        long before = maps();
        for (int i = 0; i < 200; i++) {
            ArchiveReader.open(folder).close();
        }
        assertThat(maps() - before).as("maps left behind by 200 readers").isLessThan(200);
    }

    /** Number of memory maps of this process. */
    private static long maps() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
            return lines.count();
        }
    }

    /** Looks again and again; how often. */
    private Callable<Integer> reader(AtomicLong committed, AtomicBoolean done) {
        return () -> {
            int looks = 0;
            long before = 0;
            while (!done.get() || looks == 0) {
                long least = committed.get();
                try (ArchiveReader reader = ArchiveReader.open(folder)) {
                    assertThat(reader.versions()).isGreaterThanOrEqualTo(Math.max(least, before));
                    assertThat(reader.versions() % EACH).as("whole commits").isZero();
                    before = reader.versions();
                    List<Candidate> found = reader.candidates(
                            Texts.grams("shared"), new CandidateOptions(10_000, false, CandidateOptions.COMMON));
                    assertThat(found).as("one current version each").hasSize((int) reader.texts());
                }
                if (looks % 5 == 0) {
                    assertThat(ArchiveCheck.of(folder).damages()).isEmpty();
                }
                looks++;
            }
            return looks;
        };
    }
}
