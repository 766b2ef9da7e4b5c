package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint of the table of an entity: no two rows are alike in all elements. On a mapped superclass it is one of
 * each table that has its attributes.
 *
 * <pre>{@code
 * @Exclusion(elements = {"room with =", "tstzrange(arrival, departure) with &&"})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Exclusion.All.class)
public @interface Exclusion {

    /**
     * Each element as it stands in {@code exclude}: what is compared, as a key of {@link SqlIndex#keys}, then {@code with} and
     * an operator.
     */
    String[] elements();

    /** Where there is none, the constraint is known by what it does, and gets the name that PostgreSQL would choose. */
    String name() default "";

    /** The table, where it is not that of the entity: a secondary table, a join table or the table of a collection. */
    String table() default "";

    /** The access method. */
    String using() default "gist";

    /** Attributes or columns that are stored in its index without being compared. */
    String[] include() default {};

    /** The condition of the rows that are compared, in SQL. */
    String where() default "";

    /** When it is checked. */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        Exclusion[] value();
    }
}
