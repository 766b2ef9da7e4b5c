package dev.autogen.codegen.advice;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** The attributes of annotations, as Java. */
final class Attributes {

    private Attributes() {}

    /** Returns {@code name = "item", schema = "shop"}. */
    static String name(QualifiedName table) {
        return "name = " + text(table.name())
                + table.schema().map(schema -> ", schema = " + text(schema)).orElse("");
    }

    /** Returns {@code "a"}, or <code>{"a", "b"}</code>. */
    static String list(List<String> values) {
        return values.size() == 1
                ? text(values.get(0))
                : values.stream().map(Attributes::text).collect(Collectors.joining(", ", "{", "}"));
    }

    static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
