/**
 * What a database brings that had its schema before autogen came: where another tool's history stands, and how much each
 * difference to the entities matters. Imports {@code operation}, {@code schema}, {@code sql} and JDBC.
 */
@NullMarked
package dev.autogen.diff.adoption;

import org.jspecify.annotations.NullMarked;
