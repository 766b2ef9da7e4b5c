package dev.autogen.codegen;

/**
 * How a {@link Doc.Level} breaks.
 *
 * @param indent columns by which its lines stand further right than those around it
 * @param prefersLast whether to leave its own breaks and to break only its last inner level, where that saves lines
 * @param keepsIndent whether {@code indent} counts even where its own breaks are left
 * @param asLast what happens where it is the last level of one that prefers its last
 * @param isSimple whether it is one call with at most one argument
 * @param limitsDots whether a dot may not stand far to the right where the level is on one line
 */
record LevelStyle(
        int indent, boolean prefersLast, boolean keepsIndent, AsLast asLast, boolean isSimple, boolean limitsDots) {

    /** What a level allows where it is the last of an outer one. */
    enum AsLast {
        /** The outer level breaks. */
        NOTHING,
        /** Its own last level is asked. */
        ASK_LAST,
        /** It breaks in place of the outer levels where those are simple, else its own last level is asked. */
        BREAK_IF_SIMPLE
    }

    /** Columns by which a continued line stands further right. */
    static final int CONTINUATION = 8;

    /** Levels that only group. */
    static final LevelStyle PLAIN = new LevelStyle(0, false, false, AsLast.NOTHING, true, false);

    /** The parentheses of a call with all that is between them. */
    static final LevelStyle PARENTHESES = new LevelStyle(0, true, true, AsLast.ASK_LAST, true, false);

    /** A chain of calls. */
    static LevelStyle chain(boolean isSimple) {
        return new LevelStyle(CONTINUATION, true, false, AsLast.BREAK_IF_SIMPLE, isSimple, true);
    }

    /** The arguments of a call with the break before the first one. */
    static LevelStyle arguments(boolean isInChain, boolean isSimple) {
        return new LevelStyle(isInChain ? CONTINUATION : 0, true, false, AsLast.ASK_LAST, isSimple, false);
    }

    /** The arguments of a call among themselves. */
    static LevelStyle argumentList(boolean isSimple) {
        return new LevelStyle(0, true, true, AsLast.ASK_LAST, isSimple, false);
    }
}
