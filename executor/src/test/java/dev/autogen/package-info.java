/** What holds for the whole module. */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
