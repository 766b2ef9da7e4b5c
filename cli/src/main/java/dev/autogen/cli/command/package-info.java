/** One class a command: reads its options, calls the engine, prints. Imports picocli and the public API of the modules. */
@NullMarked
package dev.autogen.cli.command;

import org.jspecify.annotations.NullMarked;
