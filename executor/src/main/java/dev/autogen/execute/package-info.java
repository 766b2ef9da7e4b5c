/**
 * Runs revisions: in come a data source, a {@link dev.autogen.source.RevisionSource} and a target, out goes a changed
 * database and a {@link dev.autogen.execute.RunResult}. Begin with {@link dev.autogen.execute.RevisionExecutor}. May
 * import all other packages of this module, and {@code java.sql}, and no library.
 */
@NullMarked
package dev.autogen.execute;

import org.jspecify.annotations.NullMarked;
