/**
 * What PostgreSQL has and JPA has no words for, said on the entities that need it. Every annotation is kept in the class
 * file and read from there: no class of this package is needed at run time. Texts are PostgreSQL's own; where a member
 * names a column, the name of an attribute of the class will do, and wins over a column of that name.
 */
@NullMarked
package dev.autogen.annotation;

import org.jspecify.annotations.NullMarked;
