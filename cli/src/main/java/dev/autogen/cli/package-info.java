/** The process: arguments in, exit code out. Imports picocli; no SQL, no Hibernate, no SchemaCrawler, no FreeMarker. */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
