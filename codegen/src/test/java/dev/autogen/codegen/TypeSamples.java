package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about sequences, enums, domains, schemas, extensions, and anything by its name. */
final class TypeSamples {

    private TypeSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("create_sequence", TypeSamples::createSequence);
        samples.put("alter_sequence", TypeSamples::alterSequence);
        samples.put("restart_sequence", op -> op.restartSequence(name("audit", "entry_seq"), 1000));
        samples.put("drop_sequence", op -> op.dropSequence(name("audit", "entry_seq")));
        samples.put("create_enum", TypeSamples::createEnum);
        samples.put("add_enum_value", TypeSamples::addEnumValue);
        samples.put("rename_enum_value", op -> op.renameEnumValue("mood", "sad", "gloomy"));
        samples.put("replace_enum", TypeSamples::replaceEnum);
        samples.put("drop_enum", op -> op.dropEnum("mood"));
        samples.put("create_domain", TypeSamples::createDomain);
        samples.put("alter_domain", TypeSamples::alterDomain);
        samples.put(
                "add_domain_constraint",
                op -> op.addDomainConstraint(
                        name("audit", "code"),
                        check("code_check", "value <> ''").notValid()));
        samples.put("drop_domain_constraint", op -> op.dropDomainConstraint("code", "code_check", IF_EXISTS));
        samples.put(
                "rename_domain_constraint", op -> op.renameDomainConstraint("code", "code_check", "code_not_empty"));
        samples.put("validate_domain_constraint", op -> op.validateDomainConstraint("code", "code_check"));
        samples.put("drop_domain", op -> op.dropDomain("code", IF_EXISTS));
        samples.put("create_namespace", op -> op.createSchema("audit"));
        samples.put("drop_namespace", op -> op.dropSchema("audit"));
        samples.put(
                "create_extension",
                op -> op.createExtension(extension("postgis").schema("gis").version("3.5.0"), IF_NOT_EXISTS));
        samples.put("alter_extension", op -> op.alterExtension("postgis", "3.4.0", "3.5.0"));
        samples.put("drop_extension", op -> op.dropExtension("postgis", IF_EXISTS));
        samples.put("rename_object", op -> op.rename(object(VIEW, "open_invoice"), "unpaid_invoice", IF_EXISTS));
        samples.put(
                "set_schema",
                op -> op.setSchema(
                        object(FUNCTION, name("audit", "total")).arguments(bigint(), raw("mood")), "archive"));
        samples.put("comment_on", op -> {
            op.commentOn(object(TRIGGER, "touch").of("invoice"), noComment().to("keeps the time"));
            op.commentOn(
                    object(DOMAIN_CONSTRAINT, "small").of(name("audit", "positive")),
                    noComment().to("for now"));
            op.commentOn(object(COLUMN, "total").of("open_invoice"), noComment().to("with taxes"));
        });
        return samples;
    }

    private static void createSequence(Operations op) {
        op.createSequence(sequence("invoice_seq").incrementBy(50));
        op.createSequence(sequence(name("audit", "entry_seq"))
                .as(integer())
                .startWith(1000)
                .minValue(-5)
                .maxValue(2_000_000_000)
                .cache(20)
                .cycle()
                .ownedBy(name("audit", "entry"), "id")
                .unlogged());
    }

    private static void alterSequence(Operations op) {
        op.alterSequence(sequence("invoice_seq"), sequence("invoice_seq").incrementBy(50));
        op.alterSequence(sequence("entry_seq").cycle(), sequence("entry_seq"), IF_EXISTS);
    }

    private static void createEnum(Operations op) {
        op.createEnum("mood", "sad", "happy");
        op.createEnum(
                name("audit", "severity"), "debug", "information", "warning", "error", "fatal", "unknown", "none");
    }

    private static void addEnumValue(Operations op) {
        op.addEnumValue("mood", "angry");
        op.addEnumValue("mood", "calm", before("happy"), IF_NOT_EXISTS);
        op.addEnumValue(name("audit", "severity"), "notice", after("information"));
    }

    private static void replaceEnum(Operations op) {
        op.replaceEnum(
                enumType("mood", "sad", "happy", "angry"),
                enumType("mood", "sad", "happy"),
                usedBy("person", "mood").defaultSql("'sad'").map("angry", "sad"));
        op.replaceEnum(
                enumType(name("audit", "severity"), "debug", "information", "warning", "error", "fatal"),
                enumType(name("audit", "severity"), "information", "warning", "error"),
                usedBy(name("audit", "entry"), "severity")
                        .defaultSql("'information'")
                        .map("debug", "information")
                        .map("fatal", "error"),
                usedBy("alarm", "levels").array().map("debug", "information").map("fatal", "error"),
                usedBy("alarm", "least"));
    }

    private static void createDomain(Operations op) {
        op.createDomain(domain("positive", integer()));
        op.createDomain(domain(name("audit", "code"), varchar(8))
                .collate("C")
                .defaultSql("'new'")
                .notNull()
                .check("code_not_empty", "value <> ''")
                .check("code_lower", "value = lower(value)")
                .comment("as it is printed"));
    }

    private static void alterDomain(Operations op) {
        op.alterDomain("code", defaultSql("'new'").to("'open'"), nullable().toNotNull());
        op.alterDomain(name("audit", "code"), defaultSql("'new'").toNone());
    }
}
