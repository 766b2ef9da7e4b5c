package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKeyDetails;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Constraints of tables. What a partition or a child has from its parent is left out, but for those with an index, which
 * has a name of its own.
 */
final class ConstraintReader {

    /**
     * A foreign key of a partitioned table has a further row for each partition, and so has one that points at a
     * partitioned table, all of them with a parent. Only a referenced table that is not read has to be asked for its
     * name, the first two elements of {@code elsewhere}, and those of the referenced columns, the others.
     */
    private static final String QUERY = """
            WITH relation AS (
                 SELECT number AS oid FROM pg_catalog.unnest('{%s}'::pg_catalog.oid[]) number)
            SELECT k.oid, k.conrelid, k.conname, k.contype, k.conkey, k.condeferrable, k.condeferred, k.convalidated,
                   k.conislocal, k.connoinherit, k.conindid, k.confrelid, k.confkey, k.confdeltype, k.confupdtype, k.confmatchtype,
                   %s AS delete_columns, %s AS is_enforced, %s AS is_temporal,
                   CASE WHEN k.contype = 'f' AND target.oid IS NULL THEN (
                        SELECT ARRAY[n.nspname::text, c.relname::text] || ARRAY(
                               SELECT a.attname::text
                               FROM pg_catalog.unnest(k.confkey) WITH ORDINALITY u (number, position)
                                    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number
                               ORDER BY u.position)
                        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.oid = k.confrelid) END AS elsewhere,
                   CASE k.contype WHEN 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid)
                                  WHEN 'x' THEN pg_catalog.pg_get_constraintdef(k.oid) END AS definition
            FROM pg_catalog.pg_constraint k
                 JOIN relation ON relation.oid = k.conrelid
                 LEFT JOIN relation target ON target.oid = k.confrelid
            WHERE k.contype IN ('p', 'u', 'x') OR k.contype = 'f' AND k.conparentid = 0
                  OR k.contype = 'c' AND k.conislocal OR k.contype = 'n'
            """;

    /** The first version with {@code on delete set null (columns)}. */
    private static final int DELETE_COLUMNS = 15;

    /** The first version with {@code not enforced}, {@code without overlaps} and names of not-null constraints. */
    private static final int ENFORCEMENT = 18;

    private final Catalogue catalogue;
    private final Map<Long, LiveTable> tables;
    private final Map<Long, IndexRow> indexes;

    /**
     * Reads the constraints of tables that were read before.
     *
     * @param indexes of these tables
     */
    ConstraintReader(Catalogue catalogue, List<LiveTable> tables, LiveIndexes indexes) {
        this.catalogue = catalogue;
        this.tables = tables.stream().collect(Collectors.toMap(LiveTable::oid, Function.identity()));
        this.indexes = indexes.ofConstraints();
    }

