package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.text.IndexKeyText;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code @Exclusion} as a constraint. */
final class ExclusionAnnotation {

    private ExclusionAnnotation() {}

    /**
     * Returns the constraint.
     *
     * @param columns what a name means, as it is written
     */
    static Exclusion read(Members members, Function<String, List<String>> columns) {
        List<ExclusionElement> elements = new ArrayList<>();
        for (String element : members.texts("elements")) {
            elements.addAll(elements(element, columns));
        }
        return new Exclusion(
                members.text("name").map(StoredName::of),
                elements,
                members.text("using").map(StoredName::of).orElse("gist"),
                members.texts("include").stream()
                        .flatMap(name -> columns.apply(name).stream())
                        .toList(),
                members.text("where").map(SqlCursor::withoutParentheses),
                members.constant("deferrability", Deferrability.class).orElse(Deferrability.NOT_DEFERRABLE));
    }

    private static List<ExclusionElement> elements(String written, Function<String, List<String>> columns) {
        SqlCursor cursor = SqlCursor.over(written);
        String key = cursor.takeUntil(rest -> rest.isAt("with"));
        if (key.isEmpty() || !cursor.take("with") || cursor.atEnd()) {
            throw new AutogenException(
                    "element not understood: \"" + written + "\"",
                    "write what is compared, with, and an operator, such as: room with =");
        }
        boolean isQualified = cursor.take("operator");
        String operator = isQualified ? cursor.takeGroup().orElse("") : cursor.rest();
        return IndexKeyText.parse(key, columns).stream()
                .map(part -> isQualified
                        ? new ExclusionElement(part, qualified(operator))
                        : ExclusionElement.of(part, operator))
                .toList();
    }

    /** PostgreSQL manual, 4.1.3: {@code operator(audit.&&&)}. */
    private static QualifiedName qualified(String operator) {
        int dot = operator.lastIndexOf('.');
        return dot < 0
                ? QualifiedName.of(operator.strip())
                : QualifiedName.of(
                        StoredName.of(operator.substring(0, dot)),
                        operator.substring(dot + 1).strip());
    }
}
