/** Entities that use each part of a mapping at least once, a package for each subject. */
@NullMarked
package dev.autogen.diff.entity.sample;

import org.jspecify.annotations.NullMarked;
