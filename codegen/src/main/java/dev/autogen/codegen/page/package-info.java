/** Fills templates for people to read: HTML, where all that is filled in is escaped, SVG and Markdown. */
@NullMarked
package dev.autogen.codegen.page;

import org.jspecify.annotations.NullMarked;
