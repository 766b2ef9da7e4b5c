/** What a command has from its process. Imports nothing. */
@NullMarked
package dev.autogen.cli.session;

import org.jspecify.annotations.NullMarked;
