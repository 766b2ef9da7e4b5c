package dev.autogen.sql;

import dev.autogen.operation.Option;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.SqlType;
import java.util.Set;
import java.util.stream.Collectors;

/** What identifies a thing, as it stands behind {@code alter} and {@code comment on}. */
final class ObjectWriter {

    private ObjectWriter() {}

    /** Returns {@code alter} with the kind and the name, and {@code if exists} where that is wanted. */
    static String alter(DatabaseObject object, Set<Option> ifExists) {
        return "ALTER " + object.kind().sql() + " " + Options.ifExists(ifExists) + name(object);
    }

    /** Returns the kind and the name, with the table or the arguments that belong to it. */
    static String reference(DatabaseObject object) {
        ObjectKind word = object.kind() == ObjectKind.DOMAIN_CONSTRAINT ? ObjectKind.CONSTRAINT : object.kind();
        return word.sql() + " " + name(object);
    }

    static String name(DatabaseObject object) {
        String name = Quoting.identifier(object.name());
        if (object.kind().isRoutine()) {
            return name + object.arguments().stream().map(SqlType::sql).collect(Collectors.joining(", ", "(", ")"));
        }
        if (object.kind() == ObjectKind.COLUMN) {
            return Quoting.identifier(object.table().orElseThrow()) + "." + name;
        }
        String on = object.kind() == ObjectKind.DOMAIN_CONSTRAINT ? " ON DOMAIN " : " ON ";
        return object.table()
                .map(table -> name + on + Quoting.identifier(table))
                .orElse(name);
    }
}
