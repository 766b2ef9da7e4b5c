/** The guided tour: runs the real commands on an embedded database. */
@NullMarked
package dev.autogen.cli.demo;

import org.jspecify.annotations.NullMarked;
