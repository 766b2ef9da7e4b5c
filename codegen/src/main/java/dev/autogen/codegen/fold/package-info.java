/** Folds operations: in comes what several revisions do, out goes less that does the same. Imports {@code operation} and {@code schema}. */
@NullMarked
package dev.autogen.codegen.fold;

import org.jspecify.annotations.NullMarked;
