package dev.autogen.execute.samples;

/** No revision, but one uses it. */
final class Columns {

    static final String CODE = "code";

    private Columns() {}
}
