package dev.autogen.diff.database;

import dev.autogen.schema.Command;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Triggers that somebody made, on the tables and views that were read before; those of foreign keys are not. */
final class TriggerReader {

    /**
     * A trigger of a partitioned table has a clone in each partition, which is internal before version 15; those of foreign
     * keys have a constraint of another kind. A clone is described where its state is not that of its parent.
     */
    private static final String QUERY = """
            SELECT t.oid, t.tgrelid, t.tgname, t.tgtype::pg_catalog.int4, t.tgenabled::text, t.tgconstraint,
                   t.tgdeferrable, t.tginitdeferred, t.tgoldtable, t.tgnewtable,
                   ARRAY(SELECT a.attname::text
                         FROM pg_catalog.unnest(t.tgattr::pg_catalog.int2[]) WITH ORDINALITY u (number, position)
                              JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = u.number
                         ORDER BY u.position) AS columns,
                   n.nspname AS function_namespace, p.proname AS function_name,
                   rn.nspname AS from_namespace, r.relname AS from_name,
                   t.tgenabled = parent.tgenabled AS is_same,
                   CASE WHEN parent.tgenabled IS DISTINCT FROM t.tgenabled
                        THEN pg_catalog.pg_get_triggerdef(t.oid) END AS definition
            FROM pg_catalog.pg_trigger t
                 JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
                 JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
                 LEFT JOIN pg_catalog.pg_trigger parent ON parent.oid = t.tgparentid
                 LEFT JOIN pg_catalog.pg_class r ON r.oid = t.tgconstrrelid
                 LEFT JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
            WHERE (NOT t.tgisinternal OR t.tgparentid <> 0)
              AND (t.tgconstraint = 0
                   OR EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.oid = t.tgconstraint AND k.contype = 't'))
            """;

    // The bits of tgtype (pg_trigger.h in PostgreSQL).
    private static final int ROW = 1;
    private static final int BEFORE = 1 << 1;
    private static final int INSERT = 1 << 2;
    private static final int DELETE = 1 << 3;
    private static final int UPDATE = 1 << 4;
    private static final int TRUNCATE = 1 << 5;
    private static final int INSTEAD = 1 << 6;

    private final Catalogue catalogue;
    private final List<TableTrigger> triggers = new ArrayList<>();

    private TriggerReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<TableTrigger> read(Catalogue catalogue) throws SQLException {
        TriggerReader reader = new TriggerReader(catalogue);
        catalogue.each(QUERY, reader::read);
        reader.triggers.sort(Comparator.comparing(TableTrigger::table)
                .thenComparing(trigger -> trigger.trigger().name()));
        return reader.triggers;
    }

    private void read(ResultSet row) throws SQLException {
        Optional<DatabaseObject> table = catalogue.objects().find(SystemCatalogue.PG_CLASS, row.getLong("tgrelid"));
        boolean isSame = row.getBoolean("is_same");
        // The definition of one that was dropped in the meantime is null.
        if (table.isEmpty() || !isSame && row.getString("definition") == null) {
            return;
        }
        QualifiedName name = table.get().name();
        register(row, row.getString("tgname"), name);
        if (!isSame) {
            triggers.add(new TableTrigger(name, trigger(row), state(row.getString("tgenabled"))));
        }
    }

    /** A constraint trigger can be commented as either. */
    private void register(ResultSet row, String name, QualifiedName table) throws SQLException {
        LiveObjects objects = catalogue.objects();
        objects.add(
                SystemCatalogue.PG_TRIGGER,
                row.getLong("oid"),
                object(ObjectKind.TRIGGER, name).of(table));
        if (row.getLong("tgconstraint") != 0) {
            objects.add(
                    SystemCatalogue.PG_CONSTRAINT,
                    row.getLong("tgconstraint"),
                    object(ObjectKind.CONSTRAINT, name).of(table));
        }
    }

    private static DatabaseObject object(ObjectKind kind, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name));
    }

    private Trigger trigger(ResultSet row) throws SQLException {
        TriggerDefinition definition = TriggerDefinition.parse(row.getString("definition"));
        int type = row.getInt("tgtype");
        return new Trigger(
                row.getString("tgname"),
                timing(type),
                events(type),
                Arrays.asList((String[]) row.getArray("columns").getArray()),
                (type & ROW) != 0,
                definition.condition(),
                new Trigger.Transition(
                        Optional.ofNullable(row.getString("tgoldtable")),
                        Optional.ofNullable(row.getString("tgnewtable"))),
                constraint(row),
                Optional.of(new Trigger.Call(
                        catalogue.scope().name(row.getString("function_namespace"), row.getString("function_name")),
                        definition.arguments())));
    }

    private Optional<Trigger.ConstraintRole> constraint(ResultSet row) throws SQLException {
        if (row.getLong("tgconstraint") == 0) {
            return Optional.empty();
        }
        String from = row.getString("from_name");
        Optional<QualifiedName> table = from == null
                ? Optional.empty()
                : Optional.of(catalogue.scope().name(row.getString("from_namespace"), from));
        return Optional.of(new Trigger.ConstraintRole(deferrability(row), table));
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("tgdeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("tginitdeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static Trigger.Timing timing(int type) {
        if ((type & INSTEAD) != 0) {
            return Trigger.Timing.INSTEAD_OF;
        }
        return (type & BEFORE) != 0 ? Trigger.Timing.BEFORE : Trigger.Timing.AFTER;
    }

    private static Set<Command> events(int type) {
        Set<Command> events = EnumSet.noneOf(Command.class);
        if ((type & INSERT) != 0) {
            events.add(Command.INSERT);
        }
        if ((type & UPDATE) != 0) {
            events.add(Command.UPDATE);
        }
        if ((type & DELETE) != 0) {
            events.add(Command.DELETE);
        }
        if ((type & TRUNCATE) != 0) {
            events.add(Command.TRUNCATE);
        }
        return events;
    }

    /** The letters of the PostgreSQL manual, "pg_trigger", tgenabled. */
    private static TriggerState state(String letter) {
        return switch (letter) {
            case "D" -> TriggerState.DISABLED;
            case "R" -> TriggerState.REPLICA;
            case "A" -> TriggerState.ALWAYS;
            default -> TriggerState.ORIGIN;
        };
    }
}
