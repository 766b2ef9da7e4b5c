/** Indexes and unique keys, as far as a mapping can say them. */
@NullUnmarked
package dev.autogen.diff.entity.sample.indexes;

import org.jspecify.annotations.NullUnmarked;
