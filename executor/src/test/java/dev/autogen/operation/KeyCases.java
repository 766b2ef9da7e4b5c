package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.List;
import java.util.stream.Stream;

/** Cases about constraints and indexes. */
final class KeyCases {

    private KeyCases() {}

    static List<OperationCase> all() {
        return Stream.of(constraints(), changedConstraints(), newerConstraints(), indexes(), changedIndexes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OperationCase> constraints() {
        return List.of(
                OperationCase.of(
                        "a constraint",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.addConstraint("item", check("item_code_check", "code <> ''")),
                        op -> op.dropConstraint("item", "item_code_check")),
                OperationCase.of("constraints with all their clauses", KeyCases::items, KeyCases::clauses, op -> {
                    op.dropConstraint("item", "item_stay_excl");
                    op.dropConstraint("item", "item_total_check");
                    op.dropConstraint("item", "item_shop_fkey");
                    op.dropConstraint("item", "item_code_key");
                    op.dropConstraint("item", "item_pkey", IF_EXISTS);
                }),
                OperationCase.of(
                        "an exclusion of expressions, ordered, in a schema",
                        op -> op.execute("create schema hotel; create table hotel.stay (room text, arrival timestamp)"),
                        op -> op.addConstraint(
                                name("hotel", "stay"),
                                exclude("stay_excl")
                                        .with(key("room").collate("C").desc().withNullsLast(), "=")
                                        .with(expression("arrival + interval '1 hour'"), name("pg_catalog", "="))
                                        .deferrable(INITIALLY_IMMEDIATE)),
                        op -> op.dropConstraint(name("hotel", "stay"), "stay_excl")));
    }

    private static void items(Operations op) {
        op.execute("create table shop (id bigint, region int, primary key (id, region))");
        op.execute(
                "create table item (id bigint not null, code text, shop bigint, region int, total int, stay tsrange)");
    }

    private static void clauses(Operations op) {
        op.addConstraint("item", primaryKey("item_pkey", "id").including("code").deferrable(INITIALLY_DEFERRED));
        op.addConstraint(
                "item", unique("item_code_key", "code").including("total").deferrable(INITIALLY_IMMEDIATE));
        op.addConstraint(
                "item",
                foreignKey("item_shop_fkey", "shop", "region")
                        .references("shop", "id", "region")
                        .matchFull()
                        .onDelete(SET_NULL)
                        .deferrable(INITIALLY_DEFERRED)
                        .notValid());
        op.addConstraint(
                "item", check("item_total_check", "total > 0").noInherit().notValid());
        op.addConstraint(
                "item",
                exclude("item_stay_excl")
                        .with("stay", "&&")
                        .with(expression("int4range(total, total + 1)"), "&&")
                        .using("gist")
                        .including("total")
                        .where("total > 0")
                        .deferrable(INITIALLY_DEFERRED));
    }

    private static List<OperationCase> changedConstraints() {
        return List.of(
                OperationCase.of(
                        "a renamed constraint",
                        op -> op.createTable("item", column("id", bigint()), unique("item_uk", "id")),
                        op -> op.renameConstraint("item", "item_uk", "item_id_key"),
                        op -> op.renameConstraint("item", "item_id_key", "item_uk")),
                OperationCase.of(
                        "constraints made of indexes",
                        KeyCases::itemsWithUniqueIndexes,
                        op -> {
                            op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx");
                            op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx", INITIALLY_DEFERRED);
                        },
                        op -> {
                            op.dropConstraint("item", "item_code_key");
                            op.dropConstraint("item", "item_pkey");
                            KeyCases.uniqueIndexes(op);
                        }),
                OperationCase.of(
                        "a validated constraint",
                        op -> {
                            op.createTable("item", column("code", text()));
                            op.addConstraint(
                                    "item",
                                    check("item_code_check", "code <> ''").notValid());
                        },
                        op -> op.validateConstraint("item", "item_code_check"),
                        op -> {
                            op.dropConstraint("item", "item_code_check");
                            op.addConstraint(
                                    "item",
                                    check("item_code_check", "code <> ''").notValid());
                        }),
                OperationCase.of(
                        "a foreign key that becomes deferrable",
                        KeyCases::referringItems,
                        op -> op.alterConstraint(
                                "item",
                                "item_shop_fkey",
                                deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED)),
                        op -> op.alterConstraint(
                                "item",
                                "item_shop_fkey",
                                deferrability(INITIALLY_DEFERRED).to(NOT_DEFERRABLE))));
    }

    private static void itemsWithUniqueIndexes(Operations op) {
        op.createTable("item", column("id", bigint()).notNull(), column("code", text()));
        uniqueIndexes(op);
    }

    private static void uniqueIndexes(Operations op) {
        op.createIndex("item", index("item_id_idx", "id").unique());
        op.createIndex("item", index("item_code_idx", "code").unique());
    }

    private static void referringItems(Operations op) {
        op.createTable("shop", column("id", bigint()), primaryKey("shop_pkey", "id"));
        op.createTable("item", column("shop", bigint()));
        op.addConstraint("item", foreignKey("item_shop_fkey", "shop").references("shop", "id"));
    }

    private static List<OperationCase> newerConstraints() {
        return List.of(
                OperationCase.of(
                                "a unique constraint whose nulls are equal",
                                op -> op.createTable("item", column("code", text())),
                                op -> op.addConstraint(
                                        "item", unique("item_code_key", "code").withNullsNotDistinct()),
                                op -> op.dropConstraint("item", "item_code_key"))
                        .since(15),
                OperationCase.of(
                                "a foreign key that sets some of its columns",
                                KeyCases::items,
                                op -> op.addConstraint(
                                        "item",
                                        foreignKey("item_shop_fkey", "shop", "region")
                                                .references("shop", "id", "region")
                                                .onDelete(SET_NULL, "shop")),
                                op -> op.dropConstraint("item", "item_shop_fkey"))
                        .since(15),
                OperationCase.of("temporal keys", KeyCases::stays, KeyCases::temporalKeys, op -> {
                            op.dropConstraint("meal", "meal_fkey");
                            op.dropConstraint("meal", "meal_key");
                            op.dropConstraint("stay", "stay_pkey");
                        })
                        .since(18),
                OperationCase.of("constraints that nobody enforces", KeyCases::items, KeyCases::unenforced, op -> {
                            op.dropConstraint("item", "item_total_check");
                            op.dropConstraint("item", "item_shop_fkey");
                        })
                        .since(18),
                OperationCase.of(
                                "a foreign key that is no longer enforced",
                                KeyCases::referringItems,
                                op -> op.alterConstraint(
                                        "item", "item_shop_fkey", enforced().toNotEnforced()),
                                op -> op.alterConstraint(
                                        "item", "item_shop_fkey", notEnforced().toEnforced()))
                        .since(18),
                OperationCase.of("a not-null constraint with a name", KeyCases::items, KeyCases::namedNotNull, op -> {
                            op.alterConstraint(
                                    "item", "item_total_filled", inherit().toNoInherit());
                            op.dropConstraint("item", "item_total_filled");
                            op.dropConstraint("item", "item_code_filled");
                        })
                        .since(18));
    }

    private static void stays(Operations op) {
        op.execute("create table stay (room int4range not null, during tsrange not null, guest text)");
        op.execute("create table meal (room int4range, during tsrange, dish text)");
    }

    private static void temporalKeys(Operations op) {
        op.addConstraint(
                "stay",
                primaryKey("stay_pkey", "room", "during").withoutOverlaps().including("guest"));
        op.addConstraint(
                "meal",
                unique("meal_key", "room", "during")
                        .withNullsNotDistinct()
                        .withoutOverlaps()
                        .including("dish"));
        op.addConstraint(
                "meal",
                foreignKey("meal_fkey", "room", "during")
                        .references("stay", "room", "during")
                        .period());
    }

    private static void unenforced(Operations op) {
        op.addConstraint("item", check("item_total_check", "total > 0").notEnforced());
        op.addConstraint(
                "item",
                foreignKey("item_shop_fkey", "shop", "region")
                        .references("shop", "id", "region")
                        .notEnforced());
    }

    private static void namedNotNull(Operations op) {
        op.addConstraint("item", notNullConstraint("item_code_filled", "code").notValid());
        op.addConstraint("item", notNullConstraint("item_total_filled", "total").noInherit());
        op.alterConstraint("item", "item_total_filled", noInherit().toInherit());
    }

    private static List<OperationCase> indexes() {
        return List.of(
                OperationCase.of(
                        "an index",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.createIndex("item", index("item_code_idx", "code")),
                        op -> op.dropIndex("item", "item_code_idx")),
                OperationCase.of(
                        "an index with all its clauses",
                        KeyCases::items,
                        op -> op.createIndex(
                                "item",
                                index(
                                                "item_code_idx",
                                                key("code").collate("C").operatorClass("text_pattern_ops"),
                                                expression("total + 1").desc().withNullsLast(),
                                                key("region").withNullsFirst())
                                        .unique()
                                        .including("shop")
                                        .with("fillfactor", "70")
                                        .with("deduplicate_items", "off")
                                        .tablespace("pg_default")
                                        .where("total > 0"),
                                IF_NOT_EXISTS),
                        op -> op.dropIndex("item", "item_code_idx", IF_EXISTS)),
                OperationCase.of(
                        "an index whose operator class has a parameter",
                        KeyCases::items,
                        op -> op.createIndex(
                                "item",
                                index(
                                                "item_code_idx",
                                                expression("to_tsvector('simple', code)")
                                                        .operatorClass("tsvector_ops")
                                                        .operatorClassParameter("siglen", "64"))
                                        .using("gist")),
                        op -> op.dropIndex("item", "item_code_idx")),
                OperationCase.of(
                                "an index whose nulls are equal",
                                KeyCases::items,
                                op -> op.createIndex(
                                        "item",
                                        index("item_code_idx", "code").unique().withNullsNotDistinct()),
                                op -> op.dropIndex("item", "item_code_idx"))
                        .since(15),
                OperationCase.of(
                        "an index built concurrently",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY),
                        op -> op.dropIndex("item", "item_code_idx", CONCURRENTLY)));
    }

