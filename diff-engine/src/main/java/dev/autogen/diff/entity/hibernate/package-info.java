/**
 * What Hibernate's own schema creation would make on PostgreSQL, read from Hibernate's boot metadata with no database at
 * hand; nothing is started and nothing is connected to. Hibernate's exporters
 * ({@code org.hibernate.tool.schema.internal}) are the rule for every detail. Names are present only where somebody
 * chose them. May import Hibernate, {@code dev.autogen.schema} and the records of {@code dev.autogen.diff.entity}; never
 * {@code java.sql}.
 *
 * <p>Decisions that differ from Hibernate's DDL are listed in {@code docs/entities.md}.
 */
@NullMarked
package dev.autogen.diff.entity.hibernate;

import org.jspecify.annotations.NullMarked;
