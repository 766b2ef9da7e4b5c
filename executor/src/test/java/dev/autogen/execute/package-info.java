/** Revisions run on a real PostgreSQL, from classes, from source files and from a jar. */
@NullMarked
package dev.autogen.execute;

import org.jspecify.annotations.NullMarked;
