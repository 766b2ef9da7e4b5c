package dev.autogen.revision;

/** The words of {@link Ddl} about rows, values and times. */
abstract sealed class DataWords extends ProgramWords permits Ddl {

    DataWords() {}
}
