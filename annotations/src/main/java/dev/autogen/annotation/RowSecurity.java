package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Row-level security of the table of an entity, enabled. A policy enables it by itself; without any nobody but the owner
 * sees a row.
 *
 * <pre>{@code
 * @RowSecurity(force = true)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RowSecurity.All.class)
public @interface RowSecurity {

    /** Whether they count for the owner of the table too. */
    boolean force() default false;

    /** The table, where it is not that of the entity: a secondary table, a join table or the table of a collection. */
    String table() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        RowSecurity[] value();
    }
}
