package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IPTC 7901, the telex format of agencies: {@code SOH} header {@code STX} text {@code ETX} day and time, one or several
 * messages. Lines that were wrapped are joined; a line that is indented or empty begins a paragraph. The month stands in
 * words and the year has two figures, or none: without one the time is left out.
 */
final class Iptc7901 implements Format {

    private static final char SOH = 1;
    private static final char STX = 2;
    private static final char ETX = 3;

    private static final Pattern TIME = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s+([A-Za-z]{3})\\s+(\\d{2,4})");
    private static final Pattern SERVICE = Pattern.compile("^\\s*([a-z]{3})\\d{2,4}\\b");
    private static final Map<String, String> AGENCIES = Map.of(
            "dpa",
            "dpa",
            "bdt",
            "dpa",
            "afx",
            "dpa-AFX",
            "apa",
            "APA",
            "afp",
            "AFP",
            "rtr",
            "Reuters",
            "epd",
            "epd",
            "kna",
            "KNA",
            "sda",
            "Keystone-SDA");

    @Override
    public boolean claims(Source source) {
        String start = source.start();
        int begin = start.indexOf(SOH);
        return begin >= 0 && begin < 16 && start.indexOf(STX, begin) > 0;
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        Optional<String> all = source.text(sink);
        if (all.isEmpty()) {
            return;
        }
        int number = 0;
        for (int at = all.get().indexOf(SOH); at >= 0; at = all.get().indexOf(SOH, at + 1)) {
            number++;
            int begin = all.get().indexOf(STX, at);
            int end = begin < 0 ? -1 : all.get().indexOf(ETX, begin);
            if (end < 0) {
                sink.problem(
                        new Problem(source.path(), 0, "message " + number + " is cut off", Problem.Severity.ERROR));
                return;
            }
            int next = all.get().indexOf(SOH, end);
            String tail = all.get().substring(end + 1, next < 0 ? all.get().length() : next);
            boolean alone = number == 1 && next < 0;
            String place = alone ? source.path() : source.path() + "#" + number;
            sink.text(RawText.whole(
                    place,
                    header(all.get().substring(at + 1, begin), tail),
                    unwrapped(all.get().substring(begin + 1, end))));
            at = end;
        }
    }

    private static Header header(String head, String tail) {
        Header.Builder header = new Header.Builder();
        Matcher service = SERVICE.matcher(head.toLowerCase(Locale.ROOT));
        if (service.find()) {
            Optional.ofNullable(AGENCIES.get(service.group(1))).ifPresent(agency -> header.put("outlet", agency));
        }
        Matcher time = TIME.matcher(tail);
        if (time.find()) {
            String year = time.group(5).length() == 2 ? "20" + time.group(5) : time.group(5);
            header.put(
                    "published",
                    time.group(1) + " " + time.group(4) + " " + year + " " + time.group(2) + ":" + time.group(3));
        }
        return header.build();
    }

    private static String unwrapped(String telex) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : telex.split("\\r?\\n|\\r")) {
            boolean begins = line.isBlank() || line.startsWith("  ") || line.startsWith("\t");
            if (begins) {
                flush(open, paragraphs);
            }
            String words = line.strip();
            if (!words.isEmpty()) {
                open.append(open.length() > 0 ? " " : "").append(words);
            }
            if (words.endsWith("=") || words.endsWith("/")) {
                flush(open, paragraphs);
            }
        }
        flush(open, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void flush(StringBuilder open, List<String> paragraphs) {
        String words = open.toString();
        String paragraph = (words.endsWith("=") ? words.substring(0, words.length() - 1) : words).strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }
}
