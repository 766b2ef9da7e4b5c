/**
 * What a change means for the rows that are there: in come changes and a connection, out go the same changes, those that
 * rows stand against in steps that a filled table can take, with a line for whoever must decide something. Reads rows only
 * as far as it must, in a constant number of statements. Imports {@code operation}, {@code schema} and
 * the values of {@code diff.entity}, and asks the database.
 */
@NullMarked
package dev.autogen.diff.rows;

import org.jspecify.annotations.NullMarked;
