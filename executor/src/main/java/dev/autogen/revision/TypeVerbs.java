package dev.autogen.revision;

import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.Option;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about enums and domains. */
interface TypeVerbs extends Invoking {

    /** {@code op.createEnum("mood", "sad", "happy")} */
    default void createEnum(String name, String... labels) {
        createEnum(QualifiedName.of(name), labels);
    }

    default void createEnum(QualifiedName name, String... labels) {
        invoke(new CreateEnum(new EnumType(name, List.of(labels))));
    }

    /** {@code op.dropEnum("mood")} */
    default void dropEnum(String name, Option... options) {
        dropEnum(QualifiedName.of(name), options);
    }

    default void dropEnum(QualifiedName name, Option... options) {
        invoke(new DropEnum(name, Set.copyOf(List.of(options))));
    }
}
