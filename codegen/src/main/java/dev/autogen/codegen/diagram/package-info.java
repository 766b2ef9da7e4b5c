/**
 * Pictures of tables: in comes a {@link dev.autogen.schema.Schema}, or what operations make of one, out goes a {@link
 * dev.autogen.codegen.diagram.Diagram}, as Mermaid's text or as SVG.
 */
@NullMarked
package dev.autogen.codegen.diagram;

import org.jspecify.annotations.NullMarked;
