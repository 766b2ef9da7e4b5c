/** What Hibernate 6.6 does not have yet. */
@NullUnmarked
package dev.autogen.diff.entity.sample.recent;

import org.jspecify.annotations.NullUnmarked;
