/** Associations, collections and what they imply. */
@NullUnmarked
package dev.autogen.diff.entity.sample.shop;

import org.jspecify.annotations.NullUnmarked;
