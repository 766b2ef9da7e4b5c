package dev.autogen.diff.entity.declared;

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
    private final Collected collected;

    AnnotationReader(MappedClasses classes, Targets targets, Collected collected) {
        this.classes = Objects.requireNonNull(classes, "classes is null");
        this.targets = Objects.requireNonNull(targets, "targets is null");
        this.collected = Objects.requireNonNull(collected, "collected is null");
    }

    /** What an annotation says where it stands. */
    interface Reader {

        void read(Members members, AnnotationTarget target, String place);
    }

    void read() {
        each("SqlIndex", this::index);
        each("RenamedFrom", this::renamed);
    }

    private void each(String name, Reader reader) {
        for (Found found : found(name)) {
            String place = "@" + name + " on " + shown(found.target());
            Places.at(place, () -> reader.read(new Members(found.annotation()), found.target(), place));
        }
    }

    private void index(Members members, AnnotationTarget target, String place) {
        for (TableColumns table : targets.of(target.asClass(), members.text("table"))) {
            collected.at(place).index(table.name(), IndexAnnotation.read(members, table::named));
        }
    }

    private void renamed(Members members, AnnotationTarget target, String place) {
        new RenameAnnotation(classes, targets).read(members, target, collected.at(place));
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
