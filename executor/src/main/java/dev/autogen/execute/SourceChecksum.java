package dev.autogen.execute;

import dev.autogen.execute.JavaToken.Kind;

/**
 * What stays the same while only blanks, line ends and comments of a source change. The history in a database remembers
 * it for years, so the same source must have the same one in each version of autogen.
 */
final class SourceChecksum {

    private final Digest digest = new Digest();

    /**
     * @throws InvalidHeader where the text is no Java
     */
    static String of(String source) throws InvalidHeader {
        SourceChecksum checksum = new SourceChecksum();
        JavaTokens tokens = new JavaTokens(source);
        for (JavaToken token = tokens.next(); token.kind() != Kind.END; token = tokens.next()) {
            checksum.add(token);
        }
        return checksum.hex();
    }

    void add(JavaToken token) {
        // A literal is told from a word by a quote before its value: "a" is not a.
        digest.add(token.kind() == Kind.STRING ? '"' + token.text() : token.text());
    }

    /** Returns 64 hexadecimal digits. */
    String hex() {
        return digest.hex();
    }
}
