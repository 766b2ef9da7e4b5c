/** Ids and what feeds them. */
@NullUnmarked
package dev.autogen.diff.entity.sample.numbers;

import org.jspecify.annotations.NullUnmarked;
