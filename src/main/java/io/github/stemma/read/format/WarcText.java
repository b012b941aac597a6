package io.github.stemma.read.format;

import io.github.stemma.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * WARC files, gzipped or not: web pages of responses with status 200, resources, and texts of conversion records
 * (WET). A record is called {@code path#address}. The time of the crawl is no time of publication and is left out.
 */
final class WarcText implements Format {

    @Override
    public boolean claims(Source source) {
        return source.start().startsWith("WARC/");
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
        try (WarcReader reader = new WarcReader(source.stream())) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcTargetRecord target) {
                    guarded(source, target, sink);
                }
            }
        } catch (ParsingException broken) {
            sink.problem(new Problem(source.path(), 0, "broken WARC: " + broken.getMessage(), Problem.Severity.ERROR));
        }
    }

    /** One record; headers that cannot be parsed spoil no other record. */
    private static void guarded(Source source, WarcTargetRecord record, Sink sink) throws IOException {
        try {
            one(source, record, sink);
        } catch (IllegalArgumentException | ParsingException broken) {
            sink.problem(
                    new Problem(source.path(), 0, "broken record: " + broken.getMessage(), Problem.Severity.ERROR));
        }
    }

    private static void one(Source source, WarcTargetRecord record, Sink sink) throws IOException {
        String path = source.path() + "#" + record.target();
        if (record instanceof WarcResponse response) {
            MediaType type = response.payloadType();
            if (isPage(type) && response.http().status() == 200) {
                Optional<byte[]> page = bytes(response.http().body().stream(), source, path, sink);
                if (page.isPresent()) {
                    HtmlText.page(path, page.get(), charset(source, type), record.target(), sink);
                }
            }
        } else if (record instanceof WarcResource && isPage(record.contentType())) {
            bytes(record.body().stream(), source, path, sink)
                    .ifPresent(page -> HtmlText.page(path, page, source.encoding(), record.target(), sink));
        } else if (record instanceof WarcConversion
                && record.contentType().base().equals(MediaType.parse("text/plain"))) {
            bytes(record.body().stream(), source, path, sink).ifPresent(bytes -> {
                Header.Builder header = new Header.Builder();
                header.put("url", record.target());
                sink.text(RawText.whole(
                        path,
                        header.build(),
                        Charsets.decode(bytes, source.encoding(), false).text()));
            });
        }
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().toString().equals("application/xhtml+xml");
    }

    private static Optional<Charset> charset(Source source, MediaType type) {
        try {
            return source.encoding()
                    .or(() -> Optional.ofNullable(type.parameters().get("charset"))
                            .map(Charset::forName));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(InputStream in, Source source, String path, Sink sink) throws IOException {
        byte[] all = in.readNBytes((int) source.maxBytes() + 1);
        if (all.length > source.maxBytes()) {
            sink.problem(new Problem(path, 0, "larger than " + source.maxBytes() + " bytes", Problem.Severity.ERROR));
            return Optional.empty();
        }
        return Optional.of(all);
    }
}
