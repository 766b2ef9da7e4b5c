package dev.autogen.diff.entity.declared;

import dev.autogen.diff.entity.RenameHint;
import dev.autogen.environment.Declarations;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was declared, in the order in which it was read, before anybody looked whether it goes together. */
final class Collected {

    /** A column with the type that it shall have. */
    record ColumnType(String column, SqlType type) {}

    private final List<Declared<Extension>> extensions = new ArrayList<>();
    private final List<Declared<Routine>> routines = new ArrayList<>();
    private final List<Declared<View>> views = new ArrayList<>();
    private final List<Declared<MaterializedView>> materializedViews = new ArrayList<>();
    private final List<Declared<OnTable<Index>>> indexes = new ArrayList<>();
    private final List<Declared<OnTable<Exclusion>>> exclusions = new ArrayList<>();
    private final List<Declared<OnTable<Trigger>>> triggers = new ArrayList<>();
    private final List<Declared<OnTable<Policy>>> policies = new ArrayList<>();
    private final List<Declared<RowSecurity>> rowSecurity = new ArrayList<>();
    private final List<Declared<EnumType>> enumTypes = new ArrayList<>();
    private final List<Declared<OnTable<ColumnType>>> columnTypes = new ArrayList<>();
    private final List<Declared<RenameHint>> renames = new ArrayList<>();

    private final WrittenNames names;

    Collected(WrittenNames names) {
        this.names = names;
    }

    /** Returns what takes the declarations of one place. */
    Declarations at(String place) {
        return new AtPlace(place);
    }

    List<Declared<Extension>> extensions() {
        return extensions;
    }

    List<Declared<Routine>> routines() {
        return routines;
    }

    List<Declared<View>> views() {
        return views;
    }

    List<Declared<MaterializedView>> materializedViews() {
        return materializedViews;
    }

    List<Declared<OnTable<Index>>> indexes() {
        return indexes;
    }

    List<Declared<OnTable<Exclusion>>> exclusions() {
        return exclusions;
    }

    List<Declared<OnTable<Trigger>>> triggers() {
        return triggers;
    }

    List<Declared<OnTable<Policy>>> policies() {
        return policies;
    }

    List<Declared<RowSecurity>> rowSecurity() {
        return rowSecurity;
    }

    List<Declared<EnumType>> enumTypes() {
        return enumTypes;
    }

    List<Declared<OnTable<ColumnType>>> columnTypes() {
        return columnTypes;
    }

    List<Declared<RenameHint>> renames() {
        return renames;
    }

    /** Notes the place beside what it takes. */
    private final class AtPlace implements Declarations {

        private final String place;

        AtPlace(String place) {
            this.place = place;
        }

        private <T> void add(List<Declared<T>> list, T value) {
            list.add(new Declared<>(value, place));
        }

        private <T> void add(List<Declared<OnTable<T>>> list, QualifiedName table, T value) {
            list.add(new Declared<>(new OnTable<>(names.plain(table), value), place));
        }

        @Override
        public void extension(Extension extension) {
            add(extensions, extension);
        }

        @Override
        public void function(Routine function) {
            Places.at(place, () -> function.checked(function.kind().word()));
            add(
                    routines,
                    new Routine(
                            function.kind(),
                            names.plain(function.name()),
                            function.arguments(),
                            function.returns(),
                            function.language(),
                            function.behavior(),
                            function.body()));
        }

        @Override
        public void view(View view) {
            add(
                    views,
                    new View(
                            names.plain(view.name()),
                            view.query(),
                            view.columns(),
                            view.isSecurityBarrier(),
                            view.isSecurityInvoker(),
                            view.checkOption()));
        }

        @Override
        public void materializedView(MaterializedView view) {
            add(
                    materializedViews,
                    new MaterializedView(
                            names.plain(view.name()),
                            view.query(),
                            view.columns(),
                            view.accessMethod(),
                            view.parameters(),
                            view.tablespace()));
        }

        @Override
        public void index(QualifiedName table, Index index) {
            Places.at(place, () -> index.checked("index", table));
            add(indexes, table, index);
        }

        @Override
        public void exclude(QualifiedName table, Exclusion constraint) {
            Places.at(place, () -> constraint.checked("exclusion constraint", table));
            add(exclusions, table, constraint);
        }

        @Override
        public void trigger(QualifiedName table, Trigger trigger) {
            Places.at(place, () -> trigger.checked("trigger refused: " + table));
            add(triggers, table, trigger);
        }

        @Override
        public void policy(QualifiedName table, Policy policy) {
            Places.at(place, () -> policy.checked("policy refused: " + table));
            add(policies, table, policy);
        }

        @Override
        public void rowLevelSecurity(QualifiedName table) {
            add(rowSecurity, new RowSecurity(names.plain(table), true, false));
        }

        @Override
        public void forceRowLevelSecurity(QualifiedName table) {
            add(rowSecurity, new RowSecurity(names.plain(table), true, true));
        }

        @Override
        public void enumType(EnumType type) {
            add(enumTypes, new EnumType(names.plain(type.name()), type.labels()));
        }

        @Override
        public void columnType(QualifiedName table, String column, SqlType type) {
            add(columnTypes, table, new ColumnType(column, type));
        }

        @Override
        public void renamedTable(String from, QualifiedName to) {
            Places.at(place, () -> add(renames, new RenameHint(names.plain(to), Optional.empty(), from)));
        }

        @Override
        public void renamedColumn(QualifiedName table, String from, String to) {
            Places.at(place, () -> add(renames, new RenameHint(names.plain(table), Optional.of(to), from)));
        }
    }
}
