/**
 * How long the public API takes, beside PostgreSQL's own tools on the same database. {@link
 * dev.autogen.benchmarks.ReadingComparison} fills databases, has JMH measure, prints, and drops them; nothing here runs in
 * the ordinary build but a test that all of it works. No logic of autogen's may be here.
 */
@NullMarked
package dev.autogen.benchmarks;

import org.jspecify.annotations.NullMarked;
