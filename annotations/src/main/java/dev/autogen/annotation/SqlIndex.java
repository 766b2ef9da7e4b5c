package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the table of an entity, with all that PostgreSQL's {@code create index} knows. On a mapped superclass it is
 * one of each table that has its attributes.
 *
 * <pre>{@code
 * @SqlIndex(keys = "customer", where = "paid is null")
 * @SqlIndex(keys = {"lower(email) text_pattern_ops", "created desc nulls last"})
 * @SqlIndex(keys = "tags", using = "gin")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SqlIndex.All.class)
public @interface SqlIndex {

    /**
     * Each key as it stands in {@code create index}: an attribute, a column, a call of a function, or an expression in
     * parentheses; behind it {@code collate}, an operator class, {@code asc}, {@code desc}, {@code nulls first},
     * {@code nulls last}, where wanted. Within an expression names are those of columns.
     */
    String[] keys();

    /** Where there is none, the index is known by what it does, and gets the name that PostgreSQL would choose. */
    String name() default "";

    /** The table, where it is not that of the entity: a secondary table, a join table or the table of a collection. */
    String table() default "";

    /** The access method. */
    String using() default "btree";

    boolean unique() default false;

    /** Attributes or columns that are stored without being keys. */
    String[] include() default {};

    /** The condition of a partial index, in SQL. */
    String where() default "";

    /** Whether two nulls are equal in a unique index; PostgreSQL 15 and later. */
    boolean nullsNotDistinct() default false;

    /** Storage parameters, such as {@code "fillfactor = 70"}. */
    String[] with() default {};

    String tablespace() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        SqlIndex[] value();
    }
}
