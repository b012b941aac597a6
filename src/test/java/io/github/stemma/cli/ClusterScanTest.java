package io.github.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door to an installed Spark, behind which a script stands in for {@code spark-submit}. */
class ClusterScanTest {

    @TempDir
    Path home;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = home.resolve("stemma.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("io/github/stemma/spark/StemmaSpark.class"));
        }
    }

    private void install(String... script) throws IOException {
        Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
        Files.write(submit, List.of("#!/bin/sh", String.join("\n", script)));
        assertThat(submit.toFile().setExecutable(true)).isTrue();
    }

    private Run scan(Path named, String... flags) {
        List<String> args = new ArrayList<>(List.of("scan", "--engine", "spark", "in.jsonl", "-o", "out"));
        args.addAll(List.of(flags));
        Map<String, String> variables = Map.of("SPARK_HOME", home.toString(), "STEMMA_SPARK_JAR", named.toString());
        return Run.with(new Surroundings(false, false, 0, variables), "", args.toArray(String[]::new));
    }

    @Test
    void flagsArePassedOnAndOnlyWhatConcernsTheUserIsTold() throws IOException {
        install("echo '26/01/01 WARN Noise' >&2", "echo 'stemma-spark: 2 texts' >&2", "echo \"$@\" >" + home + "/args");

        Run run = scan(jar, "--master", "local[3]", "--memory", "2g", "--within", "2h", "--families", "--max-df", "9");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("stemma: 2 texts\n");
        assertThat(Files.readString(home.resolve("args")).strip())
                .isEqualTo("--master local[3] --conf spark.ui.enabled=false --driver-memory 2048m"
                        + " --class io.github.stemma.spark.StemmaSpark " + jar
                        + " in.jsonl out --what families --max-df 9 --within 120");
    }

    @Test
    void verboseTellsEverything() throws IOException {
        install("echo '26/01/01 WARN Noise' >&2");

        assertThat(scan(jar, "--verbose").err()).contains("WARN Noise");
    }

    @Test
    void exitCodesAreThoseOfTheProgram() throws IOException {
        install("echo 'stemma-spark: in.jsonl: no such file or folder' >&2", "exit 3");
        assertThat(scan(jar).code()).isEqualTo(3);

        install("echo 'Error: no such master' >&2", "exit 1");
        Run failed = scan(jar);
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.err()).isEqualTo("Error: no such master\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=de", "--encoding=UTF-8", "--registry=x.tsv", "--jobs=2", "--null"})
    void whatTheClusterWouldPassOverIsRefused(String flag) throws IOException {
        install("exit 0");

        Run run = scan(jar, flag);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(flag.replaceFirst("=.*", "") + " is for the local engine");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Run none = scan(jar);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("SPARK_HOME=" + home, "no bin/spark-submit");

        install("exit 0");
        Run wrong = scan(home.resolve("other.jar"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("STEMMA_SPARK_JAR=", "./mvnw package");
    }
}
