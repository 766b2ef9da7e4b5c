package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedAttribute;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.environment.Declarations;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationTarget;

/** {@code @RenamedFrom} on a class or an attribute. */
record RenameAnnotation(MappedClasses classes, Targets targets) {

    void read(Members members, AnnotationTarget target, Declarations declarations) {
        List<String> names = members.texts("value").stream().map(StoredName::of).toList();
        if (target.kind() == AnnotationTarget.Kind.CLASS) {
            for (TableColumns table : targets.of(target.asClass(), Optional.empty())) {
                names.forEach(name -> declarations.renamedTable(name, table.name()));
            }
            return;
        }
        for (MappedAttribute attribute : Member.of(target).mapped(classes)) {
            String column = onlyColumn(attribute);
            names.forEach(name -> declarations.renamedColumn(attribute.table(), name, column));
        }
    }

    private static String onlyColumn(MappedAttribute attribute) {
        if (attribute.columns().size() > 1) {
            throw new AutogenException(
                    "it is mapped to several columns: " + String.join(", ", attribute.columns()),
                    "declare each with declare.renamedColumn(...) in Environment.java");
        }
        return attribute.columns().get(0);
    }
}
