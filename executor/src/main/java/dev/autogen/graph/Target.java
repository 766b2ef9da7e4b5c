package dev.autogen.graph;

import java.util.Objects;

/** Where an upgrade or a downgrade shall end, as somebody typed it. */
public sealed interface Target {

    /** Returns what was typed. */
    String text();

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R head(Head target);

        R heads(Heads target);

        R base(Base target);

        R fromCurrent(FromCurrent target);

        R named(Named target);

        R fromRevision(FromRevision target);
    }

    /**
     * Reads {@code head}, {@code heads}, {@code base}, {@code +2}, {@code -1}, an id or the beginning of one, and {@code
     * ae10+2}, {@code head-1} and the like.
     *
     * @throws InvalidTarget where the text cannot be a target whatever revisions there are
     */
    static Target parse(String text) {
        return TargetParser.parse(text);
    }

    /** The only head; an error where there are several. */
    record Head() implements Target {

        @Override
        public String text() {
            return "head";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.head(this);
        }
    }

    /** All heads. */
    record Heads() implements Target {

        @Override
        public String text() {
            return "heads";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heads(this);
        }
    }

    /** Before the first revision. */
    record Base() implements Target {

        @Override
        public String text() {
            return "base";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.base(this);
        }
    }

    /**
     * So many revisions away from where the database is.
     *
     * @param steps above zero towards the head, below zero towards the base
     */
    record FromCurrent(int steps) implements Target {

        @Override
        public String text() {
            return signed(steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromCurrent(this);
        }
    }

    /**
     * One revision.
     *
     * @param identifier a full id or the beginning of one
     */
    record Named(String identifier) implements Target {

        public Named {
            Objects.requireNonNull(identifier, "identifier is null");
        }

        @Override
        public String text() {
            return identifier;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * So many revisions away from another target.
     *
     * @param start a target that does not depend on where the database is
     * @param steps above zero towards the head, below zero towards the base
     */
    record FromRevision(Target start, int steps) implements Target {

        public FromRevision {
            Objects.requireNonNull(start, "start is null");
        }

        @Override
        public String text() {
            return start.text() + signed(steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromRevision(this);
        }
    }

    private static String signed(int steps) {
        return steps > 0 ? "+" + steps : String.valueOf(steps);
    }
}
