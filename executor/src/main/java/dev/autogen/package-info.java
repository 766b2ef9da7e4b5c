/** The exception that every module throws. Imports nothing. */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
