package io.github.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stemma.model.Problem;
import io.github.stemma.model.Span;
import io.github.stemma.model.Witness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every input format owes: the same for all of them, on good, broken and hostile input. */
class ReaderContractTest {

    private static final String FIRST =
            "Der Gemeinderat von Unterwalden hat am Montag den Bau der neuen Brücke beschlossen.";
    private static final String SECOND =
            "Die Kosten von 4,2 Millionen Euro trägt zur Hälfte das Land, sagte die Bürgermeisterin.";

    /**
     * A sample of a format.
     *
     * @param name file name
     * @param content two paragraphs, {@link #FIRST} and {@link #SECOND}, published by Talbote on 4 March 2026
     */
    record Sample(String name, String content) {

        @Override
        public String toString() {
            return name;
        }

        byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "a.txt", "---\noutlet: Talbote\npublished: 2026-03-04\n---\n" + FIRST + "\n\n" + SECOND + "\n"),
                new Sample("a.md", "---\noutlet: Talbote\ndate: 2026-03-04\n---\n\n" + FIRST + "\n\n" + SECOND + "\n"),
                new Sample("a.html", html()),
                new Sample("ld.html", jsonLd()),
                new Sample(
                        "a.jsonl",
                        "{\"id\":\"x1\",\"series\":\"Talbote\",\"outlet\":\"Talbote\",\"date\":\"2026-03-04\",\"text\":\""
                                + FIRST + "\\n\\n" + SECOND + "\"}\n"),
                new Sample(
                        "a.json",
                        "[{\"id\":\"x1\",\"outlet\":\"Talbote\",\"date\":\"2026-03-04\",\"text\":\"" + FIRST + "\\n\\n"
                                + SECOND + "\"}]"),
                new Sample(
                        "ninjs.json",
                        "{\"uri\":\"urn:x\",\"firstcreated\":\"2026-03-04T05:00:00Z\",\"infosource\":[{\"name\":\"Talbote\"}],\"headline\":\"Brücke\",\"body_text\":\""
                                + FIRST + "\\n\\n" + SECOND + "\"}"),
                new Sample(
                        "ninjs2.json",
                        "{\"uri\":\"urn:x\",\"versionCreated\":\"2026-03-04T05:00:00Z\",\"infoSources\":[{\"name\":\"Talbote\"}],\"headlines\":[{\"value\":\"Brücke\"}],\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>"
                                + FIRST + "</p><p>" + SECOND + "</p>\"}]}"),
                new Sample("a.csv", "id;outlet;date;text\nx1;Talbote;2026-03-04;\"" + FIRST + "\n\n" + SECOND + "\"\n"),
                new Sample(
                        "a.tsv",
                        "id\toutlet\tdate\ttext\nx1\tTalbote\t2026-03-04\t\"" + FIRST + "\n\n" + SECOND + "\"\n"),
                new Sample(
                        "rss.xml",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><item><title>Brücke</title><source>Talbote</source><pubDate>Wed, 04 Mar 2026 05:00:00 +0100</pubDate><description>&lt;p&gt;"
                                + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND
                                + "&lt;/p&gt;</description></item></channel></rss>"),
                new Sample(
                        "atom.xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Brücke</title><source>Talbote</source><published>2026-03-04T05:00:00Z</published><content type=\"html\"><![CDATA[<p>"
                                + FIRST + "</p><p>" + SECOND + "</p>]]></content></entry></feed>"),
                new Sample(
                        "g2.xml",
                        "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:1\"><itemMeta><provider literal=\"Talbote\"/><firstCreated>2026-03-04T05:00:00Z</firstCreated></itemMeta><contentMeta><headline>Brücke</headline></contentMeta><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
                                + FIRST + "</p><p>" + SECOND
                                + "</p></body></html></inlineXML></contentSet></newsItem>"),
                new Sample(
                        "a.nitf",
                        "<?xml version=\"1.0\"?><nitf><head><docdata><date.issue norm=\"20260304T050000Z\"/></docdata><pubdata name=\"Talbote\"/></head><body><body.head><hedline><hl1>Brücke</hl1></hedline></body.head><body.content><p>"
                                + FIRST + "</p><p>" + SECOND + "</p></body.content></body></nitf>"),
                new Sample(
                        "wire.dat",
                        "\u0001dpa0123 4 pl 25 Talbote\r\n\u0002Brücke =\r\n\r\n   "
                                + FIRST.replace("Montag ", "Montag\r\n") + "\r\n   " + SECOND
                                + "\r\n\u0003040500 Mar 26\r\n"),
                new Sample("a.warc", warc(html())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textOutletAndDayAreFound(Sample sample) {
        Reading reading = read(sample.name(), sample.bytes());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.witnesses()).hasSize(1);
        Witness witness = reading.witnesses().get(0);
        assertThat(paragraphs(witness)).contains(FIRST, SECOND);
        assertThat(witness.about().published().orElseThrow().iso()).startsWith("2026-03-04");
        String outlet = sample.name().equals("wire.dat") ? "dpa" : "Talbote";
        assertThat(witness.about().outlet().orElseThrow().name()).isEqualTo(outlet);
        assertThat(witness.about().language()).contains("de");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void gzipChangesNothing(Sample sample) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(sample.bytes());
        }
        Reading plain = read(sample.name(), sample.bytes());
        Reading packed = read(sample.name() + ".gz", zipped.toByteArray());
        assertThat(packed.witnesses()).hasSize(1);
        assertThat(packed.witnesses().get(0).text())
                .isEqualTo(plain.witnesses().get(0).text());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsCutOffIsReportedOrRead(Sample sample) {
        byte[] whole = sample.bytes();
        for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
            sound(read(sample.name(), Arrays.copyOf(whole, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damagedBytesNeverThrow(Sample sample) {
        SplittableRandom random = new SplittableRandom(sample.name().hashCode());
        for (int round = 0; round < 60; round++) {
            byte[] damaged = sample.bytes();
            for (int i = 0; i < 1 + round / 6; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            sound(read(sample.name(), damaged));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSizeBoundHolds(Sample sample) {
        ReadOptions options = ReadOptions.defaults().withMaxBytes(50);
        Reading reading =
                Reader.read(List.of(Input.stream(sample.name(), new ByteArrayInputStream(sample.bytes()))), options);
        assertThat(reading.witnesses()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void aBrokenLineDoesNotStopTheOthers() {
        String lines =
                "{\"id\":\"a\",\"text\":\"Eins.\"}\n{broken\n{\"id\":\"c\"}\n\n{\"id\":\"d\",\"text\":\"Vier.\"}\n";
        Reading reading = read("x.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.witnesses()).extracting(Witness::path).containsExactly("x.jsonl#a", "x.jsonl#d");
        assertThat(reading.problems()).extracting(Problem::line).containsExactly(2, 3);
    }

    @Test
    void entitiesAreNotResolved() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + "<nitf><body><body.content><p>Vor &b; nach &f; Ende des Satzes.</p></body.content></body></nitf>";
        Reading reading = read("a.xml", bomb.getBytes(StandardCharsets.UTF_8));
        sound(reading);
        reading.witnesses().forEach(witness -> assertThat(witness.text()).doesNotContain("xxxxxxxxxx"));
    }

    @Test
    void deepNestingIsRefusedOrRead() {
        for (String name : List.of("a.json", "a.jsonl", "a.html", "a.xml")) {
            String open = name.contains("json") ? "[" : "<div>";
            String start = name.equals("a.xml") ? "<nitf>" : "";
            sound(read(name, (start + open.repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8)));
        }
        sound(read("b.json", ("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void zippedBombStopsAtTheBound() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 16]);
            }
        }
        for (String name : List.of("a.txt.gz", "a.jsonl.gz", "a.csv.gz", "a.html.gz", "a.json.gz")) {
            ReadOptions options = ReadOptions.defaults().withMaxBytes(1 << 20);
            Reading reading =
                    Reader.read(List.of(Input.stream(name, new ByteArrayInputStream(zipped.toByteArray()))), options);
            assertThat(reading.witnesses()).isEmpty();
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    @Test
    void hostileCharactersAreText() {
        String text =
                "Vor\u0000her \u202eumgekehrt\u202c und \u200bunsichtbar.\n\n\ud83d\ude00 Ein \ud800 halbes Zeichen.\n\n"
                        + "wort ".repeat(50_000) + "\n\n" + "(".repeat(5000) + "„".repeat(5000) + "a".repeat(200_000)
                        + "\n\n" + "\n".repeat(10_000) + "Ende.";
        Reading reading = Reader.read(List.of(Input.text("a.txt", text)), ReadOptions.defaults());
        sound(reading);
        assertThat(reading.witnesses().get(0).text()).isEqualTo(text);
    }

    @Test
    void randomTextsHaveOrderlyLayouts() {
        SplittableRandom random = new SplittableRandom(7);
        String alphabet = "aA .,!?\n\r\t\"„“(){}:;/-—@©ßäÖ3\u0000\u2028dpa ";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(round % 3 == 0 ? "---\n" : "");
            for (int i = 0; i < random.nextInt(400); i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            sound(Reader.read(List.of(Input.text("a.txt", text.toString())), ReadOptions.defaults()));
        }
    }

    private static Reading read(String name, byte[] bytes) {
        return Reader.read(List.of(Input.stream(name, new ByteArrayInputStream(bytes))), ReadOptions.defaults());
    }

    /** Every span lies in the text, in order, and every input left a witness or a problem. */
    private static void sound(Reading reading) {
        assertThat(reading.witnesses().size() + reading.problems().size()).isPositive();
        for (Witness witness : reading.witnesses()) {
            int length = witness.text().length();
            witness.layout().paragraphs().forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
            witness.mentions().forEach(mention -> assertThat(mention.at().end()).isLessThanOrEqualTo(length));
            witness.marks().forEach(mark -> assertThat(mark.at().end()).isLessThanOrEqualTo(length));
        }
    }

    private static List<String> paragraphs(Witness witness) {
        return witness.layout().paragraphs().stream()
                .map((Span span) -> span.of(witness.text()))
                .toList();
    }

    private static String html() {
        return "<!DOCTYPE html><html lang=\"de-AT\"><head><title>Brücke - Talbote</title><meta property=\"og:site_name\" content=\"Talbote\">"
                + "<meta property=\"article:published_time\" content=\"2026-03-04T05:00:00+01:00\"></head><body><nav><ul><li><a href=\"/\">Start, Politik, Sport und alles andere aus der Region</a></li></ul></nav>"
                + "<div class=\"teaser\"><p>Ein Anreißer, der nicht zum Artikel gehört, aber lang genug für einen Absatz ist, wirklich.</p></div>"
                + "<main><article><h1>Brücke</h1><p>" + FIRST
                + "</p><div class=\"newsletter-box\"><p>Jetzt anmelden, jeden Tag neu, kostenlos und unverbindlich, für alle.</p></div><p>"
                + SECOND
                + "</p></article></main><footer><p>Impressum, Datenschutz, AGB, alle Rechte vorbehalten, seit 1950.</p></footer></body></html>";
    }

    private static String jsonLd() {
        return "<html lang=de><head><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Brücke\",\"datePublished\":\"2026-03-04\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Talbote\"},\"articleBody\":\""
                + FIRST + "\\n\\n" + SECOND + " "
                + "\\n\\nEin dritter Absatz, damit der Artikel lang genug ist, und noch ein Satz dazu.\"}]}</script></head><body><p>Bitte anmelden.</p></body></html>";
    }

    private static String warc(String html) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + html.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + html;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nWARC-Target-URI: http://talbote.example/bruecke\r\nWARC-Date: 2026-03-09T01:02:03Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
