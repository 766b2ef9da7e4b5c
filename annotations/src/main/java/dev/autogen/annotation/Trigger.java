package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trigger of the table of an entity, or of the view that it is mapped to. On a mapped superclass it is one of each table that has
 * its attributes.
 *
 * <pre>{@code
 * @Trigger(name = "touch", timing = Timing.BEFORE, events = Event.UPDATE, executes = "touch")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Trigger.All.class)
public @interface Trigger {

    String name();

    Timing timing();

    Event[] events();

    /** The function, which may be qualified. */
    String executes();

    /** Texts that are handed to the function. */
    String[] arguments() default {};

    /** Attributes or columns of {@code update of}; every update counts where there are none. */
    String[] of() default {};

    /** Whether it fires once a row, not once a statement. */
    boolean forEachRow() default true;

    /** The condition, in SQL. */
    String when() default "";

    /** {@code referencing old table as} */
    String oldTable() default "";

    /** {@code referencing new table as} */
    String newTable() default "";

    /** Whether it is a constraint trigger. */
    boolean constraint() default false;

    /** When a constraint trigger fires. */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /** Another table that a constraint trigger refers to. */
    String from() default "";

    /** The table, where it is not that of the entity: a secondary table, a join table or the table of a collection. */
    String table() default "";

    /** When a trigger fires. */
    enum Timing {
        BEFORE,
        AFTER,
        INSTEAD_OF
    }

    /** What a trigger fires on. */
    enum Event {
        INSERT,
        UPDATE,
        DELETE,
        TRUNCATE
    }

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        Trigger[] value();
    }
}
