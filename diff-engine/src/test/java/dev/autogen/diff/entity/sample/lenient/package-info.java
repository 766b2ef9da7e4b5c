/** What is plainly meant, though the DDL that Hibernate writes for it is none to PostgreSQL. */
@NullUnmarked
package dev.autogen.diff.entity.sample.lenient;

import org.jspecify.annotations.NullUnmarked;
