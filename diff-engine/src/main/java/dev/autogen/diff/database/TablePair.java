package dev.autogen.diff.database;

import dev.autogen.schema.Table;

/** A table as it is and as it is wanted. */
record TablePair(Table live, Table wanted) {}
