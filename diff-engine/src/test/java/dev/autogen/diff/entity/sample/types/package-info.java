/** Java types and the column types that Hibernate chooses for them. */
@NullUnmarked
package dev.autogen.diff.entity.sample.types;

import org.jspecify.annotations.NullUnmarked;