    /** Returns the constraints of each table by its object identifier, sorted by name. */
    Map<Long, List<Constraint>> read() throws SQLException {
        Map<Long, List<Constraint>> constraints = new HashMap<>();
        catalogue.each(query(), row -> {
            LiveTable table = tables.get(row.getLong("conrelid"));
            Optional<Constraint> constraint = table == null ? Optional.empty() : constraint(row, table);
            if (constraint.isEmpty()) {
                return;
            }
            register(row, table);
            if (isSaid(row, constraint.get(), table)) {
                constraints
                        .computeIfAbsent(table.oid(), oid -> new ArrayList<>())
                        .add(constraint.get());
            }
        });
        constraints
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(value -> value.name().orElseThrow())));
        return constraints;
    }

    private String query() {
        return QUERY.formatted(
                Scope.numbers(List.copyOf(tables.keySet())),
                catalogue.since(DELETE_COLUMNS, "k.confdelsetcols", "NULL"),
                catalogue.since(ENFORCEMENT, "k.conenforced", "true"),
                catalogue.since(ENFORCEMENT, "k.conperiod", "false"));
    }

    private void register(ResultSet row, LiveTable table) throws SQLException {
        QualifiedName name = QualifiedName.of(row.getString("conname"));
        DatabaseObject object = new DatabaseObject(ObjectKind.CONSTRAINT, name).of(table.name());
        catalogue.objects().add(SystemCatalogue.PG_CONSTRAINT, row.getLong("oid"), object);
    }

    /**
     * Returns false for the not-null constraint that PostgreSQL makes of {@code not null} by itself, and for one that came
     * with a column that is inherited. A partition, or a column that the table has of its own too, has it under a name that
     * is that of a parent's or its own, as it came about.
     */
    private static boolean isSaid(ResultSet row, Constraint constraint, LiveTable table) throws SQLException {
        if (!(constraint instanceof Constraint.NotNull notNull)) {
            return true;
        }
        if (!row.getBoolean("conislocal")
                && (!notNull.isValidated() || table.inheritedColumns().contains(notNull.column()))) {
            return false;
        }
        String invented = Names.invented(table.name().name(), List.of(notNull.column()), "not_null");
        return !notNull.isInherited()
                || !notNull.isValidated()
                || !notNull.name().equals(Optional.of(invented));
    }

    /** Returns nothing where the constraint came, or went away, since tables and indexes were read. */
    private Optional<Constraint> constraint(ResultSet row, LiveTable table) throws SQLException {
        return switch (row.getString("contype")) {
            case "f" -> foreignKey(row, table);
            case "c" -> check(row);
            case "n" -> Optional.of(notNull(row, table));
            default -> {
                IndexRow index = indexes.get(row.getLong("conindid"));
                yield index == null ? Optional.empty() : withIndex(row, table, index);
            }
        };
    }

    private static Optional<Constraint> withIndex(ResultSet row, LiveTable table, IndexRow index) throws SQLException {
        return switch (row.getString("contype")) {
            case "p" ->
                Optional.of(new Constraint.PrimaryKey(
                        name(row),
                        columns(row, table),
                        table.columnNames(index.includedColumns()),
                        deferrability(row),
                        row.getBoolean("is_temporal")));
            case "u" ->
                Optional.of(new Constraint.Unique(
                        name(row),
                        columns(row, table),
                        index.nullsNotDistinct(),
                        deferrability(row),
                        table.columnNames(index.includedColumns()),
                        row.getBoolean("is_temporal")));
            default -> exclusion(row, table, index);
        };
    }

    private static Optional<Constraint> exclusion(ResultSet row, LiveTable table, IndexRow index) throws SQLException {
        String definition = row.getString("definition");
        if (definition == null) {
            return Optional.empty();
        }
        List<ExclusionElement> elements = new ArrayList<>();
        for (IndexDefinition.Key key : IndexDefinition.parse(definition).keys()) {
            elements.add(new ExclusionElement(
                    index.key(elements.size(), key), key.operator().orElseThrow()));
        }
        return Optional.of(new Exclusion(
                name(row),
                elements,
                index.method(),
                table.columnNames(index.includedColumns()),
                index.predicate(),
                deferrability(row)));
    }

    private static Optional<Constraint> check(ResultSet row) throws SQLException {
        String condition = row.getString("definition");
        if (condition == null) {
            return Optional.empty();
        }
        return Optional.of(new Constraint.Check(
                name(row), Parentheses.stripped(condition), !row.getBoolean("connoinherit"), enforcement(row)));
    }

    private static Constraint notNull(ResultSet row, LiveTable table) throws SQLException {
        return new Constraint.NotNull(
                name(row), columns(row, table).get(0), !row.getBoolean("connoinherit"), row.getBoolean("convalidated"));
    }

    private Optional<Constraint> foreignKey(ResultSet row, LiveTable table) throws SQLException {
        LiveTable target = tables.get(row.getLong("confrelid"));
        Array elsewhere = row.getArray("elsewhere");
        if (target == null && elsewhere == null) {
            return Optional.empty();
        }
        List<String> names = elsewhere == null ? List.of() : List.of((String[]) elsewhere.getArray());
        return Optional.of(new Constraint.ForeignKey(
                name(row),
                columns(row, table),
                target == null ? catalogue.scope().name(names.get(0), names.get(1)) : target.name(),
                target == null
                        ? names.subList(2, names.size())
                        : target.columnNames(Numbers.small(row.getString("confkey"))),
                action(row.getString("confdeltype")),
                action(row.getString("confupdtype")),
                deferrability(row),
                details(row, table)));
    }

    private static ForeignKeyDetails details(ResultSet row, LiveTable table) throws SQLException {
        ForeignKeyDetails details = new ForeignKeyDetails(
                table.columnNames(Numbers.small(row.getString("delete_columns"))),
                row.getString("confmatchtype").equals("f"),
                row.getBoolean("is_temporal"),
                enforcement(row));
        return details.equals(ForeignKeyDetails.NONE) ? ForeignKeyDetails.NONE : details;
    }

    private static Optional<String> name(ResultSet row) throws SQLException {
        return Optional.of(row.getString("conname"));
    }

    private static List<String> columns(ResultSet row, LiveTable table) throws SQLException {
        return table.columnNames(Numbers.small(row.getString("conkey")));
    }

    private static Enforcement enforcement(ResultSet row) throws SQLException {
        if (!row.getBoolean("is_enforced")) {
            return Enforcement.NOT_ENFORCED;
        }
        return row.getBoolean("convalidated") ? Enforcement.VALIDATED : Enforcement.NOT_VALID;
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    /** The letters of PostgreSQL's manual, "pg_constraint", confdeltype. */
    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
