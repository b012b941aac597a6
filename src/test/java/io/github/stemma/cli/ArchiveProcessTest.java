package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What needs a process or a disk of its own. */
@Tag("slow")
class ArchiveProcessTest {

    private static final String RELEASE = "samples/council-en/01-press-release.txt";
    private static final String GAZETTE = "samples/council-en/02-wexcombe-gazette.txt";

    @TempDir
    Path folder;

    private static Process start(List<String> args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(args);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    @Timeout(60)
    void watchTellsWhatComesAndEndsCleanlyOnASignal() throws Exception {
        String archive = folder.resolve("archive").toString();
        Path drop = Files.createDirectory(folder.resolve("drop"));
        Run.of("archive", "add", "--archive", archive, RELEASE);
        Process watch = start(List.of("archive", "watch", "--archive", archive, drop.toString()));
        try (BufferedReader out = watch.inputReader(StandardCharsets.UTF_8)) {
            Path below = Files.createDirectories(drop.resolve("desk/local"));
            byte[] text = Files.readAllBytes(Path.of(GAZETTE));
            Path file = below.resolve("gazette.txt");
            // written by halves, as slow writers do
            Files.write(file, Arrays.copyOf(text, text.length / 2));
            TimeUnit.MILLISECONDS.sleep(200);
            Files.write(file, text);

            String line = out.readLine();
            assertThat(line).contains("\"path\":\"" + file + "\"", RELEASE);
            int words = Integer.parseInt(line.replaceAll("^.*?\"words\":(\\d+).*$", "$1"));
            assertThat(words).as("the whole text, not its first half").isEqualTo(wordsOf(GAZETTE));

            watch.destroy();
            assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.exitValue()).isEqualTo(143);
        } finally {
            watch.destroyForcibly();
        }
        Run check = Run.of("archive", "check", "--archive", archive);
        assertThat(check.out()).startsWith("whole: 2 texts").doesNotContain("cut short");
    }

    private static int wordsOf(String path) {
        String sheet = Run.of("show", "-f", "json", path).out();
        return Integer.parseInt(sheet.replaceAll("(?s)^.*?\"words\" : (\\d+).*$", "$1"));
    }

    @Test
    @Timeout(60)
    void anAdditionStoppedByASignalKeepsWhatItHas() throws Exception {
        Path texts = texts(4_000);
        String archive = folder.resolve("archive").toString();
        Process add = start(List.of("archive", "add", "--archive", archive, texts.toString()));
        Path index = Path.of(archive);
        while (add.isAlive() && !Files.exists(index.resolve("write.lock"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(300);
        add.destroy();
        assertThat(add.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(Run.of("archive", "check", "--archive", archive).code()).isZero();
        assertThat(Run.of("archive", "add", "--archive", archive, texts.toString())
                        .out())
                .contains("4,000 texts in");
        assertThat(Run.of("archive", "check", "--archive", archive).out()).startsWith("whole: 4,000 texts");
    }

    @Test
    @Timeout(120)
    void aFullDiskIsSaidAndTheArchiveIsAsItWas() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount(disk), "needs the right to mount a small disk");
        try {
            String archive = disk.resolve("archive").toString();
            assertThat(Run.of("archive", "add", "--archive", archive, "samples/council-en")
                            .code())
                    .isZero();
            String before = Run.of("archive", "list", "--archive", archive).out();

            Run full =
                    Run.of("archive", "add", "--archive", archive, texts(3_000).toString());

            assertThat(full.code()).isEqualTo(4);
            assertThat(full.out()).isEmpty();
            assertThat(full.err())
                    .contains("No space is left on the disk of " + archive, "as it was at its last commit: 5 texts")
                    .doesNotContain("Exception", "\tat ");
            assertThat(Run.of("archive", "list", "--archive", archive).out()).isEqualTo(before);
            Run check = Run.of("archive", "check", "--archive", archive);
            assertThat(check.out()).startsWith("whole: 5 texts");
            assertThat(Run.of("archive", "search", "--archive", archive, "-f", "jsonl", GAZETTE)
                            .out())
                    .contains(RELEASE);
            assertThat(Run.of("archive", "add", "--archive", archive, "samples/pair-de")
                            .out())
                    .as("the room is free again")
                    .startsWith("2 added");
        } finally {
            unmount(disk);
        }
    }

    @Test
    @Timeout(60)
    void aNewArchiveOnAFullDiskIsNotLeftHalfMade() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount(disk), "needs the right to mount a small disk");
        try {
            Files.write(disk.resolve("ballast"), new byte[2 << 20]);
        } catch (IOException full) {
            // as wanted
        }
        try {
            String archive = disk.resolve("archive").toString();
            Run run = Run.of("archive", "add", "--archive", archive, "samples/council-en");

            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("No space is left on the disk", "There is no archive yet");
            Files.delete(disk.resolve("ballast"));
            assertThat(Run.of("archive", "add", "--archive", archive, "samples/council-en")
                            .out())
                    .startsWith("5 added");
        } finally {
            unmount(disk);
        }
    }

    private static void unmount(Path disk) throws IOException, InterruptedException {
        new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }

    private static boolean mount(Path disk) throws InterruptedException {
        try {
            Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return mount.waitFor() == 0;
        } catch (IOException noMount) {
            return false;
        }
    }

    /** Made-up texts of about two hundred made-up words. */
    private Path texts(int number) throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 200; word++) {
                for (int letter = 3 + random.nextInt(8); letter > 0; letter--) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
                text.append(word % 12 == 11 ? ". " : " ");
            }
            Files.writeString(texts.resolve("t" + i + ".txt"), text);
        }
        return texts;
    }
}
