/** Mappings that are seldom met. */
@NullUnmarked
package dev.autogen.diff.entity.sample.rare;

import org.jspecify.annotations.NullUnmarked;
