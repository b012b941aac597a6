package io.github.stemma.archive;

import io.github.stemma.model.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries as bytes. Strings are UTF-8 with their length; a string that is no valid UTF-16 (a lone surrogate) keeps its
 * units, because offsets count them.
 */
final class EntryBytes {

    private static final int UTF8 = 0;
    private static final int UTF16 = 1;

    private EntryBytes() {}

    /** All of an entry. */
    static byte[] of(Entry entry, byte[] content) {
        return bytes(out -> {
            put(out, entry.id());
            put(out, entry.name());
            put(out, entry.path());
            out.write(content);
        });
    }

    /** What makes two texts of one name the same: what they say about themselves, and the text. */
    static byte[] content(Entry entry) {
        return bytes(out -> {
            out.writeInt(entry.facts().size());
            for (Fact fact : entry.facts()) {
                put(out, fact.name());
                put(out, fact.value());
            }
            out.writeInt(entry.body().begin());
            out.writeInt(entry.body().end());
            put(out, entry.text());
        });
    }

    static Entry entry(byte[] bytes, int offset, int length) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
        String id = take(in);
        String name = take(in);
        String path = take(in);
        List<Fact> facts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            facts.add(new Fact(take(in), take(in)));
        }
        Span body = new Span(in.readInt(), in.readInt());
        return new Entry(id, name, path, facts, take(in), body);
    }

    /** Writes to memory. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes;
        int how = UTF8;
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
        } catch (CharacterCodingException loneSurrogate) {
            bytes = new byte[2 * text.length()];
            ByteBuffer.wrap(bytes).asCharBuffer().put(text);
            how = UTF16;
        }
        out.writeByte(how);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String take(DataInputStream in) throws IOException {
        int how = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("an entry is cut short");
        }
        byte[] bytes = in.readNBytes(length);
        return how == UTF8
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
