/**
 * The application that the entities belong to: what its build tool, its framework and its persistence units say of it, so that
 * {@code autogen.properties} need not. May run the build tool; loads no class of the application and opens no database.
 */
@NullMarked
package dev.autogen.cli.project;

import org.jspecify.annotations.NullMarked;
