package dev.autogen.revision;

import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.Option;
import dev.autogen.schema.Extension;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about extensions. */
interface ExtensionVerbs extends Invoking {

    /** {@code op.createExtension(extension("postgis"), IF_NOT_EXISTS)} */
    default void createExtension(Extension extension, Option... options) {
        invoke(new CreateExtension(extension, Set.copyOf(List.of(options))));
    }

    /** {@code op.alterExtension("postgis", "3.4.0", "3.5.0")}: from, then to. */
    default void alterExtension(String name, String from, String to) {
        invoke(new AlterExtension(name, from, to));
    }

    /** {@code op.dropExtension("postgis")}, which PostgreSQL refuses while something depends on it. */
    default void dropExtension(String name, Option... options) {
        invoke(new DropExtension(name, Set.copyOf(List.of(options))));
    }
}
