/**
 * Where boxes and the lines between them lie on a plane: in come sizes, out come places. Knows nothing of tables, of SVG or
 * of any other package.
 */
@NullMarked
package dev.autogen.codegen.layout;

import org.jspecify.annotations.NullMarked;
