package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One SQL statement as the author wrote it.
 *
 * @param binds the values of its {@code :name}; where there are none, the statement is sent as it stands
 */
public record Execute(String sql, List<Bind> binds) implements DataOperation {

    public Execute {
        if (sql == null || sql.isBlank()) {
            throw new AutogenException("execute refused: the SQL is blank", "write a statement");
        }
        Objects.requireNonNull(binds, "binds is null");
        binds = List.copyOf(binds);
        if (!binds.isEmpty()) {
            requireEachOnce(sql, binds);
        }
    }

    public Execute(String sql) {
        this(sql, List.of());
    }

    private static void requireEachOnce(String sql, List<Bind> binds) {
        Set<String> wanted = Placeholders.parts(sql).stream()
                .filter(part -> part.kind() == Placeholders.Part.Kind.PLACEHOLDER)
                .map(Placeholders.Part::text)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>();
        for (Bind bind : binds) {
            if (!given.add(bind.name())) {
                throw new AutogenException("execute refused: \"" + bind.name() + "\" is bound twice", "bind it once");
            }
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(given);
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "execute refused: no value for :" + String.join(", :", missing),
                    "bind it, or write \\: for a colon that is none");
        }
        given.removeAll(wanted);
        if (!given.isEmpty()) {
            throw new AutogenException(
                    "execute refused: the statement has no :" + String.join(", :", given), "leave the value out");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.execute(this);
    }
}
