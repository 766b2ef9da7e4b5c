/** Entities of two versions as sources, and the changes that must be found between them. Imports nothing of autogen. */
@NullMarked
package dev.autogen.cli.cases;

import org.jspecify.annotations.NullMarked;
