/**
 * Changes as people and programs read them: in come the changes of a comparison, out go their places, definitions and SQL as
 * text. Imports {@code operation}, {@code sql} and {@code diff.compare}; neither a database nor a terminal.
 */
@NullMarked
package dev.autogen.diff.report;

import org.jspecify.annotations.NullMarked;
