/**
 * Operations as SQL: in comes an {@link dev.autogen.operation.Operation}, out go the statements that do it on PostgreSQL.
 * Runs nothing. Imports {@code operation} and {@code schema} only.
 */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
