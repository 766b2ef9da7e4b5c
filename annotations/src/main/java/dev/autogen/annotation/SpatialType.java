package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type of the column of a spatial attribute, which is mapped by Hibernate Spatial.
 *
 * <pre>{@code
 * @SpatialType(shape = "Point", srid = 4326, dimension = Dimension.Z)
 * private Point position;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface SpatialType {

    /** As PostGIS spells it, such as {@code MultiPolygon}. */
    String shape() default "Geometry";

    /** The identifier of the spatial reference system; 0 for none, which for a geography is 4326. */
    int srid() default 0;

    Dimension dimension() default Dimension.XY;

    /** Whether it is on the globe. */
    Family family() default Family.GEOMETRY;

    /** What a point has beside two coordinates. */
    enum Dimension {
        /** Nothing. */
        XY,
        /** A height. */
        Z,
        /** A measure. */
        M,
        /** Both. */
        ZM
    }

    /** The two families of types of PostGIS. */
    enum Family {
        GEOMETRY,
        GEOGRAPHY
    }
}
