package dev.autogen.diff.entity.declared;

import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;

/** The members of an annotation, an empty text being none: the class of the annotation, with its defaults, is not at hand. */
record Members(AnnotationInstance annotation) {

    Optional<String> text(String name) {
        return value(name).map(Members::string).filter(text -> !text.isEmpty());
    }

    List<String> texts(String name) {
        return value(name).map(value -> List.of(value.asStringArray())).orElse(List.of());
    }

    boolean is(String name) {
        return value(name).map(AnnotationValue::asBoolean).orElse(false);
    }

    /** Returns a flag that is set by default. */
    boolean isUnless(String name) {
        return value(name).map(AnnotationValue::asBoolean).orElse(true);
    }

    Optional<Integer> number(String name) {
        return value(name).map(AnnotationValue::asInt);
    }

    /** Returns the constant of one of our enums that has the same name as that of the annotation's. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return value(name).map(value -> Enum.valueOf(type, value.asEnum()));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return value(name).map(value -> List.of(value.asEnumArray())).orElse(List.of()).stream()
                .map(constant -> Enum.valueOf(type, constant))
                .toList();
    }

    List<Members> nested(String name) {
        return value(name).map(value -> List.of(value.asNestedArray())).orElse(List.of()).stream()
                .map(Members::new)
                .toList();
    }

    private static String string(AnnotationValue value) {
        return value.kind() == AnnotationValue.Kind.ENUM ? value.asEnum() : value.asString();
    }

    private Optional<AnnotationValue> value(String name) {
        return Optional.ofNullable(annotation.value(name));
    }
}
