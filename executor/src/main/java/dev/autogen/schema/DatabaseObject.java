package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What identifies one thing in a database.
 *
 * @param table of a trigger, a policy, a constraint or a column, the domain where it is a constraint of a domain; empty for
 *     all else
 * @param arguments the types of the arguments of a function or a procedure; none for all else
 */
public record DatabaseObject(
        ObjectKind kind, QualifiedName name, Optional<QualifiedName> table, List<SqlType> arguments)
        implements Comparable<DatabaseObject> {

    private static final Comparator<DatabaseObject> ORDER = Comparator.comparing(DatabaseObject::kind)
            .thenComparing(object -> object.table().orElse(object.name()))
            .thenComparing(DatabaseObject::name)
            .thenComparing(object -> object.table().isPresent())
            .thenComparing(DatabaseObject::signature);

    public DatabaseObject {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(table, "table is null");
        arguments = List.copyOf(arguments);
    }

    public DatabaseObject(ObjectKind kind, QualifiedName name) {
        this(kind, name, Optional.empty(), List.of());
    }

    /** Names the table of a trigger, a policy or a constraint, or the domain of one of a domain. */
    public DatabaseObject of(String value) {
        return of(QualifiedName.of(value));
    }

    public DatabaseObject of(QualifiedName value) {
        return new DatabaseObject(kind, name, Optional.of(value), arguments);
    }

    /** Names the types of the arguments of a function or a procedure. */
    public DatabaseObject arguments(SqlType... types) {
        return new DatabaseObject(kind, name, table, List.of(types));
    }

    /**
     * Returns this where it identifies one thing.
     *
     * @param what the operation, for the message
     * @throws AutogenException where a table or arguments are missing or make no sense, or where a thing that is in no
     *     schema, or in that of its table, is named with one
     */
    public DatabaseObject checked(String what) {
        String whole = kind == ObjectKind.DOMAIN_CONSTRAINT ? "domain" : "table";
        if (kind.isPart() != table.isPresent()) {
            throw new AutogenException(
                    what + " refused: " + this
                            + (table.isPresent() ? " is in no table" : " is in a " + whole + " that is not named"),
                    table.isPresent() ? "leave of(...) out" : "name the " + whole + " with of(...)");
        }
        if (!arguments.isEmpty() && !kind.isRoutine()) {
            throw new AutogenException(what + " refused: " + this + " has no arguments", "leave arguments(...) out");
        }
        if (name.schema().isPresent() && (kind.isPart() || kind.isInNoSchema())) {
            throw new AutogenException(
                    what + " refused: " + this + " is named with a schema",
                    kind.isPart() ? "name the schema of its " + whole + " in of(...)" : "name it alone");
        }
        return this;
    }

    /** By kind, then by the table of what is part of one, then by name, then by arguments. */
    @Override
    public int compareTo(DatabaseObject other) {
        return ORDER.compare(this, other);
    }

    private String signature() {
        return arguments.stream().map(SqlType::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String toString() {
        return kind.sql().toLowerCase(Locale.ROOT) + " " + name
                + (kind.isRoutine() ? signature() : "")
                + table.map(value -> " of " + value).orElse("");
    }
}
