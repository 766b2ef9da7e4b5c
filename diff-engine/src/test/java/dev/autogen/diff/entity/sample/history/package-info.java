/** Rows of the past, which Hibernate keeps from 7.4 on. */
@NullUnmarked
package dev.autogen.diff.entity.sample.history;

import org.jspecify.annotations.NullUnmarked;
