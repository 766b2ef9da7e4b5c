package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A policy of the table of an entity; row-level security is enabled with it. On a mapped superclass it is one of each table that has
 * its attributes.
 *
 * <pre>{@code
 * @Policy(name = "own_rows", using = "tenant = current_setting('app.tenant')")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Policy.All.class)
public @interface Policy {

    String name();

    /** What it is for. */
    Command command() default Command.ALL;

    /** The roles that it is for. */
    String[] to() default "public";

    /** Which rows exist for them, in SQL. */
    String using() default "";

    /** Which rows they may write, in SQL; those of {@link #using} where there is none. */
    String withCheck() default "";

    /** Whether it must let a row pass, so that it is not enough that another one does. */
    boolean restrictive() default false;

    /** The table, where it is not that of the entity: a secondary table, a join table or the table of a collection. */
    String table() default "";

    /** What a policy is for. */
    enum Command {
        ALL,
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        Policy[] value();
    }
}
