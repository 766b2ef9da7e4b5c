package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedAttribute;
import java.util.List;
import java.util.Locale;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;

/** A field or a getter that carries an annotation. */
record Member(ClassInfo owner, String name) {

    static Member of(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.FIELD
                ? new Member(target.asField().declaringClass(), target.asField().name())
                : new Member(target.asMethod().declaringClass(), attribute(target.asMethod()));
    }

    /** A getter is called after its attribute (JavaBeans, 8.3 and 8.8), the accessor of a record is not. */
    private static String attribute(MethodInfo method) {
        String name = method.name();
        for (String start : List.of("get", "is")) {
            if (name.length() > start.length()
                    && name.startsWith(start)
                    && Character.isUpperCase(name.charAt(start.length()))) {
                String rest = name.substring(start.length());
                boolean isAcronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
                return isAcronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return name;
    }

    /**
     * Returns what it is mapped to.
     *
     * @throws AutogenException where it has no column
     */
    List<MappedAttribute> mapped(MappedClasses classes) {
        List<MappedAttribute> attributes = classes.attributes(owner, name);
        if (attributes.isEmpty()) {
            throw new AutogenException(
                    "no entity maps it to a column", "take the annotation off, or map the attribute");
        }
        return attributes;
    }
}
