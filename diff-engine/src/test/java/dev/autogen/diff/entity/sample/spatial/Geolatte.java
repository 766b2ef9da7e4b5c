package dev.autogen.diff.entity.sample.spatial;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.geolatte.geom.C2D;
import org.geolatte.geom.C3DM;
import org.geolatte.geom.G2D;
import org.geolatte.geom.Geometry;
import org.geolatte.geom.GeometryCollection;
import org.geolatte.geom.LineString;
import org.geolatte.geom.MultiLineString;
import org.geolatte.geom.MultiPoint;
import org.geolatte.geom.MultiPolygon;
import org.geolatte.geom.Point;
import org.geolatte.geom.Polygon;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The types of Geolatte, of which each has its dimension as a type argument. */
@Entity
@Table(name = "geolatte")
public class Geolatte {

    @Id
    Long id;

    Point<G2D> point;

    LineString<C2D> line;

    Polygon<?> polygon;

    MultiPoint<G2D> points;

    MultiLineString<G2D> lines;

    MultiPolygon<G2D> polygons;

    GeometryCollection<G2D> collection;

    Geometry<?> anything;

    @Column(columnDefinition = "geometry(PointZM,25832)")
    Point<C3DM> measured;

    @Column(columnDefinition = "geometry(MultiPolygon, 4326) not null")
    MultiPolygon<G2D> area;

    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    Polygon<G2D> region;

    @Column(columnDefinition = "geography(MultiLineStringZ,4326)")
    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    MultiLineString<?> roads;

    @ElementCollection
    List<Point<G2D>> stops;
}
