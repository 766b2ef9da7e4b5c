package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The type of a column, spelled as PostgreSQL spells it. */
public sealed interface SqlType {

    /** Returns the text that stands in DDL. */
    String sql();

    <R> R accept(Visitor<R> visitor);

    /** Returns whether it is one of the types that an identity column or a sequence can have. */
    default boolean isInteger() {
        return false;
    }

    static SqlType of(TypeName name, Integer... modifiers) {
        return new BuiltIn(name, List.of(modifiers));
    }

    /**
     * Reads a type as PostgreSQL's {@code format_type} writes it, or by one of its documented aliases (PostgreSQL manual,
     * table 8.1); what it does not know becomes {@link Raw}.
     */
    static SqlType parse(String text) {
        return TypeParser.parse(text);
    }

    /**
     * Returns the type of that name, equal to what {@link #parse} makes of PostgreSQL's {@code format_type} for it.
     */
    static SqlType named(QualifiedName name) {
        return parse(SqlText.identifier(name));
    }

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R builtIn(BuiltIn type);

        R spatial(Spatial type);

        R array(Array type);

        R raw(Raw type);
    }

    /**
     * A type of PostgreSQL's own.
     *
     * @param modifiers length, or precision and scale; empty where none is said
     */
    record BuiltIn(TypeName name, List<Integer> modifiers) implements SqlType {

        public BuiltIn {
            Objects.requireNonNull(name, "name is null");
            modifiers = name.completed(modifiers);
            if (modifiers.size() > name.maxModifiers()) {
                throw new AutogenException(
                        "type refused: " + name.sql() + " with " + modifiers,
                        name.sql() + " takes at most " + name.maxModifiers() + " numbers");
            }
        }

        @Override
        public String sql() {
            if (modifiers.isEmpty()) {
                return name.sql();
            }
            return modifiers.stream().map(String::valueOf).collect(Collectors.joining(", ", name.sql() + "(", ")"));
        }

        @Override
        public boolean isInteger() {
            return name == TypeName.SMALLINT || name == TypeName.INTEGER || name == TypeName.BIGINT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.builtIn(this);
        }
    }

    /**
     * PostGIS's {@code geometry} or {@code geography}.
     *
     * @param shape such as {@code Point} or {@code MultiPolygonZ}, as PostGIS's {@code postgis_typmod_type} spells it
     * @param srid the identifier of the spatial reference system
     */
    record Spatial(Family family, Optional<String> shape, OptionalInt srid) implements SqlType {

        /** The two families, spelled as in SQL. */
        public enum Family {
            GEOMETRY,
            GEOGRAPHY;

            public String sql() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Spatial {
            Objects.requireNonNull(family, "family is null");
            shape = shape.map(TypeParser::shape);
            if (srid.isPresent() && shape.isEmpty()) {
                throw new AutogenException(
                        "type refused: " + family.sql() + " with an SRID and no shape",
                        "name a shape, Geometry for any");
            }
        }

        @Override
        public String sql() {
            String modifiers = shape.map(value -> "(" + value + (srid.isPresent() ? "," + srid.getAsInt() : "") + ")")
                    .orElse("");
            return family.sql() + modifiers;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.spatial(this);
        }
    }

    /** An array; PostgreSQL keeps no number of dimensions (PostgreSQL manual, 8.15.1). */
    record Array(SqlType element) implements SqlType {

        public Array {
            Objects.requireNonNull(element, "element is null");
        }

        @Override
        public String sql() {
            return element.sql() + "[]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** Any other type, as SQL text: an enum, a domain, a type of an extension. */
    record Raw(String sql) implements SqlType {

        public Raw {
            Objects.requireNonNull(sql, "sql is null");
            if (sql.isBlank()) {
                throw new AutogenException("type refused: it is blank", "name a type");
            }
        }

        /** Returns the name that {@link SqlType#named} makes it of; empty where it is more than a name. */
        public Optional<QualifiedName> name() {
            return TypeParser.name(sql).filter(name -> named(name).equals(this));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }
}
