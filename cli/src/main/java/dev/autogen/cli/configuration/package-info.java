/** Settings: in come {@code autogen.properties} and the environment, out goes one immutable value. */
@NullMarked
package dev.autogen.cli.configuration;

import org.jspecify.annotations.NullMarked;
