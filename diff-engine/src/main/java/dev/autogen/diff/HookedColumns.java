package dev.autogen.diff;

import dev.autogen.environment.ComparedColumn;
import dev.autogen.environment.Environment;
import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Optional;

/** Types and defaults of columns where a project's Environment.java compares them its own way. */
final class HookedColumns {

    private final Environment environment;
    private final Schema live;
    private final Schema given;

    /**
     * Compares.
     *
     * @param live in one spelling with the wanted schema
     * @param given the wanted schema as the entities spell it
     */
    HookedColumns(Environment environment, Schema live, Schema given) {
        this.environment = environment;
        this.live = live;
        this.given = given;
    }

    /** Returns the wanted schema, whose columns have what the database has where it does not differ. */
    Schema decided(Schema wanted) {
        return wanted.withTables(wanted.tables().stream()
                .map(table -> live.table(table.name())
                        .map(there -> decided(there, table))
                        .orElse(table))
                .toList());
    }

    private Table decided(Table there, Table wanted) {
        return wanted.withColumns(wanted.columns().stream()
                .map(column -> there.column(column.name())
                        .map(each -> decided(new ComparedColumn(wanted.name(), each, column)))
                        .orElse(column))
                .toList());
    }

    private Column decided(ComparedColumn column) {
        Column original = given.table(column.table())
                .flatMap(table -> table.column(column.live().name()))
                .orElse(column.wanted());
        Column typed = decided(
                environment.typeDiffers(column),
                column.wanted(),
                differs -> column.wanted()
                        .withType(differs ? original.type() : column.live().type()));
        return decided(
                environment.defaultDiffers(column),
                typed,
                differs -> typed.withDefaultSql(
                        differs ? original.defaultSql() : column.live().defaultSql()));
    }

    private interface Decision {

        Column of(boolean differs);
    }

    private static Column decided(Optional<Boolean> answer, Column column, Decision decision) {
        return answer.map(decision::of).orElse(column);
    }
}
