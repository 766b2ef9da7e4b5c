/** Operations written and run on a real PostgreSQL. */
@NullMarked
package dev.autogen.sql;

import org.jspecify.annotations.NullMarked;
