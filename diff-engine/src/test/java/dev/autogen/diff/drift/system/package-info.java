/** An entity that reads a column which PostgreSQL gives to every table. */
package dev.autogen.diff.drift.system;
