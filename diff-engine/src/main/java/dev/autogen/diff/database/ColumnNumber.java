package dev.autogen.diff.database;

/** A column by the table's object identifier and {@code attnum}. */
record ColumnNumber(long tableOid, int number) {}
