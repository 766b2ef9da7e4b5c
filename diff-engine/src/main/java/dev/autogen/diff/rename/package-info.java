/**
 * What kept its rows under another name. In come a live and a wanted schema and what people said of renames; out go the live
 * schema as it is when they have run, which is compared as if it had been so before, and the changes that make them. Imports {@code schema} and
 * {@code operation}; no database, no Hibernate.
 */
@NullMarked
package dev.autogen.diff.rename;

import org.jspecify.annotations.NullMarked;
