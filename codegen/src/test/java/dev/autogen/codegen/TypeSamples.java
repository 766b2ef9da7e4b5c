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
        samples.put("drop_sequence", op -> op.dropSequence(name("audit", "entry_seq")));
        samples.put("create_enum", TypeSamples::createEnum);
        samples.put("drop_enum", op -> op.dropEnum("mood"));
        samples.put("create_namespace", op -> op.createSchema("audit"));
        samples.put("drop_namespace", op -> op.dropSchema("audit"));
        samples.put(
                "create_extension",
                op -> op.createExtension(extension("postgis").schema("gis").version("3.5.0"), IF_NOT_EXISTS));
        samples.put("alter_extension", op -> op.alterExtension("postgis", "3.4.0", "3.5.0"));
        samples.put("drop_extension", op -> op.dropExtension("postgis", IF_EXISTS));
        samples.put("rename_object", op -> op.rename(object(VIEW, "open_invoice"), "unpaid_invoice"));
        samples.put(
                "set_schema",
                op -> op.setSchema(
                        object(FUNCTION, name("audit", "total")).arguments(bigint(), raw("mood")), "archive"));
        samples.put(
                "comment_on",
                op -> op.commentOn(
                        object(TRIGGER, "touch").of("invoice"), noComment().to("keeps the time")));
        return samples;
    }

    private static void createSequence(Operations op) {
        op.createSequence(sequence("invoice_seq").incrementBy(50));
        op.createSequence(sequence(name("audit", "entry_seq"))
                .as(integer())
                .startWith(1000)
                .minValue(-5)
                .maxValue(3_000_000_000L)
                .cache(20)
                .cycle()
                .ownedBy(name("audit", "entry"), "id"));
    }

    private static void alterSequence(Operations op) {
        op.alterSequence(sequence("invoice_seq"), sequence("invoice_seq").incrementBy(50));
    }

    private static void createEnum(Operations op) {
        op.createEnum("mood", "sad", "happy");
        op.createEnum(
                name("audit", "severity"), "debug", "information", "warning", "error", "fatal", "unknown", "none");
    }
}
