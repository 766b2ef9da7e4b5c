/** Mapped by files. */
@NullUnmarked
package dev.autogen.diff.entity.sample.sql;

import org.jspecify.annotations.NullUnmarked;
