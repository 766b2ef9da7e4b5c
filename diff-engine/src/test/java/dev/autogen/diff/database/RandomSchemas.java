package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Schemas that PostgreSQL takes, of all that the reader knows; one sequence of random numbers gives one schema. */
final class RandomSchemas {

    /** With a B-tree operator class, so that each can be a key. */
    private static final List<String> KEYS = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric(12,3)",
            "text",
            "varchar(40)",
            "char(7)",
            "uuid",
            "date",
            "timestamp(3)",
            "timestamptz",
            "time(0)",
            "boolean",
            "bytea",
            "double precision",
            "inet",
            "interval",
            "mood");

    private static final List<String> OTHERS = List.of(
            "json", "jsonb", "xml", "point", "text[]", "integer[]", "tsvector", "int4range", "bit(5)", "mood[]");

    private final RandomChoice choice;
    private final List<Table> tables = new ArrayList<>();

    private RandomSchemas(RandomChoice choice) {
        this.choice = choice;
    }

    static Schema schema(Random random) {
        return new RandomSchemas(new RandomChoice(random)).schema();
    }

    private Schema schema() {
        int count = 1 + choice.below(4);
        for (int index = 0; index < count; index++) {
            tables.add(table());
        }
        List<Sequence> sequences = new ArrayList<>();
        for (int index = choice.below(3); index > 0; index--) {
            sequences.add(sequence());
        }
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("sad", "it's ok", "Happy"));
        RandomFamilies families = new RandomFamilies(choice);
        tables.addAll(families.tables());
        RandomObjects objects = new RandomObjects(choice, tables);
        ObjectFacts facts = new ObjectFacts(
                objects.comments(),
                List.of(),
                List.of(),
                families.origins(),
                objects.dependencies(),
                families.inheritedColumns(),
                new TreeMap<>(),
                new TreeSet<>(),
                List.of());
        return new Schema(List.of(), List.of(mood), sequences, tables, objects.others(), facts);
    }

    private Table table() {
        List<Column> keys = columns(1 + choice.below(4), KEYS);
        List<Column> columns = new ArrayList<>(keys);
        columns.addAll(columns(choice.below(4), OTHERS));
        if (choice.chance(30)) {
            columns.add(new Column(choice.name("id"), SqlType.parse("bigint"))
                    .notNull()
                    .identity(new Identity(choice.chance(50), options())));
        }
        if (choice.chance(30)) {
            columns.add(new Column(choice.name("made"), SqlType.parse("text"))
                    .withGenerated(Optional.of(new Generated("repeat('it''s', 2) || 'A'"))));
        }
        List<Constraint> constraints = constraints(keys);
        QualifiedName name = QualifiedName.of(choice.name("table"));
        return new Table(
                name,
                columns,
                constraints,
                indexes(keys),
                choice.perhaps(30, "what it's \"for\"\n\\ and more"),
                tableOptions());
    }

    private List<Column> columns(int count, List<String> types) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            SqlType type = SqlType.parse(choice.one(types));
            Column column = new Column(choice.name("column"), type)
                    .withNotNull(choice.chance(40))
                    .withComment(choice.perhaps(20, "it's"));
            boolean isText = type.sql().equals("text") || type.sql().startsWith("varchar");
            if (isText && choice.chance(40)) {
                column = column.collate(QualifiedName.of("C"));
            }
            columns.add(choice.chance(40) ? column.withDefaultSql(defaultOf(type)) : column);
        }
        return columns;
    }

    private static Optional<String> defaultOf(SqlType type) {
        return switch (type.sql()) {
            case "smallint", "integer", "bigint" -> Optional.of("(-7)");
            case "text", "varchar(40)" ->
                Optional.of("'it''s \\ and a long default of more than sixty-three bytes in all'");
            case "timestamptz" -> Optional.of("now()");
            case "uuid" -> Optional.of("gen_random_uuid()");
            case "boolean" -> Optional.of("true");
            case "mood" -> Optional.of("'it''s ok'");
            case "text[]", "integer[]" -> Optional.of("'{}'");
            default -> Optional.of("null");
        };
    }

    private List<Constraint> constraints(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        List<Constraint> constraints = new ArrayList<>();
        if (choice.chance(70)) {
            constraints.add(new Constraint.PrimaryKey(Optional.of(choice.name("pk")), names));
        }
        if (choice.chance(50)) {
            constraints.add(new Constraint.Unique(Optional.of(choice.name("uk")), names)
                    .deferrable(choice.one(List.of(Deferrability.values()))));
        }
        if (choice.chance(50)) {
            constraints.add(new Constraint.Check(
                    Optional.of(choice.name("check")),
                    Quoting.identifier(names.get(0)) + " is not null or (1 + 1) * 2 > 3"));
        }
        if (choice.chance(30)) {
            constraints.add(exclusion(columns.get(0)));
        }
        foreignKey(columns).ifPresent(constraints::add);
        return constraints;
    }

    private Exclusion exclusion(Column column) {
        Exclusion exclusion = new Exclusion(
                Optional.of(choice.name("exclusion")),
                List.of(ExclusionElement.of(IndexKey.column(column.name()), "=")));
        return choice.chance(50)
                ? exclusion.where(Quoting.identifier(column.name()) + " is not null")
                : exclusion.deferrable(Deferrability.INITIALLY_DEFERRED);
    }

    private TableOptions tableOptions() {
        TableOptions options = TableOptions.NONE;
        options = choice.chance(20) ? options.with("fillfactor", "70") : options;
        return choice.chance(20) ? options.with("toast.autovacuum_enabled", "false") : options;
    }

    /** To a table with a primary key of the same types, which is often the table before. */
    private Optional<Constraint> foreignKey(List<Column> columns) {
        for (Table table : tables) {
            for (Constraint constraint : table.constraints()) {
                if (constraint instanceof Constraint.PrimaryKey key
                        && types(table, key).equals(types(columns))) {
                    return Optional.of(new Constraint.ForeignKey(
                                    Optional.of(choice.name("fk")),
                                    columns.stream().map(Column::name).toList(),
                                    table.name(),
                                    key.columns())
                            .onDelete(choice.one(List.of(ReferentialAction.values())))
                            .onUpdate(choice.one(List.of(ReferentialAction.values())))
                            .deferrable(choice.one(List.of(Deferrability.values()))));
                }
            }
        }
        return Optional.empty();
    }

    private static List<SqlType> types(Table table, Constraint.PrimaryKey key) {
        return types(key.columns().stream()
                .map(name -> table.column(name).orElseThrow())
                .toList());
    }

    private static List<SqlType> types(List<Column> columns) {
        return columns.stream().map(Column::type).toList();
    }

    private List<Index> indexes(List<Column> columns) {
        List<Index> indexes = new ArrayList<>();
        for (int number = choice.below(3); number > 0; number--) {
            List<IndexKey> keys = new ArrayList<>();
            columns.forEach(column -> keys.add(key(column)));
            Index index = new Index(Optional.of(choice.name("index")), keys);
            index = choice.chance(30) ? index.unique() : index;
            index = choice.chance(30) ? index.including(columns.get(0).name()) : index;
            indexes.add(
                    choice.chance(30)
                            ? index.where(Quoting.identifier(columns.get(0).name()) + " is not null")
                            : index);
        }
        return indexes;
    }

    private IndexKey key(Column column) {
        boolean isText = column.type().sql().equals("text");
        IndexKey key = isText && choice.chance(30)
                ? IndexKey.expression("lower(" + Quoting.identifier(column.name()) + ")")
                : IndexKey.column(column.name());
        if (isText && choice.chance(30)) {
            key = key.operatorClass("text_pattern_ops");
        }
        if (isText && choice.chance(30)) {
            key = key.collate("POSIX");
        }
        key = choice.chance(30) ? key.desc() : key;
        return choice.chance(30) ? key.withNullsFirst() : key.withNullsLast();
    }

    private Sequence sequence() {
        SqlType type = SqlType.parse(choice.one(List.of("smallint", "integer", "bigint")));
        return new Sequence(QualifiedName.of(choice.name("sequence")), type, options(), Optional.empty());
    }

    private SequenceOptions options() {
        boolean isBounded = choice.chance(40);
        return new SequenceOptions(
                choice.chance(50) ? 1 : 100,
                choice.chance(50) ? 1 : 50,
                isBounded ? OptionalLong.of(-5) : OptionalLong.empty(),
                isBounded ? OptionalLong.of(30_000) : OptionalLong.empty(),
                choice.chance(70) ? 1 : 20,
                choice.chance(20));
    }
}
