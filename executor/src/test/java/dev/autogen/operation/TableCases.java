package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cases about tables and columns. */
final class TableCases {

    private static final Consumer<Operations> ITEM =
            op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text()));

    private static final Consumer<Operations> MEASUREMENT = TableCases::measurement;

    private static final Consumer<Operations> SUM = op -> op.createTable(
            "sum",
            column("a", integer()),
            column("b", integer()),
            column("c", integer()).generatedStored("a + b"));

    private TableCases() {}

    static List<OperationCase> all() {
        return Stream.of(
                        tables(),
                        parameters(),
                        moves(),
                        partitions(),
                        detachments(),
                        columns(),
                        longValues(),
                        alterations(),
                        collations(),
                        storageChanges(),
                        expressions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OperationCase> tables() {
        return List.of(
                OperationCase.of(
                        "a table",
                        op -> {},
                        op -> op.createTable(
                                "item",
                                column("id", bigint()).notNull(),
                                primaryKey("item_pkey", "id"),
                                comment("things")),
                        op -> op.dropTable("item")),
                OperationCase.of(
                        "a table with options",
                        ITEM,
                        op -> op.createTable(
                                name("public", "Special Item"),
                                column("price", numeric(10, 2)),
                                unique("special_item_key", "id"),
                                tableOptions()
                                        .unlogged()
                                        .inherits("item")
                                        .using("heap")
                                        .with("fillfactor", "70")
                                        .with("toast.autovacuum_enabled", "false")
                                        .tablespace("pg_default")),
                        op -> op.dropTable("Special Item")),
                OperationCase.of(
                        "a renamed table",
                        ITEM,
                        op -> op.renameTable("item", "thing"),
                        op -> op.renameTable("thing", "item")),
                OperationCase.of(
                        "a comment",
                        ITEM,
                        op -> op.commentOnTable("item", noComment().to("things")),
                        op -> op.commentOnTable("item", oldComment("things").toNone())));
    }

    private static List<OperationCase> parameters() {
        return List.of(OperationCase.of(
                "storage parameters",
                op -> op.createTable(
                        "item", column("code", text()), tableOptions().with("fillfactor", "90")),
                op -> op.setTableParameters(
                        "item",
                        parameter("fillfactor", "90").toNone(),
                        noParameter("autovacuum_vacuum_scale_factor").to("0.05"),
                        noParameter("toast.autovacuum_enabled").to("off")),
                op -> op.setTableParameters(
                        "item",
                        noParameter("fillfactor").to("90"),
                        parameter("autovacuum_vacuum_scale_factor", "0.05").toNone(),
                        parameter("toast.autovacuum_enabled", "off").toNone())));
    }

    private static List<OperationCase> moves() {
        return List.of(
                OperationCase.of("persistence", ITEM, op -> op.setUnlogged("item"), op -> op.setLogged("item")),
                OperationCase.of("a tablespace", TableCases::allowTablespaces, TableCases::move, TableCases::moveBack),
                OperationCase.of(
                        "inheritance",
                        ITEM.andThen(op ->
                                op.createTable("special", column("id", bigint()).notNull(), column("code", text()))),
                        op -> op.addInheritance("special", "item"),
                        op -> op.dropInheritance("special", "item")));
    }

    /** A tablespace needs a directory of the server's machine; one of this kind lies in the server's own. */
    private static void allowTablespaces(Operations op) {
        ITEM.accept(op);
        op.execute("do $$ begin execute format('alter database %I set allow_in_place_tablespaces = on', "
                + "current_database()); end $$");
    }

    private static void move(Operations op) {
        op.execute("create tablespace autogen_case location ''");
        op.setTablespace("item", "pg_default", "autogen_case");
    }

    private static void moveBack(Operations op) {
        op.setTablespace("item", "autogen_case", "pg_default");
        op.execute("drop tablespace autogen_case");
    }

    private static List<OperationCase> partitions() {
        return List.of(
                OperationCase.of(
                                "a partitioned table with the access method of its partitions",
                                op -> {},
                                op -> op.createTable(
                                        "reading",
                                        column("id", bigint()),
                                        tableOptions().partitionByHash("id").using("heap")),
                                op -> op.dropTable("reading"))
                        .since(17),
                OperationCase.of(
                        "partitions of each kind", op -> {}, TableCases::partition, op -> op.dropTable("measurement")),
                OperationCase.of(
                        "an attached partition",
                        MEASUREMENT,
                        op -> op.attachPartition(
                                name("measurement"),
                                name("public", "measurement_2026"),
                                from("'2026-01-01'").to("MAXVALUE")),
                        op -> op.detachPartition("measurement", "measurement_2026")));
    }

    private static List<OperationCase> detachments() {
        return List.of(
                OperationCase.of(
                        "a detached partition",
                        MEASUREMENT.andThen(
                                op -> op.attachPartition("measurement", "measurement_2026", defaultPartition())),
                        op -> op.detachPartition("measurement", "measurement_2026"),
                        op -> op.attachPartition("measurement", "measurement_2026", defaultPartition())),
                OperationCase.of(
                        "a partition detached while others read",
                        MEASUREMENT.andThen(op -> op.attachPartition(
                                "measurement",
                                "measurement_2026",
                                from("'2026-01-01'").to("'2027-01-01'"))),
                        op -> op.detachPartition("measurement", "measurement_2026", CONCURRENTLY),
                        op -> {
                            // What PostgreSQL leaves behind instead of the bound (manual, ALTER TABLE).
                            op.dropConstraint("measurement_2026", "measurement_2026_taken_check", IF_EXISTS);
                            op.attachPartition(
                                    "measurement",
                                    "measurement_2026",
                                    from("'2026-01-01'").to("'2027-01-01'"));
                        }));
    }

    private static void measurement(Operations op) {
        op.createTable(
                "measurement",
                column("id", bigint()).notNull(),
                column("taken", date()).notNull(),
                tableOptions().partitionByRange("taken"));
        op.createTable(
                "measurement_2026",
                column("id", bigint()).notNull(),
                column("taken", date()).notNull());
    }

    private static void partition(Operations op) {
        op.createTable(
                "measurement",
                column("id", bigint()).notNull(),
                column("place", text()).collate("C").notNull(),
                column("taken", date()).notNull(),
                primaryKey("measurement_pkey", "id", "place", "taken"),
                tableOptions().partitionByRange("taken", "id"));
        op.createTable(
                "measurement_2026",
                check("measurement_2026_place_check", "place <> ''"),
                tableOptions()
                        .partitionOf(
                                "measurement", from("'2026-01-01'", "MINVALUE").to("'2027-01-01'", "MINVALUE"))
                        .partitionByList(key("place").collate("C").operatorClass("text_ops")));
        op.createTable(
                "measurement_2026_eu",
                tableOptions()
                        .partitionOf("measurement_2026", in("'bonn'", "'paris'"))
                        .partitionByHash("id", "taken"));
        op.createTable(
                "measurement_2026_eu_0",
                tableOptions()
                        .unlogged()
                        .partitionOf("measurement_2026_eu", modulus(2).remainder(0)));
        op.createTable(
                IF_NOT_EXISTS,
                name("public", "measurement_2026_other"),
                tableOptions()
                        .partitionOf(name("public", "measurement_2026"), defaultPartition())
                        .with("fillfactor", "50"));
    }

    private static List<OperationCase> columns() {
        return List.of(
                OperationCase.of(
                        "a column",
                        ITEM,
                        op -> op.addColumn(
                                "item", column("price", numeric(10, 2)).defaultValue(0)),
                        op -> op.dropColumn("item", "price")),
                OperationCase.of(
                        "a stored column",
                        ITEM,
                        op -> op.addColumn("item", column("loud", text()).generatedStored("upper(code)")),
                        op -> op.dropColumn("item", "loud")),
                OperationCase.of(
                                "a virtual column",
                                ITEM,
                                op -> op.addColumn(
                                        "item", column("double_id", bigint()).generatedVirtual("id * 2")),
                                op -> op.dropColumn("item", "double_id"))
                        .since(18));
    }

    private static List<OperationCase> longValues() {
        return List.of(
                OperationCase.of(
                        "columns with storage and compression",
                        ITEM,
                        op -> {
                            op.createTable(
                                    "note",
                                    column("plain", text()).storage(PLAIN),
                                    column("body", text())
                                            .collate("C")
                                            .storage(MAIN)
                                            .compression(PGLZ)
                                            .defaultValue("it's"));
                            op.addColumn(
                                    "item",
                                    column("Note", bytea()).storage(EXTERNAL).compression(PGLZ));
                        },
                        op -> {
                            op.dropColumn("item", "Note");
                            op.dropTable("note");
                        }),
                OperationCase.of(
                                "a scale beyond the point",
                                ITEM,
                                op -> op.addColumn("item", column("thousands", numeric(3, -3))),
                                op -> op.dropColumn("item", "thousands"))
                        .since(15),
                OperationCase.of(
                        "a renamed column",
                        ITEM,
                        op -> op.renameColumn("item", "code", "sku"),
                        op -> op.renameColumn("item", "sku", "code")));
    }

    private static List<OperationCase> alterations() {
        return List.of(OperationCase.of(
                "an altered column",
                ITEM,
                op -> op.alterColumn(
                        "item", "code", nullable().toNotNull(), noDefault().toValue("new")),
                op -> op.alterColumn(
                        "item",
                        "code",
                        notNull().toNullable(),
                        defaultValue("new").toNone())));
    }

    private static List<OperationCase> collations() {
        return List.of(
                OperationCase.of(
                        "a collation",
                        ITEM,
                        op -> op.alterColumn("item", "code", noCollation(text()).to("C")),
                        op -> op.alterColumn(
                                "item", "code", collation(text(), "C").toNone())),
                OperationCase.of(
                        "a type with its collation",
                        ITEM,
                        op -> op.alterColumn(
                                "item",
                                "code",
                                type(text()).to(varchar(3)).using("left(code, 3)"),
                                noCollation(varchar(3)).to(name("pg_catalog", "POSIX"))),
                        op -> op.alterColumn(
                                "item",
                                "code",
                                type(varchar(3)).to(text()),
                                collation(text(), "POSIX").toNone())));
    }

    private static List<OperationCase> storageChanges() {
        return List.of(
                OperationCase.of(
                        "storage and compression",
                        ITEM,
                        op -> op.alterColumn(
                                "item",
                                "code",
                                storage(EXTENDED).to(EXTERNAL),
                                defaultCompression().to(PGLZ)),
                        op -> op.alterColumn(
                                "item",
                                "code",
                                storage(EXTERNAL).to(EXTENDED),
                                compression(PGLZ).toDefault())),
                OperationCase.of(
                                "the storage of the type",
                                ITEM,
                                op -> op.alterColumn(
                                        "item", "code", defaultStorage().to(MAIN)),
                                op -> op.alterColumn(
                                        "item", "code", storage(MAIN).toDefault()))
                        .since(16));
    }

    private static List<OperationCase> expressions() {
        return List.of(
                OperationCase.of(
                                "another expression",
                                SUM,
                                op -> op.alterColumn(
                                        "sum", "c", generatedAs("a + b").to("a * b")),
                                op -> op.alterColumn(
                                        "sum", "c", generatedAs("a * b").to("a + b")))
                        .since(17),
                OperationCase.of(
                                "another expression of a virtual column",
                                op -> op.createTable(
                                        "sum",
                                        column("a", integer()),
                                        column("c", integer()).generatedVirtual("a + 1")),
                                op -> op.alterColumn(
                                        "sum",
                                        "c",
                                        generatedVirtuallyAs("a + 1").to("a + 2")),
                                op -> op.alterColumn(
                                        "sum",
                                        "c",
                                        generatedVirtuallyAs("a + 2").to("a + 1")))
                        .since(18),
                OperationCase.of(
                        "no expression any more",
                        SUM,
                        op -> op.alterColumn(
                                "sum",
                                "c",
                                generatedAs("a + b").toNone(),
                                noDefault().toValue(0)),
                        op -> {
                            op.dropColumn("sum", "c");
                            op.addColumn("sum", column("c", integer()).generatedStored("a + b"));
                        }));
    }
}
