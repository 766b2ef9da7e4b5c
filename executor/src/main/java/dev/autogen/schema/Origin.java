package dev.autogen.schema;

import java.util.Objects;

/** Whose an object is that is not simply the user's. */
public sealed interface Origin {

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R ofExtension(OfExtension origin);

        R ofColumn(OfColumn origin);

        R ofConstraint(OfConstraint origin);

        R ofPartitionedIndex(OfPartitionedIndex origin);

        R ofTool(OfTool origin);

        R ofAutogen(OfAutogen origin);
    }

    <R> R accept(Visitor<R> visitor);

    /** Made by {@code create extension} (PostgreSQL manual, "pg_depend", deptype {@code e}). */
    record OfExtension(String extension) implements Origin {

        public OfExtension {
            Names.checked(extension, "extension");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofExtension(this);
        }
    }

    /** The sequence of an identity or serial column. */
    record OfColumn(QualifiedName table, String column) implements Origin {

        public OfColumn {
            Objects.requireNonNull(table, "table is null");
            Names.checked(column, "column");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofColumn(this);
        }
    }

    /** The index behind a primary key, a unique constraint or an exclusion constraint. */
    record OfConstraint(QualifiedName table, String constraint) implements Origin {

        public OfConstraint {
            Objects.requireNonNull(table, "table is null");
            Names.checked(constraint, "constraint");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofConstraint(this);
        }
    }

    /** The index of a partition that is a part of one of the partitioned table's. */
    record OfPartitionedIndex(QualifiedName index) implements Origin {

        public OfPartitionedIndex {
            Objects.requireNonNull(index, "index is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofPartitionedIndex(this);
        }
    }

    /** A table in which another tool keeps its books: {@code Flyway}. */
    record OfTool(String tool) implements Origin {

        public OfTool {
            Objects.requireNonNull(tool, "tool is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofTool(this);
        }
    }

    /** A table in which autogen keeps its own books. */
    record OfAutogen() implements Origin {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofAutogen(this);
        }
    }
}
