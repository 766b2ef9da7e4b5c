/** Names that PostgreSQL folds, quotes, cuts or keeps in another schema. */
@NullUnmarked
package dev.autogen.diff.entity.sample.naming;

import org.jspecify.annotations.NullUnmarked;
