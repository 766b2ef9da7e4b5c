package dev.autogen.execute;

/**
 * A token of Java source.
 *
 * @param text the value of a string literal, else the characters themselves
 * @param line counted from 1
 */
record JavaToken(Kind kind, String text, int line) {

    enum Kind {
        /** An identifier, a keyword or a number. */
        WORD,
        /** A string literal or a text block. */
        STRING,
        /**
         * Any other character, a whole character literal included. {@code ++} and {@code --} are one, as with a blank
         * between they mean something else; any other operator may come in parts.
         */
        SYMBOL,
        /** Behind the last one. */
        END
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.length() == 1 && text.charAt(0) == symbol;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
