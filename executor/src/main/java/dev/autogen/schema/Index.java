package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An index that no constraint made. The methods named like an SQL clause return a copy that has it.
 *
 * @param name empty where nobody chose one: the comparison then matches by what the index does
 * @param method the access method, {@code btree} where nothing is said
 * @param include columns that are stored without being keys
 * @param predicate the condition of a partial index, without {@code where}
 * @param parameters storage parameters by name, sorted
 * @param tablespace empty for the default one
 */
public record Index(
        Optional<String> name,
        List<IndexKey> keys,
        boolean isUnique,
        String method,
        List<String> include,
        Optional<String> predicate,
        boolean nullsNotDistinct,
        Map<String, String> parameters,
        Optional<String> tablespace) {

    public Index {
        name.ifPresent(value -> Names.checked(value, "index"));
        keys = List.copyOf(keys);
        Names.checked(method, "index method");
        include = ColumnNames.checked(include);
        Objects.requireNonNull(predicate, "predicate is null");
        parameters = Parameters.checked(parameters);
        tablespace.ifPresent(value -> Names.checked(value, "tablespace"));
        if (keys.isEmpty()) {
            throw new AutogenException(
                    "index refused: " + name.orElse("(unnamed)") + " has no key",
                    "name a column or write an expression");
        }
    }

    public Index(
            Optional<String> name,
            List<IndexKey> keys,
            boolean isUnique,
            String method,
            List<String> include,
            Optional<String> predicate,
            boolean nullsNotDistinct) {
        this(name, keys, isUnique, method, include, predicate, nullsNotDistinct, Map.of(), Optional.empty());
    }

    public Index(Optional<String> name, List<IndexKey> keys) {
        this(name, keys, false, "btree", List.of(), Optional.empty(), false);
    }

    /**
     * Returns the index itself.
     *
     * @param operation what is done with it, such as {@code create index}, for the message
     * @throws AutogenException where its parts do not fit together, so that PostgreSQL would refuse it on any table
     */
    public Index checked(String operation, QualifiedName table) {
        IndexRules.index(this).ifPresent(problem -> {
            throw problem.in(operation, table);
        });
        return this;
    }

    public Index unique() {
        return new Index(name, keys, true, method, include, predicate, nullsNotDistinct, parameters, tablespace);
    }

    public Index using(String value) {
        return new Index(name, keys, isUnique, value, include, predicate, nullsNotDistinct, parameters, tablespace);
    }

    public Index including(String... columns) {
        return new Index(
                name,
                keys,
                isUnique,
                method,
                ColumnNames.checked(columns),
                predicate,
                nullsNotDistinct,
                parameters,
                tablespace);
    }

    public Index where(String condition) {
        return withPredicate(Optional.of(Given.text(condition, "index", "condition")));
    }

    public Index withPredicate(Optional<String> value) {
        return new Index(name, keys, isUnique, method, include, value, nullsNotDistinct, parameters, tablespace);
    }

    public Index withKeys(List<IndexKey> value) {
        return new Index(name, value, isUnique, method, include, predicate, nullsNotDistinct, parameters, tablespace);
    }

    /** Two nulls are then equal; PostgreSQL 15 and later. */
    public Index withNullsNotDistinct() {
        return new Index(name, keys, isUnique, method, include, predicate, true, parameters, tablespace);
    }

    /** With a storage parameter, such as {@code fillfactor} and 70. */
    public Index with(String parameter, String value) {
        return new Index(
                name,
                keys,
                isUnique,
                method,
                include,
                predicate,
                nullsNotDistinct,
                Parameters.with(parameters, parameter, value),
                tablespace);
    }

    public Index tablespace(String value) {
        return new Index(
                name, keys, isUnique, method, include, predicate, nullsNotDistinct, parameters, Optional.of(value));
    }

    public Index withName(Optional<String> value) {
        return new Index(value, keys, isUnique, method, include, predicate, nullsNotDistinct, parameters, tablespace);
    }
}
