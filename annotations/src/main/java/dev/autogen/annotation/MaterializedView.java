package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A materialized view, on a package or a class. On an entity without {@link #name} it is the one that the entity is mapped to: no
 * table is made for it.
 *
 * <pre>{@code
 * @MaterializedView(
 *         name = "turnover",
 *         query = "select customer_id, sum(total) as total from invoice group by customer_id",
 *         indexes = @SqlIndex(name = "turnover_customer_idx", keys = "customer_id", unique = true))
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(MaterializedView.All.class)
public @interface MaterializedView {

    /** The select, without a semicolon behind it. */
    String query();

    /** May be qualified; must be there unless it stands on an entity. */
    String name() default "";

    /** The names of its first columns, where they are not those of the query. */
    String[] columns() default {};

    /** The access method that stores its rows. */
    String using() default "";

    /** Storage parameters, such as {@code "fillfactor = 70"}. */
    String[] with() default {};

    String tablespace() default "";

    /** Its indexes; their keys are columns of the query, and {@link SqlIndex#table} means nothing here. */
    SqlIndex[] indexes() default {};

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        MaterializedView[] value();
    }
}
