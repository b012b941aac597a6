package io.github.stemma.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Half of a SHA-256: 128 bits, so that two texts of an archive agree by accident in one of 10^18 archives of a billion
 * texts.
 *
 * @param high first eight bytes
 * @param low next eight bytes
 */
record Digest(long high, long low) {

    static final int BYTES = 16;

    /** Of the parts with their lengths, so that no two lists of parts look alike. */
    static Digest of(byte[]... parts) {
        MessageDigest sha = sha();
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        for (byte[] part : parts) {
            length.clear();
            length.putInt(part.length).flip();
            sha.update(length);
            sha.update(part);
        }
        ByteBuffer bytes = ByteBuffer.wrap(sha.digest());
        return new Digest(bytes.getLong(), bytes.getLong());
    }

    static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
