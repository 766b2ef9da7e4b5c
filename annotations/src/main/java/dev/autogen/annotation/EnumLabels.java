package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of the labels of an enum that is mapped as a native one ({@code SqlTypes.NAMED_ENUM}), on the enum: Hibernate sorts them,
 * and PostgreSQL compares values by it. The labels are created and kept in this order.
 *
 * <pre>{@code
 * @EnumLabels
 * public enum Size { SMALL, MEDIUM, LARGE }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumLabels {

    /** All of them; that of the constants where there are none. There may be more labels than constants. */
    String[] value() default {};
}
