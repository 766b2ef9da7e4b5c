package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An extension of the database, on a package or a class. The same one may stand in several places.
 *
 * <pre>{@code
 * @Extension("btree_gist")
 * package com.acme.booking;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Extension.All.class)
public @interface Extension {

    /** Its name. */
    String value();

    /** The schema where its objects go. */
    String schema() default "";

    /** Where there is none, the one that the server offers by itself. */
    String version() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        Extension[] value();
    }
}
