/**
 * What a review shows: collects the operations of revisions without a database, or those of a comparison, and hands them to
 * {@code codegen}, which makes pages of them.
 */
@NullMarked
package dev.autogen.cli.review;

import org.jspecify.annotations.NullMarked;
