package dev.autogen.diff.entity.declared;

import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.environment.Declarations;
import dev.autogen.schema.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Finds the annotations of {@code dev.autogen.annotation} and has them read, kind by kind. */
final class AnnotationReader {

    private static final String PACKAGE = "dev.autogen.annotation.";

    private final MappedClasses classes;
    private final Targets targets;
    private final WrittenNames names;
    private final Collected collected;

    AnnotationReader(MappedClasses classes, Targets targets, WrittenNames names, Collected collected) {
        this.classes = Objects.requireNonNull(classes, "classes is null");
        this.targets = Objects.requireNonNull(targets, "targets is null");
        this.names = Objects.requireNonNull(names, "names is null");
        this.collected = Objects.requireNonNull(collected, "collected is null");
    }

    /** What an annotation says where it stands. */
    interface Reader {

        void read(Members members, AnnotationTarget target, String place);
    }

    void read() {
        each("Extension", (members, target, place) -> extension(members, collected.at(place)));
        each(
                "SqlFunction",
                (members, target, place) ->
                        collected.at(place).function(new FunctionAnnotation(members, names).read()));
        ViewAnnotation views = new ViewAnnotation(targets, names);
        each("SqlView", (members, target, place) -> views.view(members, target, collected.at(place)));
        each(
                "MaterializedView",
                (members, target, place) -> views.materializedView(members, target, collected.at(place)));
        eachTable(
                "SqlIndex",
                (members, table, declare) -> declare.index(table.name(), IndexAnnotation.read(members, table::named)));
        eachTable(
                "Exclusion",
                (members, table, declare) ->
                        declare.exclude(table.name(), ExclusionAnnotation.read(members, table::named)));
        eachTable(
                "Trigger",
                (members, table, declare) ->
                        declare.trigger(table.name(), new TriggerAnnotation(members, names).trigger(table)));
        eachTable(
                "Policy",
                (members, table, declare) ->
                        declare.policy(table.name(), new TriggerAnnotation(members, names).policy()));
        eachTable("RowSecurity", AnnotationReader::rowSecurity);
        TypeAnnotation types = new TypeAnnotation(classes, targets.schema());
        each("EnumLabels", (members, target, place) -> types.enumLabels(members, target, collected.at(place)));
        each("SpatialType", (members, target, place) -> types.spatial(members, target, collected.at(place)));
        RenameAnnotation renames = new RenameAnnotation(classes, targets);
        each("RenamedFrom", (members, target, place) -> renames.read(members, target, collected.at(place)));
    }

    private static void extension(Members members, Declarations declare) {
        declare.extension(new Extension(
                StoredName.of(members.text("value").orElse("")),
                members.text("schema").map(StoredName::of),
                members.text("version")));
    }

    private static void rowSecurity(Members members, TableColumns table, Declarations declare) {
        if (members.is("force")) {
            declare.forceRowLevelSecurity(table.name());
        } else {
            declare.rowLevelSecurity(table.name());
        }
    }

    /** What an annotation says of each table of the class on which it stands. */
    interface TableReader {

        void read(Members members, TableColumns table, Declarations declare);
    }

    private void eachTable(String name, TableReader reader) {
        each(
                name,
                (members, target, place) -> targets.of(target.asClass(), members.text("table"))
                        .forEach(table -> reader.read(members, table, collected.at(place))));
    }

    private void each(String name, Reader reader) {
        for (Found found : found(name)) {
            String place = "@" + name + " on " + shown(found.target());
            Places.at(place, () -> reader.read(new Members(found.annotation()), found.target(), place));
        }
    }

    private record Found(AnnotationInstance annotation, AnnotationTarget target) {}

    /** Returns all annotations of a name, those in the container of a repeated one too, by the place where they stand. */
    private List<Found> found(String name) {
        IndexView index = classes.index();
        List<Found> found = new ArrayList<>();
        for (AnnotationInstance annotation : index.getAnnotations(DotName.createSimple(PACKAGE + name))) {
            // One that stands within another has no place of its own.
            if (annotation.target() != null) {
                found.add(new Found(annotation, annotation.target()));
            }
        }
        for (AnnotationInstance all : index.getAnnotations(DotName.createSimple(PACKAGE + name + "$All"))) {
            for (AnnotationInstance annotation : all.value().asNestedArray()) {
                found.add(new Found(annotation, all.target()));
            }
        }
        found.sort((first, second) -> shown(first.target()).compareTo(shown(second.target())));
        return found;
    }

    /** Returns a class or a member as it stands in a message. */
    private static String shown(AnnotationTarget target) {
        return switch (target.kind()) {
            case FIELD -> shown(target.asField());
            case METHOD ->
                target.asMethod().declaringClass().name() + "."
                        + target.asMethod().name();
            default -> shown(target.asClass());
        };
    }

    private static String shown(FieldInfo field) {
        return field.declaringClass().name() + "." + field.name();
    }

    private static String shown(ClassInfo type) {
        String name = type.name().toString();
        return name.endsWith(".package-info") ? "the package " + name.substring(0, name.lastIndexOf('.')) : name;
    }
}
