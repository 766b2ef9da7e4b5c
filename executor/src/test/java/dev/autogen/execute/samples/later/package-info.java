/** A folder below the revisions: it belongs to them. */
@NullMarked
package dev.autogen.execute.samples.later;

import org.jspecify.annotations.NullMarked;
