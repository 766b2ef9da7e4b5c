package dev.autogen.schema;

import dev.autogen.schema.IndexMethods.Ability;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL refuses in an index, whatever its table looks like (DefineIndex in indexcmds.c). */
final class IndexRules {

    private IndexRules() {}

    static Optional<Problem> index(Index index) {
        String subject = "the index " + index.name().orElse("(unnamed)");
        if (index.isUnique() && IndexMethods.lacks(index.method(), Ability.UNIQUE)) {
            return problem(subject + " is unique, which " + index.method() + " cannot be", "use btree");
        }
        return keys(subject, index.method(), index.keys())
                .or(() -> include(subject, index.method(), index.include()))
                .or(() -> predicate(subject, index.predicate()));
    }

    static Optional<Problem> keys(String subject, String method, List<IndexKey> keys) {
        if (keys.size() > 1 && IndexMethods.lacks(method, Ability.SEVERAL_KEYS)) {
            return problem(
                    subject + " has " + keys.size() + " keys, " + method + " takes one", "make an index for each");
        }
        for (IndexKey key : keys) {
            if (!key.operatorClassParameters().isEmpty() && key.operatorClass().isEmpty()) {
                return problem(
                        subject + " has parameters of an operator class for \"" + key.text()
                                + "\", but no operator class",
                        "name the operator class as well");
            }
            if ((key.descending() || key.nullsFirst()) && IndexMethods.lacks(method, Ability.ORDER)) {
                return problem(
                        subject + " orders \"" + key.text() + "\", and " + method + " has no order",
                        "leave the order out, or use btree");
            }
        }
        return Optional.empty();
    }

    static Optional<Problem> include(String subject, String method, List<String> columns) {
        if (columns.isEmpty() || !IndexMethods.lacks(method, Ability.INCLUDE)) {
            return Optional.empty();
        }
        return problem(
                subject + " includes " + columns + ", and " + method + " stores keys only",
                "leave the included columns out, or use btree, gist or spgist");
    }

    static Optional<Problem> predicate(String subject, Optional<String> condition) {
        return condition
                .filter(String::isBlank)
                .flatMap(blank -> problem(subject + " has a blank condition", "write one, or leave where out"));
    }

    private static Optional<Problem> problem(String facts, String fix) {
        return Optional.of(new Problem(facts, fix));
    }
}
