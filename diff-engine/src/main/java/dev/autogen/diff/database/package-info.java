/**
 * What a live PostgreSQL database holds, as a {@link dev.autogen.schema.Schema}, and PostgreSQL's own opinion on
 * whether two texts of SQL mean the same. A JDBC connection comes in, values go out; the connection is left as it was
 * found and the database unchanged. Imports SchemaCrawler and {@code java.sql}, never Hibernate, {@code
 * dev.autogen.execute} or another package of {@code dev.autogen.diff}.
 */
@NullMarked
package dev.autogen.diff.database;

import org.jspecify.annotations.NullMarked;
