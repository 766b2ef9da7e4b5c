package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index that no constraint made. The methods named like an SQL clause return a copy that has it.
 *
 * @param name empty where nobody chose one: the comparison then matches by what the index does
 * @param method the access method, {@code btree} where nothing is said
 * @param include columns that are stored without being keys
 * @param predicate the condition of a partial index, without {@code where}
 */
public record Index(
        Optional<String> name,
        List<IndexKey> keys,
        boolean isUnique,
        String method,
        List<String> include,
        Optional<String> predicate,
        boolean nullsNotDistinct) {

    public Index {
        name.ifPresent(value -> Names.checked(value, "index"));
        keys = List.copyOf(keys);
        Names.checked(method, "index method");
        include = List.copyOf(include);
        Objects.requireNonNull(predicate, "predicate is null");
        if (keys.isEmpty()) {
            throw new AutogenException(
                    "index refused: " + name.orElse("(unnamed)") + " has no key",
                    "name a column or write an expression");
        }
    }

    public Index(Optional<String> name, List<IndexKey> keys) {
        this(name, keys, false, "btree", List.of(), Optional.empty(), false);
    }

    public Index unique() {
        return new Index(name, keys, true, method, include, predicate, nullsNotDistinct);
    }

    public Index using(String value) {
        return new Index(name, keys, isUnique, value, include, predicate, nullsNotDistinct);
    }

    public Index including(String... columns) {
        return new Index(name, keys, isUnique, method, List.of(columns), predicate, nullsNotDistinct);
    }

    public Index where(String condition) {
        return withPredicate(Optional.of(condition));
    }

    public Index withPredicate(Optional<String> value) {
        return new Index(name, keys, isUnique, method, include, value, nullsNotDistinct);
    }

    public Index withKeys(List<IndexKey> value) {
        return new Index(name, value, isUnique, method, include, predicate, nullsNotDistinct);
    }

    /** Two nulls are then equal; PostgreSQL 15 and later. */
    public Index withNullsNotDistinct() {
        return new Index(name, keys, isUnique, method, include, predicate, true);
    }

    public Index withName(Optional<String> value) {
        return new Index(value, keys, isUnique, method, include, predicate, nullsNotDistinct);
    }
}
