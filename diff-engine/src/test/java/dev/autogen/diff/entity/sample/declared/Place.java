package dev.autogen.diff.entity.sample.declared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.locationtech.jts.geom.Point;

@Embeddable
public class Place {

    @Column(name = "street_name")
    String street;

    Point position;
}
