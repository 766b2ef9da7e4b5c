package dev.autogen.revision;

/**
 * The words of a revision file, for {@code import static dev.autogen.revision.Ddl.*}. Static methods are inherited from
 * classes alone, hence the chain of them: one for each part of the vocabulary.
 */
public final class Ddl extends DataWords {

    private Ddl() {}
}
