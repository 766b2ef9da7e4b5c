/**
 * What a PostgreSQL schema consists of, as immutable values: the same {@link dev.autogen.schema.Column} describes a live
 * column, an entity's column and the argument of an operation. Imports nothing of autogen but its exception.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
