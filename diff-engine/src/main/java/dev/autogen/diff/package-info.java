/**
 * The whole comparison: in come a connection and the settings of the entities, out go the differences. Imports the
 * packages below it, and knows neither files nor terminals.
 */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
