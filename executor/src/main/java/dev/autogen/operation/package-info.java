/**
 * What a revision does, as immutable values: in come the values of {@link dev.autogen.schema}, out goes nothing; the SQL
 * writer, the Java writer and the hazard review are visitors from other packages. Imports {@code schema} only.
 */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
