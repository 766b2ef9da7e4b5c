/** Entities that say what JPA has no words for. */
@NullMarked
package dev.autogen.diff.entity.sample.declared;

import org.jspecify.annotations.NullMarked;
