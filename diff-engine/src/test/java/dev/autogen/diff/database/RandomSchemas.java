package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

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

    private final Random random;
    private final List<Table> tables = new ArrayList<>();
    private int names;

    private RandomSchemas(Random random) {
        this.random = random;
    }

    static Schema schema(Random random) {
        return new RandomSchemas(random).schema();
    }

    private Schema schema() {
        int count = 1 + random.nextInt(4);
        for (int index = 0; index < count; index++) {
            tables.add(table());
        }
        List<Sequence> sequences = new ArrayList<>();
        for (int index = random.nextInt(3); index > 0; index--) {
            sequences.add(sequence());
        }
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("sad", "it's ok", "Happy"));
        return new Schema(List.of(), List.of(mood), sequences, tables);
    }

    private Table table() {
        List<Column> keys = columns(1 + random.nextInt(4), KEYS);
        List<Column> columns = new ArrayList<>(keys);
        columns.addAll(columns(random.nextInt(4), OTHERS));
        if (chance(30)) {
            columns.add(new Column(name("id"), SqlType.parse("bigint"))
                    .notNull()
                    .identity(new Identity(chance(50), options())));
        }
        if (chance(30)) {
            columns.add(new Column(name("made"), SqlType.parse("text"))
                    .withGenerated(Optional.of(new Generated("repeat('it''s', 2) || 'A'"))));
        }
        List<Constraint> constraints = constraints(keys);
        QualifiedName name = QualifiedName.of(name("table"));
        return new Table(name, columns, constraints, indexes(keys), perhaps(30, "what it's \"for\"\n\\ and more"));
    }

    private List<Column> columns(int count, List<String> types) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            SqlType type = SqlType.parse(one(types));
            Column column =
                    new Column(name("column"), type).withNotNull(chance(40)).withComment(perhaps(20, "it's"));
            boolean isText = type.sql().equals("text") || type.sql().startsWith("varchar");
            if (isText && chance(40)) {
                column = column.collate(QualifiedName.of("C"));
            }
            columns.add(chance(40) ? column.withDefaultSql(defaultOf(type)) : column);
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
        if (chance(70)) {
            constraints.add(new Constraint.PrimaryKey(Optional.of(name("pk")), names));
        }
        if (chance(50)) {
            constraints.add(new Constraint.Unique(Optional.of(name("uk")), names)
                    .deferrable(one(List.of(Deferrability.values()))));
        }
        if (chance(50)) {
            constraints.add(new Constraint.Check(
                    Optional.of(name("check")), Quoting.identifier(names.get(0)) + " is not null or (1 + 1) * 2 > 3"));
        }
        foreignKey(columns).ifPresent(constraints::add);
        return constraints;
    }

    /** To a table with a primary key of the same types, which is often the table before. */
    private Optional<Constraint> foreignKey(List<Column> columns) {
        for (Table table : tables) {
            for (Constraint constraint : table.constraints()) {
                if (constraint instanceof Constraint.PrimaryKey key
                        && types(table, key).equals(types(columns))) {
                    return Optional.of(new Constraint.ForeignKey(
                                    Optional.of(name("fk")),
                                    columns.stream().map(Column::name).toList(),
                                    table.name(),
                                    key.columns())
                            .onDelete(one(List.of(ReferentialAction.values())))
                            .onUpdate(one(List.of(ReferentialAction.values())))
                            .deferrable(one(List.of(Deferrability.values()))));
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
        for (int number = random.nextInt(3); number > 0; number--) {
            List<IndexKey> keys = new ArrayList<>();
            columns.forEach(column -> keys.add(key(column)));
            Index index = new Index(Optional.of(name("index")), keys);
            index = chance(30) ? index.unique() : index;
            index = chance(30) ? index.including(columns.get(0).name()) : index;
            indexes.add(
                    chance(30) ? index.where(Quoting.identifier(columns.get(0).name()) + " is not null") : index);
        }
        return indexes;
    }

    private IndexKey key(Column column) {
        boolean isText = column.type().sql().equals("text");
        IndexKey key = isText && chance(30)
                ? IndexKey.expression("lower(" + Quoting.identifier(column.name()) + ")")
                : IndexKey.column(column.name());
        if (isText && chance(30)) {
            key = key.operatorClass("text_pattern_ops");
        }
        if (isText && chance(30)) {
            key = key.collate("POSIX");
        }
        key = chance(30) ? key.desc() : key;
        return chance(30) ? key.withNullsFirst() : key.withNullsLast();
    }

    private Sequence sequence() {
        SqlType type = SqlType.parse(one(List.of("smallint", "integer", "bigint")));
        return new Sequence(QualifiedName.of(name("sequence")), type, options(), Optional.empty());
    }

    private SequenceOptions options() {
        boolean isBounded = chance(40);
        return new SequenceOptions(
                chance(50) ? 1 : 100,
                chance(50) ? 1 : 50,
                isBounded ? OptionalLong.of(-5) : OptionalLong.empty(),
                isBounded ? OptionalLong.of(30_000) : OptionalLong.empty(),
                chance(70) ? 1 : 20,
                chance(20));
    }

    private Optional<String> perhaps(int percent, String text) {
        return chance(percent) ? Optional.of(text) : Optional.empty();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String name(String start) {
        names++;
        return one(List.of(start, start.toUpperCase(Locale.ROOT), start + " \"of\" ")) + names;
    }
}
