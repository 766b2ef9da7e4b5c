package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view, on a package or a class. On an entity without {@link #name} it is the view that the entity is mapped to: no table is
 * made for it.
 *
 * <pre>{@code
 * @Entity
 * @Immutable
 * @SqlView(query = "select id, customer_id, total from invoice where paid is null")
 * public class OpenInvoice {
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SqlView.All.class)
public @interface SqlView {

    /** The select, without a semicolon behind it. */
    String query();

    /** May be qualified; must be there unless it stands on an entity. */
    String name() default "";

    /** The names of its first columns, where they are not those of the query. */
    String[] columns() default {};

    /** Whether no condition of a user runs before those of the view. */
    boolean securityBarrier() default false;

    /** Whether the privileges of the user count, not those of the view's owner; PostgreSQL 15 and later. */
    boolean securityInvoker() default false;

    /** Which rows may be written through it. */
    CheckOption checkOption() default CheckOption.NONE;

    /** Which rows may be written through a view. */
    enum CheckOption {
        /** Any. */
        NONE,
        /** Those that the view itself shows. */
        LOCAL,
        /** Those that the view and all views below it show. */
        CASCADED
    }

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        SqlView[] value();
    }
}
