package io.github.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed the hard way at random moments; each begins with what the one before left. */
@Tag("slow")
class CrashTest {

    private static final int KILLS = 50;

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedSurvivesEveryKill() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        Path archive = folder.resolve("archive");
        long committed = 0;
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            committed = Math.max(committed, run(archive, random));
            if (committed == 0) {
                continue;
            }
            ArchiveCheck check = ArchiveCheck.of(archive);
            assertThat(check.damages()).as("after kill " + kill).isEmpty();
            assertThat(check.texts()).as("after kill " + kill).isGreaterThanOrEqualTo(committed);
            midway += check.leftovers() > 0 ? 1 : 0;
            committed = check.texts();
        }

        assertThat(committed).as("the processes got on").isGreaterThan(KILLS);
        assertThat(midway).as("kills in the middle of an addition").isPositive();
        everyTextIsThere(archive, committed);
    }

    /** Starts a process, kills it, and returns how many texts it said it committed. */
    private static long run(Path archive, SplittableRandom random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path").replace("\n", File.pathSeparator),
                        CrashChild.class.getName(),
                        archive.toString(),
                        String.valueOf(1 + random.nextInt(20))))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long committed = 0;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            // one in five before it said anything, the others some commits later
            int lines = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(8);
            for (int i = 0; i < lines; i++) {
                committed = number(said.readLine(), committed);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(lines == 0 ? 400_000 : 20_000));
            child.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                committed = number(line, committed);
            }
        }
        child.waitFor();
        return committed;
    }

    /** What a line promises; one that the kill cut short promises nothing. */
    private static long number(String line, long before) {
        boolean whole = line != null && line.matches("committed \\d+");
        return whole ? Math.max(before, Long.parseLong(line.substring("committed ".length()))) : before;
    }

    private static void everyTextIsThere(Path archive, long texts) throws ArchiveException {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            CandidateOptions options = new CandidateOptions(10, false, 2);
            for (int i = 0; i < texts; i++) {
                List<Candidate> found = reader.candidates(Texts.grams("own" + i), options);
                assertThat(found).as("text " + i).hasSize(1);
                assertThat(reader.stored(found.get(0)).entry().id()).isEqualTo("t" + i);
            }
        }
    }
}
