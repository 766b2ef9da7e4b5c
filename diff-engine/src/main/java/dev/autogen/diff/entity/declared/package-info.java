/**
 * What the entities want that JPA has no words for: the annotations of {@code dev.autogen.annotation}, read by their names
 * from class files, and what an {@code Environment} declares. In come the classes and what Hibernate made of them, out goes
 * the same schema with more in it. May import Jandex; Hibernate has been asked before.
 */
@NullMarked
package dev.autogen.diff.entity.declared;

import org.jspecify.annotations.NullMarked;
