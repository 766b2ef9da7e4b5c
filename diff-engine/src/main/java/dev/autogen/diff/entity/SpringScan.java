package dev.autogen.diff.entity;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Type;

/**
 * Where Spring Boot looks for entities: the packages of {@code @EntityScan}, else the package of the class that switches
 * auto-configuration on, each with its sub-packages (Spring Boot reference, "Separate @Entity Definitions").
 */
final class SpringScan {

    /** Spring Boot 4 moved it. */
    private static final List<DotName> ENTITY_SCAN = List.of(
            DotName.createSimple("org.springframework.boot.autoconfigure.domain.EntityScan"),
            DotName.createSimple("org.springframework.boot.persistence.autoconfigure.EntityScan"));

    private static final List<DotName> APPLICATION = List.of(
            DotName.createSimple("org.springframework.boot.autoconfigure.SpringBootApplication"),
            DotName.createSimple("org.springframework.boot.autoconfigure.EnableAutoConfiguration"));

    private SpringScan() {}

    /** Returns the packages, none where there is no application of Spring Boot's. */
    static List<String> packages(Index index) {
        List<String> scanned = annotated(index, ENTITY_SCAN)
                .flatMap(SpringScan::scanned)
                .distinct()
                .sorted()
                .toList();
        return scanned.isEmpty()
                ? annotated(index, APPLICATION)
                        .map(SpringScan::ownPackage)
                        .distinct()
                        .sorted()
                        .toList()
                : scanned;
    }

    private static Stream<AnnotationInstance> annotated(Index index, List<DotName> annotations) {
        return annotations.stream()
                .flatMap(name -> index.getAnnotations(name).stream())
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS);
    }

    private static Stream<String> scanned(AnnotationInstance scan) {
        List<String> named = Stream.concat(
                        Stream.of("value", "basePackages")
                                .flatMap(name -> values(scan, name))
                                .map(AnnotationValue::asString),
                        values(scan, "basePackageClasses")
                                .map(AnnotationValue::asClass)
                                .map(Type::name)
                                .map(DotName::packagePrefix))
                .toList();
        return named.isEmpty() ? Stream.of(ownPackage(scan)) : named.stream();
    }

    private static Stream<AnnotationValue> values(AnnotationInstance annotation, String name) {
        AnnotationValue value = annotation.value(name);
        return value == null ? Stream.empty() : value.asArrayList().stream();
    }

    private static String ownPackage(AnnotationInstance annotation) {
        return annotation.target().asClass().name().packagePrefix();
    }
}
