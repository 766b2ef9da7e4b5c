/**
 * What differs: in come two {@link dev.autogen.schema.Schema}s, both already in one spelling
 * wherever PostgreSQL takes them for the same; out goes a list of {@link dev.autogen.operation.Change}s in an order that
 * runs. Equality is {@code equals}; there is no tolerance in here. Imports {@code schema}, {@code operation} and the
 * quoting of {@code sql}; no database, no Hibernate.
 */
@NullMarked
package dev.autogen.diff.compare;

import org.jspecify.annotations.NullMarked;
