package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "places with postgis", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_places_with_postgis implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "region",
                column("code", varchar(10)).notNull(),
                column("outline", geometry("Geometry", 4326)).notNull(),
                primaryKey("region_pkey", "code"));
        op.createIndex("region", index("region_outline_idx", "outline").using("gist"));
        op.addColumn("place", column("area", geometry("MultiPolygon", 4326)));
        op.addColumn("place", column("track", geography("LineString", 4326)));
        // rewrites place and locks it meanwhile
        op.alterColumn(
                "place",
                "position",
                type(geometry("Point", 4326)).to(geometry("Point", 3857)).using("ST_Transform(\"position\", 3857)"));
        // fails where a row of place breaks it; locks place while it is checked
        op.addConstraint("place", check("place_area_check", "st_isvalid(area)"));
        // blocks writes to place while it is built
        op.createIndex("place", index("place_area_idx", "area").using("gist"));
        // blocks writes to place while it is built
        op.createIndex("place", index("place_track_idx", "track").using("gist"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("place", "place_track_idx");
        op.dropIndex("place", "place_area_idx");
        op.dropConstraint("place", "place_area_check");
        // rewrites place and locks it meanwhile
        op.alterColumn(
                "place",
                "position",
                type(geometry("Point", 3857)).to(geometry("Point", 4326)).using("ST_Transform(\"position\", 4326)"));
        // loses data: place.track
        op.dropColumn("place", "track");
        // loses data: place.area
        op.dropColumn("place", "area");
        // loses data: every row of region
        op.dropTable("region");
    }
}
