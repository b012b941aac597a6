package io.github.stemma.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.stemma.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One JSON object a line, in the shape of passim or of a wire. A broken line is a problem, and the next one is read. A
 * line is called {@code path#id}, or {@code path#number} without an id.
 */
final class JsonLines implements Format {

    @Override
    public boolean claims(Source source) {
        return source.named(".jsonl", ".ndjson", ".jl") || startsWithTwoObjects(source.start());
    }

    private static boolean startsWithTwoObjects(String start) {
        int end = start.indexOf('\n');
        return start.startsWith("{\"") && end > 0 && start.startsWith("{\"", end + 1) && start.charAt(end - 1) == '}';
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        Lines lines = new Lines(source.stream(), source.maxBytes());
        int number = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (lines.tooLong()) {
                sink.problem(new Problem(
                        source.path(),
                        number,
                        "line larger than " + source.maxBytes() + " bytes",
                        Problem.Severity.ERROR));
            } else if (line.get().length > 0) {
                record(source, number, line.get(), sink);
            }
        }
    }

    static void record(Source source, int number, byte[] line, Sink sink) {
        Charsets.Decoded decoded = Charsets.decode(line, source.encoding(), false);
        decoded.warning()
                .ifPresent(
                        warning -> sink.problem(new Problem(source.path(), number, warning, Problem.Severity.WARNING)));
        if (decoded.text().isBlank()) {
            return;
        }
        try {
            List<Object> values = Json.values(decoded.text());
            Object value = values.isEmpty() ? "" : values.get(0);
            String place = source.path() + "#"
                    + Json.text(value, "id")
                            .or(() -> Json.text(value, "uri"))
                            .or(() -> Json.text(value, "urn"))
                            .orElse(Integer.toString(number));
            Optional<RawText> article = JsonText.article(place, value);
            if (article.isPresent()) {
                sink.text(article.get());
            } else {
                sink.problem(new Problem(source.path(), number, "no field \"text\"", Problem.Severity.ERROR));
            }
        } catch (IOException broken) {
            sink.problem(new Problem(source.path(), number, "broken JSON: " + reason(broken), Problem.Severity.ERROR));
        }
    }

    /** What is wrong, without the parser's place in its own words. */
    static String reason(IOException broken) {
        String message =
                broken instanceof JsonProcessingException json ? json.getOriginalMessage() : broken.getMessage();
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    static int line(IOException broken) {
        return broken instanceof JsonProcessingException json && json.getLocation() != null
                ? Math.max(0, json.getLocation().getLineNr())
                : 0;
    }

    /** Lines as bytes, none of them longer than a bound. */
    private static final class Lines {

        private final InputStream in;
        private final long maxBytes;
        private boolean tooLong;

        Lines(InputStream in, long maxBytes) {
            this.in = in;
            this.maxBytes = maxBytes;
        }

        boolean tooLong() {
            return tooLong;
        }

        Optional<byte[]> next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
            tooLong = false;
            int c = in.read();
            if (c < 0) {
                return Optional.empty();
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                if (line.size() < maxBytes) {
                    line.write(c);
                } else {
                    tooLong = true;
                }
            }
            return Optional.of(line.toByteArray());
        }
    }
}
