/**
 * What a revision file imports.
 *
 * <p>A revision is a class with {@link dev.autogen.revision.Revision.Info}, an {@code upgrade} and a {@code downgrade}.
 * Both receive {@code op}, an {@link dev.autogen.revision.Operations}, and call it with values made by the static
 * methods of {@link dev.autogen.revision.Ddl}:
 *
 * <pre>{@code
 * op.createTable(
 *         "invoice",
 *         column("id", bigint()).notNull(),
 *         column("total", numeric(10, 2)),
 *         primaryKey("invoice_pkey", "id"));
 * }</pre>
 *
 * <p>Each call hands one record of {@link dev.autogen.operation} on when the statement ends. Imports {@code operation}
 * and {@code schema} only.
 */
@NullMarked
package dev.autogen.revision;

import org.jspecify.annotations.NullMarked;
