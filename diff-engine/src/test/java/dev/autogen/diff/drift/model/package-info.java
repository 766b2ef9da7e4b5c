/** Entities of which the database that drifts is made: a table for each family of properties. */
package dev.autogen.diff.drift.model;
