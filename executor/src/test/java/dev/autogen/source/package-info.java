/** Revisions are found, read, compiled and remembered. */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
