/**
 * What to write into an entity so that it says what the database has: in comes a {@link dev.autogen.operation.Change}, out
 * come annotations of JPA and Hibernate, as text for a person.
 */
@NullMarked
package dev.autogen.codegen.advice;

import org.jspecify.annotations.NullMarked;
