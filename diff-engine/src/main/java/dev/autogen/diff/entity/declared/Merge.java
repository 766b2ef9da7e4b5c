package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.EntityHints;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.RenameHint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TablePolicy;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts together what the mapping says and what is declared beside it. */
final class Merge {

    private final EntitySchema mapped;
    private final Collected collected;
    private final RelationNames names;
    private final MergedTables tables;
    private final MergedTypes types;
    private final MergedObjects objects;

    Merge(EntitySchema mapped, Collected collected) {
        this.mapped = mapped;
        this.collected = collected;
        this.names = RelationNames.of(mapped.schema());
        this.tables = new MergedTables(mapped.schema());
        this.types = new MergedTypes(mapped.schema().enumTypes());
        this.objects = new MergedObjects(mapped.schema().others());
    }

    /**
     * Returns both.
     *
     * @throws AutogenException where they do not go together; the message names the places
     */
    EntitySchema merged() {
        each(collected.enumTypes(), types::order);
        each(
                collected.columnTypes(),
                declared -> tables.change(
                        declared.value().table(),
                        table -> MergedTypes.spatial(table, declared.value().value())));
        each(collected.extensions(), objects::extension);
        each(collected.routines(), objects::routine);
        views();
        each(collected.indexes(), this::index);
        each(collected.exclusions(), declared -> {
            QualifiedName table = declared.value().table();
            names.take("exclusion constraint", table, declared.value().value().name(), declared.place());
            tables.add(table, declared.value().value());
        });
        each(collected.triggers(), declared -> {
            requireRelation(declared.value().table());
            objects.trigger(new Declared<>(MergedObjects.enabled(declared.value()), declared.place()));
        });
        security();
        List<RenameHint> renames = renames();
        return mapped.with(schema(), new EntityHints(renames, types.ordered()));
    }

    private static <T> void each(List<Declared<T>> all, Consumer<Declared<T>> merging) {
        all.forEach(declared -> Places.at(declared.place(), () -> merging.accept(declared)));
    }

    private void views() {
        each(collected.views(), declared -> {
            take("view", declared.value().name(), declared.place());
            objects.view(declared.value());
        });
        each(collected.materializedViews(), declared -> {
            QualifiedName name = declared.value().name();
            List<Index> mappedIndexes = tables.table(name).map(Table::indexes).orElse(List.of());
            take("materialized view", name, declared.place());
            objects.view(declared.value());
            mappedIndexes.stream()
                    .filter(index -> !MergedTables.isAutomatic(index))
                    .forEach(index -> objects.index(name, index));
        });
    }

    /** An entity of the same name is mapped to the view: no table is made for it. */
    private void take(String kind, QualifiedName name, String place) {
        if (tables.table(name).isPresent()) {
            names.release(tables.table(name).get());
            tables.remove(name);
        }
        names.take(kind, name, place);
    }

    private void index(Declared<OnTable<Index>> declared) {
        QualifiedName relation = declared.value().table();
        Index index = declared.value().value();
        names.take("index", relation, index.name(), declared.place());
        if (objects.hasMaterializedView(relation)) {
            objects.index(relation, index);
            return;
        }
        if (objects.hasView(relation)) {
            throw new AutogenException(relation + " is a view, which has no index", "make it a materialized view");
        }
        tables.add(relation, index);
    }

    private void requireRelation(QualifiedName name) {
        if (tables.table(name).isEmpty() && !objects.hasView(name)) {
            throw objects.unknownView(name);
        }
    }

    private void security() {
        each(collected.policies(), declared -> {
            QualifiedName table = tables.required(declared.value().table()).name();
            objects.policy(
                    new Declared<>(new TablePolicy(table, declared.value().value()), declared.place()));
        });
        each(collected.rowSecurity(), declared -> {
            tables.required(declared.value().table());
            objects.rowSecurity(declared.value());
        });
    }

    private List<RenameHint> renames() {
        each(collected.renames(), declared -> {
            Table table = tables.required(declared.value().table());
            declared.value().column().ifPresent(new TableColumns(table, List.of())::require);
        });
        return collected.renames().stream().map(Declared::value).distinct().toList();
    }

    private Schema schema() {
        Schema schema = mapped.schema();
        TreeSet<String> namespaces = objects.namespaces();
        namespaces.addAll(schema.namespaces());
        return new Schema(
                List.copyOf(namespaces), types.all(), schema.sequences(), tables.all(), objects.all(), schema.facts());
    }
}
