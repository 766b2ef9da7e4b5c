package dev.autogen.diff.database;

import dev.autogen.schema.Index;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.ViewIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys and conditions of indexes of materialized views. One that nobody named is looked for by what it does. */
final class ViewIndexAlignment {

    private final Schema live;
    private final ObjectTexts texts;

    ViewIndexAlignment(Schema live, ObjectTexts texts) {
        this.live = live;
        this.texts = texts;
    }

    List<ViewIndex> align(List<ViewIndex> wanted, List<MaterializedView> wantedViews) {
        List<ViewIndex> aligned = new ArrayList<>();
        for (ViewIndex index : wanted) {
            Optional<MaterializedView> view = find(wantedViews, index.view());
            ViewIndex found = view.isEmpty() ? index : align(index, view.get());
            aligned.add(named(found));
        }
        return aligned;
    }

    private ViewIndex align(ViewIndex wanted, MaterializedView view) {
        Optional<MaterializedView> before = find(live.others().materializedViews(), wanted.view());
        if (before.isEmpty() || live.others().viewIndexes().contains(wanted)) {
            return wanted;
        }
        ViewIndex aligned = wanted;
        for (ViewIndex other : live.others().viewIndexes()) {
            boolean isNamed = wanted.index().name().isPresent();
            boolean canBe = other.view().equals(wanted.view())
                    && (!isNamed || other.index().name().equals(wanted.index().name()));
            if (canBe && isSame(before.get(), other.index(), view, wanted.index())) {
                aligned = new ViewIndex(wanted.view(), spelled(other.index(), wanted.index()));
            }
        }
        return aligned;
    }

    private boolean isSame(MaterializedView before, Index live, MaterializedView after, Index wanted) {
        return texts.compare(
                        "index " + live.name().orElseThrow() + " on " + before.name(),
                        ObjectProbes.index(before, live),
                        ObjectProbes.index(after, wanted),
                        Optional.empty())
                .isSame(0);
    }

    private static Index spelled(Index live, Index wanted) {
        return new Index(
                live.name(),
                live.keys(),
                wanted.isUnique(),
                wanted.method(),
                wanted.include(),
                live.predicate(),
                wanted.nullsNotDistinct(),
                wanted.parameters(),
                wanted.tablespace());
    }

    private static ViewIndex named(ViewIndex index) {
        if (index.index().name().isPresent()) {
            return index;
        }
        List<String> parts = index.index().keys().stream()
                .map(key -> key.isExpression() ? "expr" : key.text())
                .toList();
        String name = Names.invented(index.view().name(), parts, "idx");
        return new ViewIndex(index.view(), index.index().withName(Optional.of(name)));
    }

    private static Optional<MaterializedView> find(List<MaterializedView> views, QualifiedName name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
