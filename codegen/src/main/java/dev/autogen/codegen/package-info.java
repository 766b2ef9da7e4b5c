/**
 * Writes changes as a Java revision file: in come {@link dev.autogen.operation.Change}s and a FreeMarker template, out goes
 * a {@link dev.autogen.codegen.RevisionFile}, laid out as palantir-java-format would lay it out. Imports {@code operation},
 * {@code schema} and FreeMarker; never {@code java.sql}, Hibernate, SchemaCrawler or the comparison.
 */
@NullMarked
package dev.autogen.codegen;

import org.jspecify.annotations.NullMarked;
