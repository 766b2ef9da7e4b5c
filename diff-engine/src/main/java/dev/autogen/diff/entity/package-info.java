/**
 * The entities as a {@link dev.autogen.schema.Schema}: finds their classes, without loading one, and has the version of
 * Hibernate that belongs to them build its metadata. May import Jandex, {@code dev.autogen.environment} and {@code dev.autogen.schema}; Hibernate is for
 * {@link dev.autogen.diff.entity.hibernate} alone, since its classes may come from another class loader.
 */
@NullMarked
package dev.autogen.diff.entity;

import org.jspecify.annotations.NullMarked;
