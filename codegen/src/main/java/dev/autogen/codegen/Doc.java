package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;

/** A piece of Java source before its line breaks are chosen, after Wadler's and Oppen's pretty printers. */
sealed interface Doc {

    /** Returns how many columns it takes where none of its breaks is taken. */
    int width();

    /** Source that is never broken: a token, or a text block with all its lines. */
    record Text(String value) implements Doc {

        /** Returns the columns of its first line, that of its opening delimiter; the rest of a text block counts for nothing. */
        @Override
        public int width() {
            int end = value.indexOf('\n');
            return end < 0 ? value.length() : end;
        }
    }

    /**
     * A place where a line may end. Compared by identity: two breaks of one look are two places.
     *
     * @see LineBreaker
     */
    final class Break implements Doc {

        private final String flat;
        private final boolean isFilling;
        private final boolean isBeforeDot;

        /**
         * @param flat the text that stands here where the line goes on
         * @param isFilling whether it is taken only where its line would be too long, whatever its siblings do
         * @param isBeforeDot whether the dot of a call follows
         */
        Break(String flat, boolean isFilling, boolean isBeforeDot) {
            this.flat = flat;
            this.isFilling = isFilling;
            this.isBeforeDot = isBeforeDot;
        }

        String flat() {
            return flat;
        }

        boolean isFilling() {
            return isFilling;
        }

        boolean isBeforeDot() {
            return isBeforeDot;
        }

        @Override
        public int width() {
            return flat.length();
        }
    }

    /** Pieces whose breaks are decided together. Grows while a {@link DocBuilder} is at work, then never again. */
    final class Level implements Doc {

        private final LevelStyle style;
        private final List<Doc> docs = new ArrayList<>();

        Level(LevelStyle style) {
            this.style = style;
        }

        void add(Doc doc) {
            docs.add(doc);
        }

        LevelStyle style() {
            return style;
        }

        List<Doc> docs() {
            return docs;
        }

        @Override
        public int width() {
            return docs.stream().mapToInt(Doc::width).sum();
        }
    }
}
