package io.github.stemma.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashScannerTest {

    private static int[] hashes(String text) {
        HashScanner scanner = new HashScanner();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(scanner.scan(bytes, 0, bytes.length, 0)).isTrue();
        return Arrays.copyOf(scanner.hashes(), scanner.count());
    }

    private static List<String> words(String text) {
        HashScanner scanner = new HashScanner();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(scanner.scan(bytes, 0, bytes.length, 0)).isTrue();
        int[] points = text.codePoints().toArray();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < scanner.count(); i++) {
            words.add(new String(points, scanner.begins()[i], scanner.ends()[i] - scanner.begins()[i]));
        }
        return words;
    }

    @Test
    void wordsStandAtTheirCodePoints() {
        assertThat(words("\uD83D\uDE00 Größe: 3.500 m, „Käse“ — l’été…"))
                .containsExactly("Größe", "3", "500", "m", "Käse", "l", "été");
    }

    @ParameterizedTest
    @CsvSource({
        "STRASSE,straße",
        "Ärger,ärger",
        "Zu\u00ADsammen,zusammen",
        "\uFB01nden,finden",
        "ΟΔΟΣ,οδος",
        "Ｔｅｓｔ,test",
        "\u1E9E,ss"
    })
    void formsOfOneWordHashAlike(String one, String other) {
        assertThat(hashes(one)).hasSize(1).isEqualTo(hashes(other));
    }

    @Test
    void composedAndDecomposedHashAlike() {
        String text = "Über Öl, Äpfel und Café – Müßiggang";

        assertThat(hashes(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(hashes(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void differentWordsHashDifferently() {
        assertThat(Arrays.stream(hashes("Mass Maß Masse masse mass Bar Bär bar 1 11 111"))
                        .distinct())
                .hasSize(7);
    }

    @Test
    void anIdeographIsAWord() {
        assertThat(words("中国 ab中")).containsExactly("中", "国", "ab", "中");
    }

    @Test
    void capitalsAndDigitsAreFlagged() {
        HashScanner scanner = new HashScanner();
        byte[] bytes = "Äpfel kosten 3 Euro".getBytes(StandardCharsets.UTF_8);
        scanner.scan(bytes, 0, bytes.length, 0);

        assertThat(Arrays.copyOf(scanner.flags(), 4))
                .containsExactly(HashScanner.CAPITAL, 0, HashScanner.DIGIT, HashScanner.CAPITAL);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        HashScanner scanner = new HashScanner();

        assertThat(scanner.scan(new byte[] {'a', (byte) 0xFC, 'b'}, 0, 3, 0)).isFalse();
        assertThat(scanner.scan(new byte[] {(byte) 0xC0, (byte) 0x80}, 0, 2, 0)).isFalse();
        assertThat(scanner.scan(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, 3, 0))
                .isFalse();
        assertThat(scanner.scan(new byte[] {(byte) 0xE2, (byte) 0x80}, 0, 2, 0)).isFalse();
    }
}
