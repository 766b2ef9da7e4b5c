/** The vocabulary of a schema, against what PostgreSQL itself makes of it. */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
