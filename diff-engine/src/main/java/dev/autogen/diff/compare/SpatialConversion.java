package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType.Spatial;
import dev.autogen.schema.TypeName;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Shapes of PostGIS: another family, dimension, number of parts or reference system. */
final class SpatialConversion {

    private static final Set<TypeName> GEOMETRIC = Set.of(TypeName.POINT, TypeName.PATH, TypeName.POLYGON);

    /** The reference system of a geography that names none (PostGIS manual, 4.3). */
    private static final int GEOGRAPHIC = 4326;

    private final Retyping retyping;
    private final Spatial from;
    private final Spatial to;
    private String value;

    private SpatialConversion(Retyping retyping, Spatial from, Spatial to) {
        this.retyping = retyping;
        this.from = from;
        this.to = to;
        this.value = retyping.value();
    }

    static Optional<Conversion> of(Retyping retyping) {
        if (retyping.from() instanceof Spatial from && retyping.to() instanceof Spatial to) {
            return Optional.of(new SpatialConversion(retyping, from, to).conversion());
        }
        if (retyping.to() instanceof Spatial to) {
            boolean isWritten = retyping.isFrom(TypeFamily.TEXTS) || retyping.isFrom(TypeName.BYTEA);
            boolean isShape = retyping.isFrom(GEOMETRIC) && to.family() == Spatial.Family.GEOMETRY;
            return Optional.of(isWritten || isShape ? retyping.casted() : retyping.undecided());
        }
        if (!(retyping.from() instanceof Spatial)) {
            return Optional.empty();
        }
        if (retyping.isTo(TypeName.BYTEA)) {
            return Optional.of(retyping.casted());
        }
        return Optional.of(retyping.isTo(TypeFamily.TEXTS) ? Conversion.ASSIGNED : retyping.undecided());
    }

    private Conversion conversion() {
        boolean isGeography = from.family() == Spatial.Family.GEOGRAPHY;
        boolean changesShape = !from.shape().equals(to.shape()) && to.shape().isPresent();
        boolean changesSystem =
                isKnown(system(from)) && isKnown(system(to)) && !system(from).equals(system(to));
        if (isGeography && (changesShape || changesSystem || from.family() != to.family())) {
            value = value + "::geometry";
        }
        if (changesShape) {
            dimension();
            parts();
        }
        if (changesSystem) {
            value = "ST_Transform(" + value + ", " + system(to).getAsInt() + ")";
        }
        boolean isMade = !value.equals(retyping.value()) && !value.equals(retyping.value() + "::geometry");
        if (from.family() != to.family() && !isMade) {
            value = retyping.value() + "::" + to.sql();
        } else if (from.family() != to.family() || (isMade && to.family() == Spatial.Family.GEOGRAPHY)) {
            value = value + "::" + to.sql();
        }
        Conversion conversion = value.equals(retyping.value()) ? Conversion.ASSIGNED : Conversion.using(value);
        return decided(conversion);
    }

    private Conversion decided(Conversion conversion) {
        boolean isDeclared = isKnown(system(to)) && !isKnown(system(from));
        if (isDeclared) {
            return conversion.deciding("the reference system of " + retyping.subject()
                    + ": what names none is taken as " + system(to).getAsInt()
                    + ", fails where another one is named");
        }
        boolean isOther = !shape(to).equals("geometry") && !shape(from).equals(shape(to)) && !isMulti(from, to);
        if (isOther && isMulti(to, from)) {
            return conversion.deciding(
                    "what " + retyping.subject() + " becomes where it has several parts; fails there");
        }
        if (isOther) {
            return conversion.deciding("what " + retyping.subject() + " becomes; fails where it is no " + shape(to));
        }
        boolean changesDimension = from.shape().isPresent()
                && to.shape().isPresent()
                && !dimension(from).equals(dimension(to));
        return changesDimension
                ? conversion.deciding("the dimensions of " + retyping.subject()
                        + ": one that goes is lost, one that is new is 0 everywhere")
                : conversion;
    }

    private static OptionalInt system(Spatial type) {
        return type.family() == Spatial.Family.GEOGRAPHY && type.srid().isEmpty()
                ? OptionalInt.of(GEOGRAPHIC)
                : type.srid();
    }

    private static boolean isKnown(OptionalInt srid) {
        return srid.isPresent() && srid.getAsInt() != 0;
    }

    private void dimension() {
        String wanted = dimension(to);
        if (from.shape().isEmpty() || dimension(from).equals(wanted)) {
            return;
        }
        String function = switch (wanted) {
            case "Z" -> "ST_Force3DZ";
            case "M" -> "ST_Force3DM";
            case "ZM" -> "ST_Force4D";
            default -> "ST_Force2D";
        };
        value = function + "(" + value + ")";
    }

    private void parts() {
        if (isMulti(from, to)) {
            value = "ST_Multi(" + value + ")";
        } else if (isMulti(to, from)) {
            // PostGIS then refuses the whole as a value of the type.
            value = "case when ST_NumGeometries(" + value + ") = 1 then ST_GeometryN(" + value + ", 1) else " + value
                    + " end";
        }
    }

    private static boolean isMulti(Spatial single, Spatial several) {
        return shape(several).equals("multi" + shape(single));
    }

    /** Without its dimension, in lower case. */
    private static String shape(Spatial type) {
        String whole = type.shape().orElse("geometry").toLowerCase(Locale.ROOT);
        return whole.substring(0, whole.length() - dimension(type).length());
    }

    private static String dimension(Spatial type) {
        String whole = type.shape().orElse("");
        if (whole.endsWith("ZM")) {
            return "ZM";
        }
        return whole.endsWith("Z") || whole.endsWith("M") ? whole.substring(whole.length() - 1) : "";
    }
}
