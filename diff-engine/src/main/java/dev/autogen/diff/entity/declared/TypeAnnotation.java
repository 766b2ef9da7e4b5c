package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedAttribute;
import dev.autogen.environment.Declarations;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;

/** {@code @EnumLabels} and {@code @SpatialType}. */
record TypeAnnotation(MappedClasses classes, Schema schema) {

    /** PostGIS manual, 4.1 "Spatial Data Model". */
    private static final List<String> SHAPES = List.of(
            "Geometry",
            "Point",
            "LineString",
            "Polygon",
            "MultiPoint",
            "MultiLineString",
            "MultiPolygon",
            "GeometryCollection",
            "CircularString",
            "CompoundCurve",
            "CurvePolygon",
            "MultiCurve",
            "MultiSurface",
            "PolyhedralSurface",
            "Triangle",
            "Tin");

    /** The one that PostGIS takes for a geography where none is said (PostGIS manual, 4.3.2). */
    private static final int WGS_84 = 4326;

    TypeAnnotation {
        Objects.requireNonNull(classes, "classes is null");
        Objects.requireNonNull(schema, "schema is null");
    }

    void enumLabels(Members members, AnnotationTarget target, Declarations declarations) {
        ClassInfo type = target.asClass();
        if (!type.isEnum()) {
            throw new AutogenException("the class is no enum", "move the annotation to the enum");
        }
        List<String> labels = members.texts("value");
        List<String> ordered = labels.isEmpty()
                ? type.enumConstants().stream().map(FieldInfo::name).toList()
                : labels;
        Set<QualifiedName> types = new TreeSet<>();
        classes.attributesOf(type).forEach(attribute -> enumOf(attribute).ifPresent(types::add));
        if (types.isEmpty()) {
            throw new AutogenException(
                    "no attribute maps it to an enum of PostgreSQL's",
                    "put @JdbcTypeCode(SqlTypes.NAMED_ENUM) on the attribute, or take the annotation off");
        }
        types.forEach(name -> declarations.enumType(new EnumType(name, ordered)));
    }

    private Optional<QualifiedName> enumOf(MappedAttribute attribute) {
        return schema.table(attribute.table())
                .flatMap(table -> table.column(attribute.columns().get(0)))
                .flatMap(column -> {
                    SqlType type = column.type() instanceof SqlType.Array array ? array.element() : column.type();
                    return schema.enumTypes().stream()
                            .map(EnumType::name)
                            .filter(name -> SqlType.named(name).equals(type))
                            .findFirst();
                });
    }

    void spatial(Members members, AnnotationTarget target, Declarations declarations) {
        SqlType type = spatialType(members);
        for (MappedAttribute attribute : Member.of(target).mapped(classes)) {
            declarations.columnType(attribute.table(), attribute.columns().get(0), type);
        }
    }

    private static SqlType spatialType(Members members) {
        SqlType.Spatial.Family family =
                members.constant("family", SqlType.Spatial.Family.class).orElse(SqlType.Spatial.Family.GEOMETRY);
        String shape = members.text("shape").orElse("Geometry");
        if (SHAPES.stream().noneMatch(shape::equalsIgnoreCase)) {
            throw new AutogenException(
                    "\"" + shape + "\" is no shape of PostGIS's",
                    CloseName.of(shape, SHAPES)
                            .map(close -> "write " + close)
                            .orElse("write one of " + String.join(", ", SHAPES) + ", and Z and M in dimension"));
        }
        String dimension =
                members.text("dimension").filter(value -> !value.equals("XY")).orElse("");
        int srid = members.number("srid").orElse(0);
        boolean isAnything = shape.equalsIgnoreCase("Geometry") && dimension.isEmpty() && srid == 0;
        if (isAnything) {
            return new SqlType.Spatial(family, Optional.empty(), OptionalInt.empty());
        }
        int system = srid == 0 && family == SqlType.Spatial.Family.GEOGRAPHY ? WGS_84 : srid;
        return new SqlType.Spatial(
                family, Optional.of(shape + dimension), system == 0 ? OptionalInt.empty() : OptionalInt.of(system));
    }
}
