package dev.autogen.diff.entity.sample.spatial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** One table with geometry of every kind. */
@Entity
@Table(name = "spatial", indexes = @Index(name = "spatial_covered", columnList = "covered"))
public class Spatial {

    @Id
    Long id;

    Point untyped;

    @Column(columnDefinition = "geometry(LineStringZ, 4326) not null")
    LineString typed;

    @Column(columnDefinition = "geometry(Geometry,4326)")
    Geometry covered;

    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    Point geography;

    @Column(columnDefinition = "GEOGRAPHY(POINT)")
    @JdbcTypeCode(SqlTypes.GEOGRAPHY)
    Point place;

    org.geolatte.geom.Point<?> geolatte;
}
