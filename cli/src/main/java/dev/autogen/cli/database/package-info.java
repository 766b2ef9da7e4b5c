/** The database that the settings name: one behind a URL, or an embedded one that lives as long as the command. */
@NullMarked
package dev.autogen.cli.database;

import org.jspecify.annotations.NullMarked;
