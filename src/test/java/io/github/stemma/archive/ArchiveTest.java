package io.github.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.stemma.archive.ArchiveException.Reason;
import io.github.stemma.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real index in a real folder. */
class ArchiveTest {

    private static final CandidateOptions ALL = new CandidateOptions(100, false, CandidateOptions.COMMON);

    @TempDir
    Path folder;

    private ArchiveWriter writer() throws ArchiveException {
        return ArchiveWriter.open(folder, Duration.ZERO);
    }

    private void add(Prepared... texts) throws ArchiveException {
        try (ArchiveWriter writer = writer()) {
            for (Prepared text : texts) {
                writer.add(text);
            }
            writer.finish();
        }
    }

    private List<String> found(String text) throws ArchiveException {
        return found(text, ALL);
    }

    private List<String> found(String text, CandidateOptions options) throws ArchiveException {
        try (ArchiveReader reader = ArchiveReader.open(folder)) {
            List<String> ids = new ArrayList<>();
            for (Candidate candidate : reader.candidates(Texts.grams(text), options)) {
                Stored stored = reader.stored(candidate);
                ids.add(stored.entry().id() + "/" + stored.version() + ":" + candidate.shared());
            }
            return ids;
        }
    }

    @Test
    void whatWasAddedIsFoundByWhatItShares() throws ArchiveException {
        add(Texts.text("one", "a b c d"), Texts.text("two", "c d e f"), Texts.text("three", "x y z"));

        assertThat(found("b c d")).containsExactly("one/1:3", "two/1:2");
        assertThat(found("q")).isEmpty();
    }

    @Test
    void rareFingerprintsOutweighFrequentOnes() throws ArchiveException {
        add(
                Texts.text("1", "a b r"),
                Texts.text("2", "a b s"),
                Texts.text("3", "a b t"),
                Texts.text("4", "c d"),
                Texts.text("5", "r e"));

        assertThat(found("r a")).first().isEqualTo("1/1:2");
        assertThat(found("r a").get(1)).isEqualTo("5/1:1");
    }

    @Test
    void aFingerprintOfTooManyTextsFindsNone() throws ArchiveException {
        add(Texts.text("1", "a b"), Texts.text("2", "a c"), Texts.text("3", "a d"));

        assertThat(found("a", new CandidateOptions(100, false, 2))).isEmpty();
        assertThat(found("a", new CandidateOptions(100, false, 3))).hasSize(3);
    }

