package dev.autogen.schema;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What privileges are on. */
public sealed interface PrivilegeTarget {

    ObjectKind kind();

    /** One object. */
    record One(DatabaseObject object) implements PrivilegeTarget {

        public One {
            object.checked("privileges");
        }

        @Override
        public ObjectKind kind() {
            return object.kind();
        }

        @Override
        public String toString() {
            return object.toString();
        }
    }

    /** {@code all tables in schema}: those that are there when it runs. */
    record AllInSchema(ObjectKind kind, String schema) implements PrivilegeTarget {

        public AllInSchema {
            Objects.requireNonNull(kind, "kind is null");
            Names.checked(schema, "schema");
        }

        @Override
        public String toString() {
            return "all " + kind.sql().toLowerCase(Locale.ROOT) + "s in schema " + schema;
        }
    }

    /**
     * {@code alter default privileges}: those that are made later.
     *
     * @param schema where they are made; anywhere where none is named
     * @param creator who makes them; whoever runs this where nobody is named
     */
    record Later(ObjectKind kind, Optional<String> schema, Optional<String> creator) implements PrivilegeTarget {

        public Later {
            Objects.requireNonNull(kind, "kind is null");
            schema.ifPresent(value -> Names.checked(value, "schema"));
            creator.ifPresent(value -> Names.checked(value, "role"));
        }

        @Override
        public String toString() {
            return "every later " + kind.sql().toLowerCase(Locale.ROOT)
                    + schema.map(value -> " in schema " + value).orElse("");
        }
    }
}
