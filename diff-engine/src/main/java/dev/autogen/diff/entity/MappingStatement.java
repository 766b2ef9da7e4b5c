package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SQL that the mapping brings along for what a {@code Schema} has no place for: a function or trigger of a database object in
 * {@code orm.xml}, the composite type of a {@code @Struct}.
 *
 * @param kind of what is created, in lower case, such as {@code function}; where it is not known, the beginning of the SQL
 * @param name of what is created, where it is known
 * @param table that it is created on, where it is part of one
 * @param drop what Hibernate runs when it drops the schema
 * @param beforeTables whether the tables may need it
 */
public record MappingStatement(
        String kind,
        Optional<QualifiedName> name,
        Optional<QualifiedName> table,
        List<String> create,
        List<String> drop,
        boolean beforeTables) {

    public MappingStatement {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(table, "table is null");
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }

    /** Returns what is created, as it stands in a sentence: {@code trigger stamp of invoice}. */
    public String subject() {
        return kind
                + name.map(value -> " " + value).orElse("")
                + table.map(value -> " of " + value).orElse("");
    }
}
