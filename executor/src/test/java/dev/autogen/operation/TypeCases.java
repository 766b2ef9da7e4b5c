package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import java.util.List;

/** Cases about sequences, enums, domains, schemas, extensions, and anything by its name. */
final class TypeCases {

    private TypeCases() {}

    static List<OperationCase> all() {
        return List.of(
                OperationCase.of(
                        "a schema",
                        op -> {},
                        op -> op.createSchema("audit", IF_NOT_EXISTS),
                        op -> op.dropSchema("audit")),
                OperationCase.of(
                        "a sequence",
                        op -> {},
                        op -> op.createSequence(sequence("ids").incrementBy(50)),
                        op -> op.dropSequence("ids")),
                OperationCase.of(
                        "an altered sequence",
                        op -> op.createSequence(sequence("ids")),
                        op -> op.alterSequence(sequence("ids"), sequence("ids").incrementBy(50)),
                        op -> op.alterSequence(sequence("ids").incrementBy(50), sequence("ids"))),
                OperationCase.of(
                        "an enum", op -> {}, op -> op.createEnum("mood", "sad", "happy"), op -> op.dropEnum("mood")),
                OperationCase.of(
                        "an extension",
                        op -> {},
                        op -> op.createExtension(extension("hstore")),
                        op -> op.dropExtension("hstore")),
                OperationCase.of(
                        "a newer extension",
                        op -> op.createExtension(extension("hstore").version("1.4")),
                        op -> op.alterExtension("hstore", "1.4", "1.8"),
                        op -> {
                            op.dropExtension("hstore");
                            op.createExtension(extension("hstore").version("1.4"));
                        }),
                OperationCase.of(
                        "a renamed thing",
                        op -> op.createSequence(sequence("ids")),
                        op -> op.rename(object(SEQUENCE, "ids"), "numbers"),
                        op -> op.rename(object(SEQUENCE, "numbers"), "ids")),
                OperationCase.of(
                        "a thing in another schema",
                        op -> {
                            op.createSchema("archive");
                            op.createSequence(sequence("ids"));
                        },
                        op -> op.setSchema(object(SEQUENCE, "ids"), "archive"),
                        op -> op.setSchema(object(SEQUENCE, name("archive", "ids")), "public")),
                OperationCase.of(
                        "a comment on a thing",
                        op -> op.createSequence(sequence("ids")),
                        op -> op.commentOn(object(SEQUENCE, "ids"), noComment().to("numbers")),
                        op -> op.commentOn(
                                object(SEQUENCE, "ids"), oldComment("numbers").toNone())));
    }
}
