package dev.autogen.revision;

/** The words of {@link Ddl} about views, functions, triggers, policies and privileges. */
abstract sealed class ProgramWords extends TypeWords permits DataWords {

    ProgramWords() {}
}
