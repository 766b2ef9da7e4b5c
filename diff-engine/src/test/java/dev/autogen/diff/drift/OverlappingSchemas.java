package dev.autogen.diff.drift;

import dev.autogen.diff.database.RandomChoice;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * Schemas of few names, so that two of them have much in common and differ in how it is made. All that they hold can be said in
 * JPA, since a comparison leaves the rest alone.
 */
final class OverlappingSchemas {

    private static final List<String> TABLES = List.of("one", "Two", "three", "four");
    private static final List<String> COLUMNS = List.of("a", "b", "C", "d", "select");
    private static final List<String> SEQUENCES = List.of("counter", "Numbers");
    private static final List<String> ENUMS = List.of("mood", "Size");
    private static final List<String> LABELS = List.of("Big", "it's", "new", "old");

    private static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric(12,3)",
            "numeric(8,2)",
            "text",
            "varchar(40)",
            "varchar(80)",
            "char(7)",
            "uuid",
            "date",
            "timestamp(3)",
            "timestamptz(6)",
            "time(0)",
            "boolean",
            "bytea",
            "double precision",
            "interval second(6)",
            "mood",
            "\"Size\"",
            "text[]",
            "integer[]",
            "mood[]",
            "jsonb");

    private final RandomChoice choice;
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private OverlappingSchemas(Random random) {
        this.choice = new RandomChoice(random);
    }

    static Schema schema(Random random) {
        return new OverlappingSchemas(random).schema();
    }

    private Schema schema() {
        ENUMS.forEach(this::enumType);
        List<Sequence> sequences = new ArrayList<>();
        for (String name : SEQUENCES) {
            if (choice.chance(60)) {
                SqlType type = SqlType.parse(choice.one(List.of("smallint", "integer", "bigint")));
                sequences.add(new Sequence(QualifiedName.of(name), type, options(), Optional.empty()));
            }
        }
        for (String name : TABLES) {
            if (choice.chance(70)) {
                table(name);
            }
        }
        return new Schema(List.of(), enumTypes, sequences, tables);
    }

    private void enumType(String name) {
        if (choice.chance(70)) {
            List<String> labels =
                    LABELS.stream().filter(label -> choice.chance(70)).toList();
            enumTypes.add(new EnumType(QualifiedName.of(name), labels));
        }
    }

    private void table(String name) {
        List<Column> columns = new ArrayList<>();
        for (String column : COLUMNS) {
            if (choice.chance(75)) {
                columns.add(column(column));
            }
        }
        if (columns.stream().noneMatch(column -> column.name().equals("a"))) {
            columns.add(0, new Column("a", SqlType.parse("integer")));
        }
        if (choice.chance(30)) {
            columns.add(new Column("id", SqlType.parse("bigint"))
                    .notNull()
                    .withIdentity(Optional.of(new Identity(choice.chance(50), options()))
                            .filter(id -> choice.chance(60))));
        }
        if (choice.chance(30)) {
            String expression = choice.one(List.of("a is null", "(1 + 1) = 2"));
            columns.add(
                    new Column("made", SqlType.parse("boolean")).withGenerated(Optional.of(new Generated(expression))));
        }
        Table bare = new Table(
                QualifiedName.of(name),
                columns,
                List.of(),
                List.of(),
                choice.perhaps(30, choice.one(List.of("x", "it's"))));
        tables.add(new OverlappingKeys(choice, tables).on(bare));
    }

    private Column column(String name) {
        SqlType type = type();
        Column column = new Column(name, type)
                .withNotNull(choice.chance(30))
                .withComment(choice.perhaps(20, choice.one(List.of("it's", "other"))));
        boolean isText = type.sql().equals("text") || type.sql().startsWith("varchar");
        if (isText && choice.chance(30)) {
            column = column.collate(choice.one(List.of("C", "POSIX")));
        }
        return choice.chance(40) ? column.withDefaultSql(defaultOf(type)) : column;
    }

    private SqlType type() {
        while (true) {
            SqlType type = SqlType.parse(choice.one(TYPES));
            String element =
                    type instanceof SqlType.Array array ? array.element().sql() : type.sql();
            boolean isEnum = element.equals("mood") || element.equals("\"Size\"");
            if (!isEnum || labels(element).isPresent()) {
                return type;
            }
        }
    }

    private Optional<List<String>> labels(String type) {
        return enumTypes.stream()
                .filter(each -> type.replace("\"", "").equals(each.name().name()))
                .map(EnumType::labels)
                .filter(labels -> !labels.isEmpty())
                .findFirst();
    }

    private Optional<String> defaultOf(SqlType type) {
        return switch (type.sql()) {
            case "smallint", "integer", "bigint" -> Optional.of(choice.one(List.of("-7", "7", "1")));
            case "text", "varchar(40)", "varchar(80)" -> Optional.of(choice.one(List.of("'it''s'", "'7'", "'x'")));
            case "timestamptz(6)", "timestamp(3)" -> Optional.of(choice.one(List.of("now()", "'2000-01-01'")));
            case "uuid" -> Optional.of("gen_random_uuid()");
            case "boolean" -> Optional.of(choice.one(List.of("true", "false")));
            case "mood", "\"Size\"" ->
                labels(type.sql()).map(labels -> "'" + labels.get(0).replace("'", "''") + "'");
            case "text[]", "integer[]" -> Optional.of(choice.one(List.of("'{}'", "'{1}'")));
            default -> Optional.empty();
        };
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
