package dev.autogen.schema;

/** What stands between the parentheses of {@code create table} and behind them, and the comment of the table. */
public sealed interface TableElement permits Column, Constraint, TableOptions, TableComment {}
