/** The words of a revision file. */
@NullMarked
package dev.autogen.revision;

import org.jspecify.annotations.NullMarked;
