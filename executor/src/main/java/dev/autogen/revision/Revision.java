package dev.autogen.revision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One step in the history of a schema. An implementation has a public constructor without parameters and {@link Info}. */
public interface Revision {

    /**
     * Brings the schema from the revisions before this one to this one.
     *
     * @param op receives each operation and hands it on at once
     */
    void upgrade(Operations op);

    /**
     * Undoes {@link #upgrade}.
     *
     * @param op receives each operation and hands it on at once
     */
    void downgrade(Operations op);

    /**
     * The identity of a revision. It is read from the source without compiling it, so each value is a literal.
     *
     * <p>javac writes a checksum of the source beside the class, so that a change after a run is noticed where there are
     * only classes. From JDK 23 on it does so only with annotation processing switched on, as by {@code -proc:full}.
     */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {

        /** Unique among all revisions; without {@code @ + - :} and blanks. */
        String id();

        /** One line that says what the revision does. */
        String message() default "";

        /** The ids of the revisions that this one follows: none for the first, several for a merge. */
        String[] revises() default {};

        /**
         * Names for the branch that begins here, as in {@code upgrade billing@head}; each unique among all revisions. A
         * label holds for what follows this revision, and back to the branch point before it.
         */
        String[] branchLabels() default {};

        /** The ids of revisions of other branches that must be applied before this one; they stay branches of their own. */
        String[] dependsOn() default {};

        /**
         * The ids of the revisions that were folded into this one, its own among them: a database where that ran before this
         * file was written is where this file leads to.
         */
        String[] replaces() default {};

        /**
         * Columns that hold the ordinal of an enum constant, with the constants in their order from here on, such as {@code
         * "invoice.status = OPEN, PAID"}. The database does not know it, and {@code autogen revision} compares it with the
         * entities.
         */
        String[] ordinals() default {};

        /** When the file was written, in ISO-8601 with zone. */
        String created() default "";
    }
}
