package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cases about what is the same for every kind of object: name, schema and comment, each for every kind that has it. */
final class ObjectCases {

    private static final QualifiedName TABLE_OF_PARTS = name("Old", "Item");

    private ObjectCases() {}

    static List<OperationCase> all() {
        return Stream.of(renamed(), moved(), commented(), optional())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OperationCase> renamed() {
        return List.of(
                renamed(object(VIEW, name("Old", "Thing"))),
                renamed(object(MATERIALIZED_VIEW, name("Old", "Thing"))),
                renamed(object(SEQUENCE, name("Old", "Thing"))),
                renamed(object(TYPE, name("Old", "Thing"))),
                renamed(object(DOMAIN, name("Old", "Thing"))),
                renamed(object(SCHEMA, "Thing")),
                renamed(object(FUNCTION, name("Old", "Thing")).arguments(integer(), array(text()))),
                renamed(object(PROCEDURE, name("Old", "Thing")).arguments(integer(), array(text()))),
                renamed(object(TRIGGER, "Thing").of(TABLE_OF_PARTS)),
                renamed(object(POLICY, "Thing").of(TABLE_OF_PARTS)));
    }

    private static List<OperationCase> moved() {
        return List.of(
                moved(object(TABLE, name("Old", "Thing"))),
                moved(object(VIEW, name("Old", "Thing"))),
                moved(object(MATERIALIZED_VIEW, name("Old", "Thing"))),
                moved(object(SEQUENCE, name("Old", "Thing"))),
                moved(object(TYPE, name("Old", "Thing"))),
                moved(object(DOMAIN, name("Old", "Thing"))),
                moved(object(FUNCTION, name("Old", "Thing")).arguments(integer(), array(text()))),
                moved(object(PROCEDURE, name("Old", "Thing")).arguments(integer(), array(text()))),
                OperationCase.of(
                        "an extension in another schema",
                        ObjectCases::everything,
                        op -> op.setSchema(object(EXTENSION, "hstore"), "New"),
                        op -> op.setSchema(object(EXTENSION, "hstore"), "public")));
    }

    private static List<OperationCase> commented() {
        return List.of(
                commented(object(VIEW, name("Old", "View"))),
                commented(object(MATERIALIZED_VIEW, name("Old", "Snapshot"))),
                commented(object(INDEX, name("Old", "Index"))),
                commented(object(SEQUENCE, name("Old", "Sequence"))),
                commented(object(TYPE, name("Old", "Type"))),
                commented(object(DOMAIN, name("Old", "Domain"))),
                commented(object(SCHEMA, "Old")),
                commented(object(FUNCTION, name("Old", "Function"))),
                commented(object(PROCEDURE, name("Old", "Procedure")).arguments(bigint())),
                commented(object(TRIGGER, "Trigger").of(TABLE_OF_PARTS)),
                commented(object(POLICY, "Policy").of(TABLE_OF_PARTS)),
                commented(object(CONSTRAINT, "Check").of(TABLE_OF_PARTS)),
                commented(object(DOMAIN_CONSTRAINT, "Check").of(name("Old", "Domain"))),
                commented(object(COLUMN, "One").of(name("Old", "View"))),
                OperationCase.of(
                        "a comment on an extension",
                        ObjectCases::everything,
                        op -> op.commentOn(
                                object(EXTENSION, "hstore"),
                                oldComment("data type for storing sets of (key, value) pairs")
                                        .to("it's")),
                        op -> op.commentOn(
                                object(EXTENSION, "hstore"),
                                oldComment("it's").to("data type for storing sets of (key, value) pairs"))));
    }

    /** {@code if exists} of what is not there does nothing; that of what is there does it. */
    private static List<OperationCase> optional() {
        return List.of(OperationCase.of(
                "a name and a schema of what may not be there",
                ObjectCases::everything,
                op -> {
                    op.rename(object(VIEW, "absent"), "new", IF_EXISTS);
                    op.rename(object(MATERIALIZED_VIEW, "absent"), "new", IF_EXISTS);
                    op.setSchema(object(VIEW, "absent"), "New", IF_EXISTS);
                    op.setSchema(object(MATERIALIZED_VIEW, "absent"), "New", IF_EXISTS);
                    op.setSchema(object(TABLE, "absent"), "New", IF_EXISTS);
                    op.setSchema(object(SEQUENCE, "absent"), "New", IF_EXISTS);
                    op.rename(object(SEQUENCE, name("Old", "Sequence")), "Counter", IF_EXISTS);
                },
                op -> op.rename(object(SEQUENCE, name("Old", "Counter")), "Sequence", IF_EXISTS)));
    }

    private static OperationCase renamed(DatabaseObject object) {
        return OperationCase.of(
                "a renamed " + object.kind().sql().toLowerCase(Locale.ROOT),
                made(object),
                op -> op.rename(object, "New \"name\""),
                op -> op.rename(
                        named(object, new QualifiedName(object.name().schema(), "New \"name\"")),
                        object.name().name()));
    }

    private static OperationCase moved(DatabaseObject object) {
        return OperationCase.of(
                "a " + object.kind().sql().toLowerCase(Locale.ROOT) + " in another schema",
                made(object),
                op -> op.setSchema(object, "New"),
                op -> op.setSchema(named(object, name("New", object.name().name())), "Old"));
    }

    private static OperationCase commented(DatabaseObject object) {
        return OperationCase.of(
                "a comment on a " + object.kind().sql().toLowerCase(Locale.ROOT),
                ObjectCases::everything,
                op -> op.commentOn(object, noComment().to("it's \\ new")),
                op -> op.commentOn(object, oldComment("it's \\ new").toNone()));
    }

    private static DatabaseObject named(DatabaseObject object, QualifiedName name) {
        return new DatabaseObject(object.kind(), name, object.table(), object.arguments());
    }

    private static Consumer<Operations> made(DatabaseObject object) {
        return op -> {
            everything(op);
            op.execute(creation(object.kind()));
        };
    }

    private static String creation(ObjectKind kind) {
        return switch (kind) {
            case TABLE -> "create table \"Old\".\"Thing\" (id bigint)";
            case VIEW -> "create view \"Old\".\"Thing\" as select 1 as one";
            case MATERIALIZED_VIEW -> "create materialized view \"Old\".\"Thing\" as select 1 as one";
            case SEQUENCE -> "create sequence \"Old\".\"Thing\"";
            case TYPE -> "create type \"Old\".\"Thing\" as enum ('a')";
            case DOMAIN -> "create domain \"Old\".\"Thing\" as integer";
            case SCHEMA -> "create schema \"Thing\"";
            case FUNCTION -> """
                create function "Old"."Thing"(integer, text[]) returns integer language sql as 'select 1';
                create function "Old"."Thing"(integer) returns integer language sql as 'select 1'""";
            case PROCEDURE -> "create procedure \"Old\".\"Thing\"(integer, text[]) language sql as 'select 1'";
            case TRIGGER ->
                "create trigger \"Thing\" before insert on \"Old\".\"Item\" execute function \"Old\".touch()";
            case POLICY -> "create policy \"Thing\" on \"Old\".\"Item\" using (true)";
            case INDEX, EXTENSION, CONSTRAINT, DOMAIN_CONSTRAINT, COLUMN -> throw new AssertionError(kind);
        };
    }

    /** One of each kind. */
    private static void everything(Operations op) {
        op.createSchema("Old");
        op.createSchema("New");
        op.createExtension(extension("hstore").schema("public"));
        op.execute("""
                create table "Old"."Item" (id bigint, constraint "Check" check (id > 0));
                create index "Index" on "Old"."Item" (id);
                create view "Old"."View" as select 1 as "One";
                create materialized view "Old"."Snapshot" as select 1 as one;
                create sequence "Old"."Sequence";
                create type "Old"."Type" as enum ('a');
                create domain "Old"."Domain" as integer constraint "Check" check (value > 0);
                create function "Old"."Function"() returns integer language sql as 'select 1';
                create procedure "Old"."Procedure"(bigint) language sql as 'select 1';
                create function "Old".touch() returns trigger language plpgsql as 'begin return new; end';
                create trigger "Trigger" before insert on "Old"."Item" execute function "Old".touch();
                create policy "Policy" on "Old"."Item" using (true)""");
    }
}