    @Test
    void addingTheSameContentAgainChangesNothing() throws ArchiveException {
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.add(Texts.text("one", "a b"))).isEqualTo(Change.ADDED);
            assertThat(writer.add(Texts.text("one", "a b"))).isEqualTo(Change.UNCHANGED);
            writer.finish();
        }
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.add(Texts.text("one", "a b"))).isEqualTo(Change.UNCHANGED);
            assertThat(writer.texts()).isEqualTo(1);
        }
    }

    @Test
    void theSameFileFromAnotherFolderIsTheSameText() throws ArchiveException {
        Entry here = new Entry("in/a.txt", "a.txt", "in/a.txt", List.of(), "a b", new Span(0, 3));
        Entry there = new Entry("old/a.txt", "a.txt", "old/a.txt", List.of(), "a b", new Span(0, 3));
        Entry other = new Entry("old/b.txt", "b.txt", "old/b.txt", List.of(), "a b", new Span(0, 3));
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.add(Prepared.of(here, Texts.prints("a b")))).isEqualTo(Change.ADDED);
            assertThat(writer.add(Prepared.of(there, Texts.prints("a b")))).isEqualTo(Change.UNCHANGED);
            assertThat(writer.add(Prepared.of(other, Texts.prints("a b")))).isEqualTo(Change.ADDED);
        }
    }

    @Test
    void anIdWithOtherContentBecomesItsNextVersion() throws ArchiveException {
        add(Texts.text("one", "a b"), Texts.text("two", "a z"));
        add(Texts.text("one", "a b c"));

        assertThat(found("a b")).containsExactly("one/2:2", "two/1:1");
        assertThat(found("a b", new CandidateOptions(100, true, 10))).contains("one/1:2", "one/2:2");
        try (ArchiveReader reader = ArchiveReader.open(folder)) {
            assertThat(reader.versions("one"))
                    .extracting(Stored::version, Stored::current)
                    .containsExactly(Tuple.tuple(1, false), Tuple.tuple(2, true));
            assertThat(reader.texts()).isEqualTo(2);
            assertThat(reader.versions()).isEqualTo(3);
        }
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.add(Texts.text("one", "a b")))
                    .as("an old version is known too")
                    .isEqualTo(Change.UNCHANGED);
        }
    }

    @Test
    void versionsWithinOneRunCountOn() throws ArchiveException {
        add(Texts.text("one", "a"), Texts.text("one", "a b"), Texts.text("one", "a b c"));

        assertThat(found("a")).containsExactly("one/3:1");
        assertThat(ArchiveCheck.of(folder).damages()).isEmpty();
    }

    @Test
    void removingTakesAllVersionsAndTheIdCanComeBack() throws ArchiveException {
        add(Texts.text("one", "a b"), Texts.text("one", "a c"), Texts.text("two", "a"));
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.remove("one")).isEqualTo(2);
            assertThat(writer.remove("one")).isZero();
            assertThat(writer.remove("three")).isZero();
            assertThat(writer.add(Texts.text("one", "a b"))).isEqualTo(Change.ADDED);
            writer.finish();
        }

        assertThat(found("a b")).containsExactly("one/1:2", "two/1:1");
        assertThat(ArchiveCheck.of(folder).damages()).isEmpty();
    }

    @Test
    void whatWasNotCommittedIsGone() throws ArchiveException {
        add(Texts.text("one", "a b"));
        try (ArchiveWriter writer = writer()) {
            writer.add(Texts.text("two", "a b"));
        }

        assertThat(found("a b")).containsExactly("one/1:2");
    }

    @Test
    void aReaderSeesTheLastCommitWhileAWriterIsAtWork() throws ArchiveException {
        add(Texts.text("one", "a b"));
        try (ArchiveWriter writer = writer();
                ArchiveReader before = ArchiveReader.open(folder)) {
            writer.add(Texts.text("two", "a b"));
            assertThat(found("a b")).containsExactly("one/1:2");

            writer.commit();
            assertThat(before.candidates(Texts.grams("a b"), ALL)).hasSize(1);
            assertThat(found("a b")).containsExactly("one/1:2", "two/1:2");
            assertThat(ArchiveCheck.of(folder).busy()).isTrue();
        }
    }

    @Test
    void aSecondWriterIsRefusedOrWaits() throws Exception {
        try (ArchiveWriter first = writer()) {
            assertThatThrownBy(() -> ArchiveWriter.open(folder, Duration.ZERO))
                    .hasMessageContaining("Another process is writing to")
                    .asInstanceOf(type(ArchiveException.class))
                    .extracting(ArchiveException::reason)
                    .isEqualTo(Reason.LOCKED);
            Thread later = new Thread(() -> {
                try {
                    Thread.sleep(200);
                    first.finish();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            first.add(Texts.text("one", "a b"));
            later.start();
            try (ArchiveWriter second = ArchiveWriter.open(folder, Duration.ofSeconds(20))) {
                assertThat(second.texts()).as("what the first one added").isEqualTo(1);
                assertThat(second.add(Texts.text("one", "a b"))).isEqualTo(Change.UNCHANGED);
            }
            later.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\u0000b", "\uD800 alone", "ä\u0308 \uD83D\uDE00", " ", "%s*?[{"})
    void anyCharactersMayBeAnId(String id) throws ArchiveException {
        add(Texts.text(id, "a \uDC00 b"));

        try (ArchiveReader reader = ArchiveReader.open(folder)) {
            assertThat(reader.versions(id)).singleElement().satisfies(stored -> {
                assertThat(stored.entry()).isEqualTo(Texts.entry(id, "a \uDC00 b"));
            });
        }
        assertThat(ArchiveCheck.of(folder).isWhole()).isTrue();
    }

    @Test
    void anIdMayBeVeryLong() throws ArchiveException {
        String id = "x".repeat(100_000);
        add(Texts.text(id, "a"));

        try (ArchiveReader reader = ArchiveReader.open(folder)) {
            assertThat(reader.versions(id)).hasSize(1);
        }
    }

    @Test
    void aTextWithoutWordsIsKept() throws ArchiveException {
        add(Texts.text("empty", ""));

        assertThat(found("")).isEmpty();
        assertThat(ArchiveCheck.of(folder)).matches(ArchiveCheck::isWhole).matches(check -> check.texts() == 1);
    }

    @Test
    void manyTextsThroughSeveralSegments() throws ArchiveException {
        try (ArchiveWriter writer = writer()) {
            for (int i = 0; i < 3_000; i++) {
                writer.add(Texts.text("t" + i % 2_000, "w" + i + " common"));
                if (i % 500 == 0) {
                    writer.commit();
                }
            }
            writer.finish();
        }

        assertThat(found("w17 w2017")).containsExactly("t17/2:1");
        assertThat(ArchiveCheck.of(folder)).satisfies(check -> {
            assertThat(check.damages()).isEmpty();
            assertThat(check.texts()).isEqualTo(2_000);
            assertThat(check.versions()).isEqualTo(3_000);
        });
    }

    @Test
    void wordsAreCounted() throws ArchiveException {
        add(Texts.text("one", "a b a"), Texts.text("two", "a c"));

        try (ArchiveReader reader = ArchiveReader.open(folder)) {
            WordCounts words = reader.words();
            assertThat(words.running()).isEqualTo(5);
            assertThat(words.count(Texts.number("a"))).isEqualTo(3);
            assertThat(words.count(Texts.number("z"))).isZero();
        }
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");

        assertThatThrownBy(this::writer).hasMessageContaining("holds other files");
        assertThat(folder).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**write.lock");
        assertThatThrownBy(() -> ArchiveReader.open(folder)).hasMessageContaining("There is no archive at");
        assertThatThrownBy(() -> ArchiveReader.open(folder.resolve("none")))
                .hasMessageContaining("There is no archive at");
    }

    @ParameterizedTest
    @ValueSource(doubles = {.2, .5, .8})
    void aChangedByteIsNoticed(double where) throws IOException {
        add(Texts.text("one", "a b c d e f g"), Texts.text("two", "c d e"));
        Path file = largest();
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bytes.length * where)] ^= 8;
        Files.write(file, bytes);

        assertThat(ArchiveCheck.of(folder).damages()).isNotEmpty();
    }

    @Test
    void aMissingFileIsNoticed() throws IOException {
        add(Texts.text("one", "a b c d e f g"));
        Files.delete(largest());

        assertThat(ArchiveCheck.of(folder).damages()).isNotEmpty();
        assertThatThrownBy(() -> ArchiveReader.open(folder))
                .asInstanceOf(type(ArchiveException.class))
                .extracting(ArchiveException::reason)
                .isEqualTo(Reason.DAMAGED);
    }

    private Path largest() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
