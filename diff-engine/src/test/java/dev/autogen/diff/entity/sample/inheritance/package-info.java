/** The three strategies, each with what it adds to a table. */
@NullUnmarked
package dev.autogen.diff.entity.sample.inheritance;

import org.jspecify.annotations.NullUnmarked;
