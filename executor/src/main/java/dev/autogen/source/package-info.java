/**
 * Finds revisions: in come a folder of source files or a package of compiled classes, out go {@link
 * dev.autogen.graph.RevisionEntry} values and, for those that shall run, instances. Begin with {@link
 * dev.autogen.source.RevisionSource}. Compiles what it must, remembers what it read and compiled, asks no database; may import
 * {@code graph}, {@code revision} and {@code javax.tools}.
 */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
