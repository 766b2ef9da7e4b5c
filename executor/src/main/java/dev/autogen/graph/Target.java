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

        R current(Current target);

        R fromCurrent(FromCurrent target);

        R named(Named target);

        R fromRevision(FromRevision target);

        R onBranch(OnBranch target);
    }

    /**
     * Reads {@code head}, {@code heads}, {@code base}, {@code current}, {@code +2}, {@code -1}, an id or the beginning of
     * one or a branch label, and {@code ae10+2}, {@code head-1} and the like; each also behind {@code label@} or {@code
     * ae10@}, which leaves only that branch to choose from.
     *
     * @throws InvalidTarget where the text cannot be a target whatever revisions there are
     */
    static Target parse(String text) {
        return TargetParser.parse(text);
    }

    /** The only head, counting those that something depends on; an error where there are several. */
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

    /** All heads, but for those that something depends on: what they lead to is all there is. */
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

    /** Where the database is. */
    record Current() implements Target {

        @Override
        public String text() {
            return "current";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.current(this);
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
     * @param identifier a full id or the beginning of one, or a branch label, which means the revision that has it
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
     * @param start neither relative nor on a branch
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

    /**
     * A target among the revisions of one branch: those that the branch's revision follows, and those that follow it.
     *
     * @param branch a label, a full id or the beginning of one
     * @param target not on a branch itself
     */
    record OnBranch(String branch, Target target) implements Target {

        public OnBranch {
            Objects.requireNonNull(branch, "branch is null");
            Objects.requireNonNull(target, "target is null");
        }

        @Override
        public String text() {
            return branch + "@" + target.text();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onBranch(this);
        }
    }

    private static String signed(int steps) {
        return steps > 0 ? "+" + steps : String.valueOf(steps);
    }
}
