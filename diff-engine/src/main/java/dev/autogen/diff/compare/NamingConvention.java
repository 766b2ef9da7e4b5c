package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.Optional;

/** What is called what that nobody named; empty for the name that PostgreSQL would choose. */
public interface NamingConvention {

    /** PostgreSQL's. */
    NamingConvention OF_POSTGRES = new NamingConvention() {
        @Override
        public Optional<String> of(Table table, Constraint constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<String> of(Table table, Index index) {
            return Optional.empty();
        }
    };

    Optional<String> of(Table table, Constraint constraint);

    Optional<String> of(Table table, Index index);
}
