/**
 * What is dangerous about a change: in come changes, out go the same changes with a line for the reviewer above each
 * operation that needs one. Imports {@code operation} and {@code schema} only.
 */
@NullMarked
package dev.autogen.diff.hazard;

import org.jspecify.annotations.NullMarked;
