/** Everything that can be said of a single column. */
@NullUnmarked
package dev.autogen.diff.entity.sample.definitions;

import org.jspecify.annotations.NullUnmarked;
