/**
 * SQL that stands in a mapping, taken apart. Comes out as names and records of {@code dev.autogen.schema}; knows neither
 * Hibernate nor Jandex, so that both sides of the class loaders use it.
 */
@NullMarked
package dev.autogen.diff.entity.text;

import org.jspecify.annotations.NullMarked;
