/**
 * The order of revisions: in come {@link dev.autogen.graph.RevisionEntry} values and the current heads of a database, out
 * go checked graphs and lists of {@link dev.autogen.graph.Step}. Reads no file, opens no database, loads no class; imports
 * nothing of autogen but its exception.
 */
@NullMarked
package dev.autogen.graph;

import org.jspecify.annotations.NullMarked;
