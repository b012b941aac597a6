package io.github.stemma.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Reads the files of an index through memory mapping. Lucene's own mapping directory needs classes from the
 * multi-release part of its jar on newer Javas, which one shaded jar for all of them leaves out, and otherwise calls
 * what those Javas warn about. A map is given back when it is collected, not when its file is closed, and a process may
 * have some 65,000 of them; so small files, of which an archive that is written to has ever new ones, are read instead.
 */
final class MappedDirectory extends NIOFSDirectory {

    private static final int CHUNK_BITS = 30;
    private static final int LEAST_MAPPED = 1 << 20;

    MappedDirectory(Path path) throws IOException {
        super(path);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        ensureCanRead(name);
        Path file = getDirectory().resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<ByteBuffer> chunks = new ArrayList<>();
            long size = channel.size();
            if (size < LEAST_MAPPED) {
                return input(List.of(content(channel, (int) size)), file);
            }
            for (long at = 0; at < size; at += 1L << CHUNK_BITS) {
                long length = Math.min(size - at, 1L << CHUNK_BITS);
                chunks.add(channel.map(FileChannel.MapMode.READ_ONLY, at, length));
            }
            return input(chunks, file);
        }
    }

    private static ByteBuffer content(FileChannel channel, int size) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(size);
        int read = 0;
        while (content.hasRemaining() && read >= 0) {
            read = channel.read(content);
        }
        return content.flip();
    }

    private static IndexInput input(List<ByteBuffer> chunks, Path file) {
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(chunks), file.toString());
    }
}
