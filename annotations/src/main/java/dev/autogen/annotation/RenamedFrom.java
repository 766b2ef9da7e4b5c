package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the table of an entity, or the column of an attribute, was called before: where the database still has the old name
 * and not the new one, it is renamed and keeps its rows. Where no database has the old name any more, it says nothing, and
 * may go.
 *
 * <pre>{@code
 * @RenamedFrom("surname")
 * private String familyName;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The old name of the table or column in the database, the latest first where there were several. */
    String[] value();
}
