/**
 * The page that a person reads before a revision runs: in come operations, SQL, hazards and a {@link
 * dev.autogen.codegen.diagram.Diagram}, out goes HTML or Markdown.
 */
@NullMarked
package dev.autogen.codegen.review;

import org.jspecify.annotations.NullMarked;