    private static List<OperationCase> changedIndexes() {
        return List.of(
                OperationCase.of(
                        "a renamed index",
                        op -> {
                            op.createTable("item", column("code", text()));
                            op.createIndex("item", index("a_idx", "code"));
                        },
                        op -> op.renameIndex("item", "a_idx", "b_idx"),
                        op -> op.renameIndex("item", "b_idx", "a_idx", IF_EXISTS)),
                OperationCase.of(
                        "an index of a partitioned table, partition by partition",
                        KeyCases::partitions,
                        op -> {
                            op.createIndex("visit", index("visit_day_idx", "day"), ONLY);
                            op.createIndex("visit_old", index("visit_old_day_idx", "day"), CONCURRENTLY);
                            op.attachIndex("visit_day_idx", "visit_old_day_idx");
                        },
                        op -> op.dropIndex("visit", "visit_day_idx")),
                OperationCase.of(
                        "a key of a partitioned table, partition by partition",
                        KeyCases::partitions,
                        op -> {
                            op.addConstraint("visit", primaryKey("visit_pkey", "day"), ONLY);
                            op.addConstraint("visit_old", primaryKey("visit_old_pkey", "day"));
                            op.attachIndex("visit_pkey", "visit_old_pkey");
                        },
                        op -> op.dropConstraint("visit", "visit_pkey")),
                OperationCase.of(
                        "rebuilt indexes",
                        KeyCases::items,
                        op -> {
                            op.createIndex("item", index("item_code_idx", "code"));
                            op.reindexIndex("item", "item_code_idx");
                            op.reindexIndex("item", "item_code_idx", CONCURRENTLY);
                            op.reindexTable("item");
                            op.reindexTable("item", CONCURRENTLY);
                        },
                        op -> op.dropIndex("item", "item_code_idx")),
                OperationCase.of(
                        "an index with other parameters in another place",
                        KeyCases::itemsWithUniqueIndexes,
                        op -> {
                            op.setIndexParameters(
                                    "item",
                                    "item_code_idx",
                                    noParameter("fillfactor").to("70"),
                                    noParameter("deduplicate_items").toNone());
                            op.setIndexTablespace("item", "item_code_idx", "elsewhere", "pg_default");
                        },
                        op -> op.setIndexParameters(
                                "item",
                                "item_code_idx",
                                parameter("fillfactor", "70").toNone())));
    }

    private static void partitions(Operations op) {
        op.execute("create table visit (day date not null) partition by range (day)");
        op.execute("create table visit_old partition of visit for values from (minvalue) to (maxvalue)");
    }
}
