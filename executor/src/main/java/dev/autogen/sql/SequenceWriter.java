package dev.autogen.sql;

import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Sequences, and the options that identity columns share with them. */
final class SequenceWriter {

    private static final String UNLOGGED = "UNLOGGED sequences";

    private SequenceWriter() {}

    static SqlStatement create(Sequence sequence, Set<Option> ifNotExists) {
        String options = options(sequence.options());
        String owner = sequence.ownedBy().map(SequenceWriter::ownedBy).orElse("");
        String sql = "SEQUENCE " + Options.ifNotExists(ifNotExists) + Quoting.identifier(sequence.name()) + " AS "
                + sequence.type().sql() + (options.isEmpty() ? "" : " " + options) + owner;
        return sequence.isUnlogged()
                ? new SqlStatement("CREATE UNLOGGED " + sql).requires(15, UNLOGGED)
                : new SqlStatement("CREATE " + sql);
    }

    static List<SqlStatement> alter(Sequence from, Sequence to, Set<Option> ifExists) {
        List<String> actions = new ArrayList<>();
        if (!from.type().equals(to.type())) {
            actions.add("AS " + to.type().sql());
        }
        actions.addAll(differences(from.options(), to.options()));
        if (!from.ownedBy().equals(to.ownedBy())) {
            actions.add(to.ownedBy()
                    .map(SequenceWriter::ownedBy)
                    .orElse(" OWNED BY NONE")
                    .strip());
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (!actions.isEmpty()) {
            statements.add(alter(to.name(), ifExists, String.join(" ", actions)));
        }
        if (from.isUnlogged() != to.isUnlogged()) {
            statements.add(alter(to.name(), ifExists, to.isUnlogged() ? "SET UNLOGGED" : "SET LOGGED")
                    .requires(15, UNLOGGED));
        }
        return statements;
    }

    static SqlStatement alter(QualifiedName name, Set<Option> ifExists, String action) {
        return new SqlStatement(
                "ALTER SEQUENCE " + Options.ifExists(ifExists) + Quoting.identifier(name) + " " + action);
    }

    /** Returns the options that differ from what PostgreSQL takes where nothing is said. */
    static String options(SequenceOptions options) {
        // A start that PostgreSQL would refuse was not chosen: sequence("s").incrementBy(-1) begins at -1.
        SequenceOptions wanted = isWithinBounds(options) ? options : options.withStart(ownStart(options));
        return String.join(" ", differences(SequenceOptions.DEFAULT.withStart(ownStart(options)), wanted));
    }

    /** Without a bound of its own an ascending sequence begins at 1 and a descending one at -1 (CREATE SEQUENCE). */
    private static boolean isWithinBounds(SequenceOptions options) {
        boolean isAscending = options.increment() > 0;
        long least = options.minimum().orElse(isAscending ? 1 : Long.MIN_VALUE);
        long greatest = options.maximum().orElse(isAscending ? Long.MAX_VALUE : -1);
        return least <= options.start() && options.start() <= greatest;
    }

    /** Ascending the least value, descending the greatest (PostgreSQL manual, CREATE SEQUENCE, "start"). */
    private static long ownStart(SequenceOptions options) {
        return options.increment() > 0
                ? options.minimum().orElse(1)
                : options.maximum().orElse(-1);
    }

    static List<String> differences(SequenceOptions from, SequenceOptions to) {
        List<String> actions = new ArrayList<>();
        if (from.increment() != to.increment()) {
            actions.add("INCREMENT BY " + to.increment());
        }
        if (!from.minimum().equals(to.minimum())) {
            actions.add(bound("MINVALUE", to.minimum()));
        }
        if (!from.maximum().equals(to.maximum())) {
            actions.add(bound("MAXVALUE", to.maximum()));
        }
        if (from.start() != to.start()) {
            actions.add("START WITH " + to.start());
        }
        if (from.cache() != to.cache()) {
            actions.add("CACHE " + to.cache());
        }
        if (from.cycle() != to.cycle()) {
            actions.add(to.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return actions;
    }

    private static String bound(String word, OptionalLong value) {
        return value.isPresent() ? word + " " + value.getAsLong() : "NO " + word;
    }

    private static String ownedBy(Sequence.Owner owner) {
        return " OWNED BY " + Quoting.identifier(owner.table()) + "." + Quoting.identifier(owner.column());
    }
}
