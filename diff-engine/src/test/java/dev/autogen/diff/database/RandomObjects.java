package dev.autogen.diff.database;

import dev.autogen.schema.Argument;
import dev.autogen.schema.CheckOption;
import dev.autogen.schema.Column;
import dev.autogen.schema.Command;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewIndex;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands beside tables: domains, routines, views, triggers, policies, and comments on all of these. */
final class RandomObjects {

    private static final String COMMENT = "what it's \"for\"\n\\ and more";

    /** Every server has it. */
    private static final String READER = "pg_read_all_data";

    /** Every schema has it, for triggers. */
    private static final Routine TOUCH = new Routine(Routine.Kind.FUNCTION, QualifiedName.of("touch it"), List.of())
            .returns("trigger")
            .language("plpgsql")
            .body("begin return new; end");

    private final RandomChoice choice;
    private final List<Table> tables;
    private final List<Domain> domains = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>(List.of(TOUCH));
    private final List<View> views = new ArrayList<>();
    private final List<MaterializedView> materializedViews = new ArrayList<>();
    private final List<ViewIndex> viewIndexes = new ArrayList<>();
    private final List<TableTrigger> triggers = new ArrayList<>();
    private final List<RowSecurity> rowSecurity = new ArrayList<>();
    private final List<TablePolicy> policies = new ArrayList<>();
    private final SortedMap<DatabaseObject, String> comments = new TreeMap<>();
    private final SortedMap<DatabaseObject, SortedSet<DatabaseObject>> dependencies = new TreeMap<>();

    RandomObjects(RandomChoice choice, List<Table> tables) {
        this.choice = choice;
        this.tables = tables;
        times(2, this::domain);
        times(4, this::routine);
        times(3, this::view);
        times(2, this::materializedView);
        tables.forEach(this::onTable);
    }

    OtherObjects others() {
        return new OtherObjects(
                List.of(), domains, routines, views, materializedViews, viewIndexes, triggers, rowSecurity, policies);
    }

    SortedMap<DatabaseObject, String> comments() {
        return comments;
    }

    SortedMap<DatabaseObject, SortedSet<DatabaseObject>> dependencies() {
        return dependencies;
    }

    private void times(int atMost, Runnable addition) {
        for (int count = choice.below(atMost + 1); count > 0; count--) {
            addition.run();
        }
    }

    private void domain() {
        Domain domain = new Domain(
                QualifiedName.of(choice.name("domain")), SqlType.parse(choice.one(List.of("integer", "numeric(5,1)"))));
        domain = choice.chance(50) ? domain.check(choice.name("check"), "value > (1 + 1) * 2") : domain;
        domain = choice.chance(30) ? domain.defaultSql("7") : domain;
        domain = choice.chance(30) ? domain.notNull() : domain;
        domains.add(choice.chance(30) ? domain.comment(COMMENT) : domain);
    }

    private void routine() {
        List<Argument> arguments = new ArrayList<>();
        times(3, () -> arguments.add(argument(arguments.size())));
        boolean isFunction = choice.chance(70);
        Routine routine = new Routine(
                isFunction ? Routine.Kind.FUNCTION : Routine.Kind.PROCEDURE,
                QualifiedName.of(choice.name("routine")),
                arguments);
        routine = isFunction ? function(routine) : routine;
        routine = choice.chance(30) ? routine.set("search_path", "pg_catalog, pg_temp") : routine;
        routine = choice.chance(30) ? routine.securityDefiner() : routine;
        String result = isFunction ? "select 1" : "select 1 where $$it's$$ = ''";
        routine = choice.chance(50)
                ? routine.body(" " + result + " -- $body$\n")
                : routine.sqlBody("begin atomic " + result.replace("$$it's$$", "'it''s'") + "; end");
        routines.add(routine);
        ObjectKind kind = isFunction ? ObjectKind.FUNCTION : ObjectKind.PROCEDURE;
        comment(new DatabaseObject(kind, routine.name(), Optional.empty(), routine.signature()));
    }

    private Routine function(Routine routine) {
        Routine function = routine.returns(choice.chance(20) ? "setof integer" : "integer");
        function = choice.chance(30) ? function.immutable() : function;
        function = choice.chance(30) ? function.strict() : function;
        function = choice.chance(30) ? function.parallelSafe() : function;
        function = choice.chance(20) ? function.leakproof() : function;
        return choice.chance(30) ? function.cost(7) : function;
    }

    /** Once one has a default, all behind it have. */
    private Argument argument(int position) {
        Argument argument = new Argument(
                Optional.of(choice.name("argument")), SqlType.parse(choice.one(List.of("integer", "text[]"))));
        return position > 1 ? argument.defaultSql("null") : argument;
    }

