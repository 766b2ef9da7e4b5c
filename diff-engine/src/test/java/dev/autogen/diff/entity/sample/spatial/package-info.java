/** Geometry columns of JTS and of Geolatte. */
@NullUnmarked
package dev.autogen.diff.entity.sample.spatial;

import org.jspecify.annotations.NullUnmarked;
