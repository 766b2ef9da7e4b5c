package dev.autogen.diff.database;

import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.View;
import java.util.List;

/** Views of both kinds, each list sorted by name. */
record LiveViews(List<View> views, List<MaterializedView> materializedViews) {

    LiveViews {
        views = List.copyOf(views);
        materializedViews = List.copyOf(materializedViews);
    }
}
