@NullMarked
package dev.autogen.codegen.fold;

import org.jspecify.annotations.NullMarked;
