package dev.autogen.sql;

import dev.autogen.schema.Argument;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What columns and types need that PostgreSQL 14 lacks. */
final class Requirements {

    private Requirements() {}

    static Optional<Requirement> of(Column column) {
        List<Requirement> requirements = new ArrayList<>();
        of(column.type()).ifPresent(requirements::add);
        if (column.generated().filter(Generated::isVirtual).isPresent()) {
            requirements.add(new Requirement(18, "GENERATED ALWAYS AS ... VIRTUAL"));
        }
        return Requirement.latest(requirements);
    }

    static Optional<Requirement> of(Routine routine) {
        Stream<SqlType> types =
                Stream.concat(routine.arguments().stream().map(Argument::type), routine.returns().stream());
        return Requirement.latest(types.flatMap(type -> of(type).stream()).toList());
    }

    /** PostgreSQL manual, release notes of version 15: a numeric's scale may be negative, or beyond its precision. */
    static Optional<Requirement> of(SqlType type) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        if (!(element instanceof SqlType.BuiltIn builtIn)
                || builtIn.name() != TypeName.NUMERIC
                || builtIn.modifiers().isEmpty()) {
            return Optional.empty();
        }
        int precision = builtIn.modifiers().get(0);
        int scale = builtIn.modifiers().get(1);
        return scale < 0 || scale > precision
                ? Optional.of(new Requirement(15, element.sql() + ", a scale outside of 0 to the precision"))
                : Optional.empty();
    }
}
