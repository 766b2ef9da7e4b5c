package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.schema.Domain;
import java.util.List;
import java.util.stream.Stream;

/** Cases about sequences, enums, domains, schemas, extensions, and anything by its name. */
final class TypeCases {

    private static final Domain POSITIVE = domain(name("audit", "Positive"), integer())
            .defaultSql("1")
            .notNull()
            .check("Positive", "value > 0")
            .check("small", "value < 100")
            .comment("more than nothing, it's said");

    /** pg_dump shows no version. */
    private static final String VERSION_AS_COMMENT = """
            do $$ begin
                execute (select format('comment on extension hstore is %L', extversion)
                         from pg_extension where extname = 'hstore');
            end $$""";

    private TypeCases() {}

    static List<OperationCase> all() {
        return Stream.of(enums(), domains(), sequences(), schemas(), extensions(), ObjectCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<OperationCase> enums() {
        return List.of(
                OperationCase.of(
                        "an enum", op -> {}, op -> op.createEnum("mood", "sad", "it's"), op -> op.dropEnum("mood")),
                OperationCase.of(
                        "labels more of an enum",
                        op -> op.createEnum("mood", "sad", "happy"),
                        op -> {
                            op.addEnumValue("mood", "angry");
                            op.addEnumValue("mood", "it's", before("happy"), IF_NOT_EXISTS);
                            op.addEnumValue("mood", "calm", after("it's"));
                            op.addEnumValue("mood", "sad", IF_NOT_EXISTS);
                        },
                        op -> op.replaceEnum(
                                enumType("mood", "sad", "it's", "calm", "happy", "angry"),
                                enumType("mood", "sad", "happy"))),
                OperationCase.of(
                        "a renamed label",
                        op -> op.createEnum("Mood", "sad", "happy"),
                        op -> op.renameEnumValue("Mood", "sad", "it's"),
                        op -> op.renameEnumValue("Mood", "it's", "sad")),
                OperationCase.of(
                        "labels less of an enum",
                        op -> {
                            op.createSchema("audit");
                            op.createEnum(name("audit", "Mood"), "sad", "it's", "angry");
                            op.execute("""
                                    create table audit.person (id bigint primary key, "Mood" audit."Mood" default 'sad',
                                        moods audit."Mood"[] default '{sad}', bare audit."Mood" not null)
                                        partition by range (id);
                                    create table audit.person_1 partition of audit.person for values from (1) to (9);
                                    create table pet (mood audit."Mood");
                                    create index on audit.person ("Mood")""");
                        },
                        op -> op.replaceEnum(
                                enumType(name("audit", "Mood"), "sad", "it's", "angry"),
                                enumType(name("audit", "Mood"), "it's", "sad"),
                                usedBy(name("audit", "person"), "Mood")
                                        .defaultSql("'sad'")
                                        .map("angry", "it's"),
                                usedBy(name("audit", "person"), "moods")
                                        .array()
                                        .defaultSql("'{sad}'")
                                        .map("angry", "it's"),
                                usedBy(name("audit", "person"), "bare"),
                                usedBy("pet", "mood")),
                        op -> op.replaceEnum(
                                enumType(name("audit", "Mood"), "it's", "sad"),
                                enumType(name("audit", "Mood"), "sad", "it's", "angry"),
                                usedBy(name("audit", "person"), "Mood").defaultSql("'sad'"),
                                usedBy(name("audit", "person"), "moods").array().defaultSql("'{sad}'"),
                                usedBy(name("audit", "person"), "bare"),
                                usedBy("pet", "mood"))));
    }

    private static List<OperationCase> domains() {
        return List.of(
                OperationCase.of(
                        "a domain",
                        op -> op.createSchema("audit"),
                        op -> {
                            op.createDomain(POSITIVE);
                            op.createDomain(domain("code", varchar(8)).collate("C"));
                            op.createTable("item", column("size", raw("audit.\"Positive\"")), column("c", raw("code")));
                        },
                        op -> {
                            op.dropTable("item");
                            op.dropDomain(name("audit", "Positive"));
                            op.dropDomain("code", IF_EXISTS);
                        }),
                OperationCase.of(
                        "an altered domain",
                        op -> {
                            op.createSchema("audit");
                            op.createDomain(POSITIVE);
                        },
                        op -> op.alterDomain(
                                name("audit", "Positive"),
                                defaultSql("1").to("2"),
                                notNull().toNullable()),
                        op -> op.alterDomain(
                                name("audit", "Positive"),
                                defaultSql("2").to("1"),
                                nullable().toNotNull())),
                OperationCase.of(
                        "a default of a domain",
                        op -> op.createDomain(domain("code", text())),
                        op -> op.alterDomain("code", noDefault().to("'new'")),
                        op -> op.alterDomain("code", defaultSql("'new'").toNone())),
                OperationCase.of(
                        "a check of a domain",
                        op -> op.createDomain(domain("size", integer()).check("positive", "value > 0")),
                        op -> {
                            op.addDomainConstraint(
                                    "size", check("It's small", "value < 100").notValid());
                            op.validateDomainConstraint("size", "It's small");
                            op.renameDomainConstraint("size", "It's small", "small");
                            op.renameDomainConstraint("size", "positive", "Positive");
                        },
                        op -> {
                            op.renameDomainConstraint("size", "Positive", "positive");
                            op.dropDomainConstraint("size", "small");
                            op.dropDomainConstraint("size", "small", IF_EXISTS);
                        }));
    }

    private static List<OperationCase> sequences() {
        return List.of(
                OperationCase.of(
                        "a sequence",
                        op -> {},
                        op -> op.createSequence(sequence("ids").incrementBy(50), IF_NOT_EXISTS),
                        op -> op.dropSequence("ids", IF_EXISTS)),
                OperationCase.of(
                        "an altered sequence",
                        op -> op.createSequence(sequence("ids")),
                        op -> {
                            op.alterSequence(sequence("ids"), sequence("ids").incrementBy(50));
                            op.alterSequence(
                                    sequence("absent"), sequence("absent").cycle(), IF_EXISTS);
                        },
                        op -> op.alterSequence(sequence("ids").incrementBy(50), sequence("ids"))),
                OperationCase.of(
                        "a sequence that starts anew",
                        op -> {},
                        op -> {
                            op.createSequence(sequence("ids"));
                            op.restartSequence("ids", 1000);
                            op.restartSequence("absent", 1, IF_EXISTS);
                        },
                        op -> op.dropSequence("ids")),
                OperationCase.of(
                                "an unlogged sequence",
                                op -> op.createSequence(sequence("ids")),
                                op -> {
                                    op.alterSequence(
                                            sequence("ids"), sequence("ids").unlogged());
                                    op.createSequence(sequence("others").unlogged());
                                },
                                op -> {
                                    op.dropSequence("others");
                                    op.alterSequence(sequence("ids").unlogged(), sequence("ids"));
                                })
                        .since(15));
    }

    private static List<OperationCase> schemas() {
        return List.of(OperationCase.of(
                "a schema",
                op -> {},
                op -> op.createSchema("audit", IF_NOT_EXISTS),
                op -> op.dropSchema("audit", IF_EXISTS)));
    }

    private static List<OperationCase> extensions() {
        return List.of(
                OperationCase.of(
                        "an extension",
                        op -> {},
                        op -> op.createExtension(extension("hstore"), IF_NOT_EXISTS),
                        op -> op.dropExtension("hstore", IF_EXISTS)),
                OperationCase.of(
                        "a newer extension",
                        op -> op.createExtension(extension("hstore").version("1.4")),
                        op -> {
                            op.alterExtension("hstore", "1.4", "1.8");
                            op.execute(VERSION_AS_COMMENT);
                        },
                        op -> {
                            op.dropExtension("hstore");
                            op.createExtension(extension("hstore").version("1.4"));
                        }));
    }
}
