/** Revisions that the tests use in both ways: compiled with the tests, and as source files. */
@NullMarked
package dev.autogen.execute.samples;

import org.jspecify.annotations.NullMarked;
