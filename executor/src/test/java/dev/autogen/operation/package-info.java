/** What an operation refuses. */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
