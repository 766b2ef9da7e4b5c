package dev.autogen.diff.entity.declared;

import dev.autogen.diff.entity.MappedAttribute;
import dev.autogen.diff.entity.MappedEntity;
import dev.autogen.diff.entity.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The classes of the mapping with what Hibernate made of them. */
record MappedClasses(IndexView index, Provenance provenance) {

    MappedClasses {
        Objects.requireNonNull(index, "index is null");
        Objects.requireNonNull(provenance, "provenance is null");
    }

    /**
     * Returns the entities whose tables have what a class brings: its own, or for a mapped superclass those that inherit
     * from it; not those that have it in the table of another entity that they inherit from.
     */
    List<MappedEntity> entitiesWith(ClassInfo type) {
        Set<String> heirs = new LinkedHashSet<>();
        for (MappedEntity entity : provenance.entities()) {
            if (isHeir(entity.name(), type)) {
                heirs.add(entity.name());
            }
        }
        return provenance.entities().stream()
                .filter(entity -> heirs.contains(entity.name()))
                .filter(entity -> entity.parent().filter(heirs::contains).isEmpty())
                .toList();
    }

    /** Returns the attributes that a member of a class is, in each entity and by each path on which it comes there. */
    List<MappedAttribute> attributes(ClassInfo type, String member) {
        return provenance.entities().stream()
                .flatMap(entity -> entity.attributes().stream())
                .filter(attribute -> attribute.name().equals(member) && isHeir(attribute.owner(), type))
                .distinct()
                .toList();
    }

    /** Returns the attributes whose values are of a class. */
    List<MappedAttribute> attributesOf(ClassInfo type) {
        String name = type.name().toString();
        return provenance.entities().stream()
                .flatMap(entity -> entity.attributes().stream())
                .filter(attribute -> attribute.javaType().filter(name::equals).isPresent())
                .distinct()
                .toList();
    }

    private boolean isHeir(String className, ClassInfo type) {
        return chain(className).contains(type.name().toString());
    }

    /** Returns the class and its superclasses. */
    private List<String> chain(String className) {
        List<String> chain = new ArrayList<>();
        String next = className;
        while (next != null) {
            chain.add(next);
            ClassInfo known = index.getClassByName(DotName.createSimple(next));
            next = known == null || known.superName() == null
                    ? null
                    : known.superName().toString();
        }
        return chain;
    }
}
