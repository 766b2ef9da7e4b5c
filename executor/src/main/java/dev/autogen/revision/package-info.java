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
 * <p>Each call hands one record of {@link dev.autogen.operation} on when the statement ends, to the {@link
 * dev.autogen.revision.OperationReceiver} that runs, prints or collects it. {@code op} is made of one {@code ...Verbs}
 * interface a family of operations, {@code Ddl} of one {@code ...Words} class a part of the vocabulary. Imports {@code
 * operation} and {@code schema} only, and of JDBC what a query and a connection are made of.
 */
@NullMarked
package dev.autogen.revision;

import org.jspecify.annotations.NullMarked;
