/** What the other samples leave out of the list of annotations. */
@NullUnmarked
package dev.autogen.diff.entity.sample.more;

import org.jspecify.annotations.NullUnmarked;
