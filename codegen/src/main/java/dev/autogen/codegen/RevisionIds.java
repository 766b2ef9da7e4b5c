package dev.autogen.codegen;

import java.util.random.RandomGenerator;

/** Makes ids of revisions. */
public final class RevisionIds {

    /** Twelve hexadecimal digits, as Alembic takes of a UUID. */
    private static final long MASK = 0xffff_ffff_ffffL;

    private RevisionIds() {}

    /**
     * Returns twelve hexadecimal digits.
     *
     * @param source a {@link java.security.SecureRandom} where two people may make a revision at the same time
     */
    public static String random(RandomGenerator source) {
        return String.format("%012x", source.nextLong() & MASK);
    }
}
