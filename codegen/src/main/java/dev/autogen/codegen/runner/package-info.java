/**
 * Files for teams that keep their runner: in comes the SQL of a revision, out go a versioned SQL file of Flyway or a
 * formatted SQL changelog of Liquibase.
 */
@NullMarked
package dev.autogen.codegen.runner;

import org.jspecify.annotations.NullMarked;
