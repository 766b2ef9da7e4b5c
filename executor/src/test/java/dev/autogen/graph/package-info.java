/** The graph's cases, most of them Alembic's own, with ids instead of files. */
@NullMarked
package dev.autogen.graph;

import org.jspecify.annotations.NullMarked;
