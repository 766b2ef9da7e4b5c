/**
 * What operations make of the tables of a schema, without a database: in come a {@link dev.autogen.schema.Schema} and
 * {@link dev.autogen.operation.Operation}s, out comes a {@link dev.autogen.codegen.replay.SchemaReplay}. Imports {@code
 * schema} and {@code operation} only.
 */
@NullMarked
package dev.autogen.codegen.replay;

import org.jspecify.annotations.NullMarked;
