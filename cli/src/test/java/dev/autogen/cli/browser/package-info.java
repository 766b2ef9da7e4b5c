/** A real browser, driven through its DevTools protocol. */
@NullMarked
package dev.autogen.cli.browser;

import org.jspecify.annotations.NullMarked;
