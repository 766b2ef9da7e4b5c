package dev.autogen.execute;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over texts: over the length of each and its characters, so that no two lists of texts are taken for one. */
final class Digest {

    private final MessageDigest digest = sha256();

    Digest add(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + text.length() * Character.BYTES);
        bytes.putInt(text.length()).asCharBuffer().put(text);
        digest.update(bytes.array());
        return this;
    }

    /** Returns 64 hexadecimal digits, and begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            // Each Java platform has it, says the documentation of MessageDigest.
            throw new AssertionError(exception);
        }
    }
}
