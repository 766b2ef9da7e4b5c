package dev.autogen.diff.database;

import dev.autogen.schema.Argument;
import dev.autogen.schema.SqlText;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a function or a procedure: arrays of one length, which are missing where they say nothing. */
final class RoutineArguments {

    /** The mode of a column of {@code returns table (...)} (PostgreSQL manual, "pg_proc", proargmodes). */
    private static final String COLUMN = "t";

    private final @Nullable String[] types;
    private final @Nullable String[] modes;
    private final @Nullable String[] names;
    private final @Nullable String[] defaults;

    private RoutineArguments(ResultSet row) throws SQLException {
        this.types = RoutineReader.texts(row, "types");
        this.modes = RoutineReader.texts(row, "modes");
        this.names = RoutineReader.texts(row, "names");
        this.defaults = RoutineReader.texts(row, "defaults");
    }

    /** Returns them in their order, without the columns of a result. */
    static List<Argument> of(ResultSet row) throws SQLException {
        RoutineArguments all = new RoutineArguments(row);
        List<Argument> arguments = new ArrayList<>();
        for (int position = 0; position < all.types.length; position++) {
            if (!all.isColumn(position)) {
                arguments.add(all.argument(position));
            }
        }
        return arguments;
    }

    /** Returns the columns of {@code returns table (...)} with commas between them, nothing where it returns none. */
    static Optional<String> tableColumns(ResultSet row) throws SQLException {
        RoutineArguments all = new RoutineArguments(row);
        List<String> columns = new ArrayList<>();
        for (int position = 0; position < all.types.length; position++) {
            if (all.isColumn(position)) {
                columns.add(SqlText.identifier(all.name(position).orElseThrow()) + " "
                        + all.type(position).sql());
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", columns));
    }

    private Argument argument(int position) {
        return new Argument(mode(position), name(position), type(position), at(defaults, position));
    }

    private boolean isColumn(int position) {
        return at(modes, position).filter(COLUMN::equals).isPresent();
    }

    private Argument.Mode mode(int position) {
        return switch (at(modes, position).orElse("i")) {
            case "o" -> Argument.Mode.OUT;
            case "b" -> Argument.Mode.INOUT;
            case "v" -> Argument.Mode.VARIADIC;
            default -> Argument.Mode.IN;
        };
    }

    /** One without a name has an empty one where another has a name. */
    private Optional<String> name(int position) {
        return at(names, position).filter(name -> !name.isEmpty());
    }

    private SqlType type(int position) {
        return SqlType.parse(at(types, position).orElseThrow());
    }

    private static Optional<String> at(@Nullable String[] values, int position) {
        return position < values.length ? Optional.ofNullable(values[position]) : Optional.empty();
    }
}
