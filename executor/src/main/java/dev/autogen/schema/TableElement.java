package dev.autogen.schema;

/** What stands between the parentheses of {@code create table}, and the comment of the table. */
public sealed interface TableElement permits Column, Constraint, TableComment {}