    private void view() {
        QualifiedName name = QualifiedName.of(choice.name("view"));
        Optional<View> below =
                choice.chance(40) && !views.isEmpty() ? Optional.of(choice.one(views)) : Optional.empty();
        View view = new View(name, below.map(RandomObjects::star).orElseGet(() -> query(choice.one(tables))));
        below.ifPresent(other ->
                uses(new DatabaseObject(ObjectKind.VIEW, name), new DatabaseObject(ObjectKind.VIEW, other.name())));
        view = choice.chance(30) ? view.securityBarrier() : view;
        views.add(choice.chance(30) ? view.withCheckOption(choice.one(List.of(CheckOption.values()))) : view);
        comment(new DatabaseObject(ObjectKind.VIEW, name));
    }

    private void materializedView() {
        QualifiedName name = QualifiedName.of(choice.name("stored"));
        MaterializedView view = new MaterializedView(
                name,
                "select \"It\"::text, (1 + 1) * 2 as \"four\" from (" + query(choice.one(tables)) + ") shown limit 3");
        materializedViews.add(choice.chance(30) ? view.with("fillfactor", "70") : view);
        comment(new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, name));
        if (choice.chance(60)) {
            IndexKey key = choice.chance(50) ? IndexKey.column("It").desc() : IndexKey.expression("\"It\" is null");
            viewIndexes.add(new ViewIndex(name, new Index(Optional.of(choice.name("index")), List.of(key))));
        }
    }

    private static String star(View view) {
        return "select * from " + Quoting.identifier(view.name());
    }

    private static String query(Table table) {
        String column = Quoting.identifier(table.columns().get(0).name());
        return "select " + column + " as \"It\" from " + Quoting.identifier(table.name()) + " where " + column
                + " is not null";
    }

    private void onTable(Table table) {
        times(1, () -> trigger(table));
        if (choice.chance(30)) {
            rowSecurity.add(new RowSecurity(table.name(), choice.chance(70), choice.chance(50)));
            policy(table);
        }
        for (Constraint constraint : table.constraints()) {
            if (choice.chance(20)) {
                QualifiedName name = QualifiedName.of(constraint.name().orElseThrow());
                comments.put(new DatabaseObject(ObjectKind.CONSTRAINT, name).of(table.name()), COMMENT);
            }
        }
        table.indexes()
                .forEach(index -> comment(new DatabaseObject(
                        ObjectKind.INDEX, QualifiedName.of(index.name().orElseThrow()))));
    }

    private void trigger(Table table) {
        Trigger trigger = new Trigger(choice.name("trigger")).executes(TOUCH.name(), "it's", "\\");
        Column column = table.columns().get(0);
        trigger = choice.chance(50)
                ? trigger.before(Command.INSERT, Command.UPDATE).forEachRow()
                : trigger.after(Command.UPDATE).of(column.name());
        boolean isConstraint = trigger.timing() == Trigger.Timing.AFTER && choice.chance(50);
        trigger =
                isConstraint ? trigger.forEachRow().asConstraint(choice.one(List.of(Deferrability.values()))) : trigger;
        trigger = choice.chance(30) && trigger.isForEachRow()
                ? trigger.when("new." + Quoting.identifier(column.name()) + " is not null")
                : trigger;
        boolean isPlain = table.options().partitioning().isEmpty()
                && table.options().partitionOf().isEmpty();
        TriggerState state = isPlain ? choice.one(List.of(TriggerState.values())) : TriggerState.ORIGIN;
        triggers.add(new TableTrigger(table.name(), trigger, state));
        comments.put(
                new DatabaseObject(ObjectKind.TRIGGER, QualifiedName.of(trigger.name())).of(table.name()), COMMENT);
    }

    private void policy(Table table) {
        Policy policy = new Policy(choice.name("policy"))
                .using(Quoting.identifier(table.columns().get(0).name()) + " is not null");
        policy = choice.chance(30) ? policy.restrictive() : policy;
        policy = choice.chance(50) ? policy.command(Command.UPDATE).withCheck("(1 + 1) * 2 > 3") : policy;
        policies.add(new TablePolicy(table.name(), choice.chance(30) ? policy.to(READER) : policy));
        if (choice.chance(30)) {
            comments.put(
                    new DatabaseObject(ObjectKind.POLICY, QualifiedName.of(policy.name())).of(table.name()), COMMENT);
        }
    }

    private void comment(DatabaseObject object) {
        if (choice.chance(30)) {
            comments.put(object, COMMENT);
        }
    }

    private void uses(DatabaseObject object, DatabaseObject used) {
        dependencies.computeIfAbsent(object, key -> new TreeSet<>()).add(used);
    }
}
