package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.environment.Declarations;
import dev.autogen.schema.CheckOption;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationTarget;

/** {@code @SqlView} and {@code @MaterializedView}. */
record ViewAnnotation(Targets targets, WrittenNames names) {

    void view(Members members, AnnotationTarget target, Declarations declarations) {
        Optional<CheckOption> check = members.text("checkOption")
                .filter(option -> !option.equals("NONE"))
                .map(CheckOption::valueOf);
        declarations.view(new View(
                name(members, target),
                query(members),
                stored(members.texts("columns")),
                members.is("securityBarrier"),
                members.is("securityInvoker"),
                check));
    }

    void materializedView(Members members, AnnotationTarget target, Declarations declarations) {
        QualifiedName name = name(members, target);
        declarations.materializedView(new MaterializedView(
                name,
                query(members),
                stored(members.texts("columns")),
                members.text("using").map(StoredName::of),
                new TreeMap<>(IndexAnnotation.parameters(members)),
                members.text("tablespace").map(StoredName::of)));
        for (Members index : members.nested("indexes")) {
            declarations.index(name, IndexAnnotation.read(index, column -> List.of(StoredName.of(column))));
        }
    }

    private static String query(Members members) {
        return members.text("query").map(String::strip).orElse("");
    }

    private static List<String> stored(List<String> written) {
        return written.stream().map(StoredName::of).toList();
    }

    /** An entity's view is called as the entity is mapped. */
    private QualifiedName name(Members members, AnnotationTarget target) {
        Optional<QualifiedName> name = members.text("name").map(names::qualified);
        if (name.isPresent()) {
            return name.get();
        }
        if (target.asClass().declaredAnnotation(Targets.ENTITY) == null) {
            throw new AutogenException("the view has no name, and no entity is mapped to it", "name it");
        }
        return targets.of(target.asClass(), Optional.empty()).get(0).name();
    }
}
