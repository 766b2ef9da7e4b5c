package dev.autogen.diff;

import dev.autogen.diff.compare.NamingConvention;
import dev.autogen.diff.database.Alignment;
import dev.autogen.environment.Environment;
import dev.autogen.operation.Change;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a project's Environment.java says to a comparison.
 *
 * @param environment which says nothing where the project has none
 */
record Hooks(Environment environment) {

    /**
     * Returns both sides as they are compared.
     *
     * @param aligned both in one spelling
     * @param given the wanted side as the entities spell it
     */
    Alignment decided(Alignment aligned, Schema given) {
        if (environment == Environment.NONE) {
            return aligned;
        }
        HookedObjects objects = new HookedObjects(environment, aligned.live(), aligned.wanted());
        Schema live = objects.live();
        Schema wanted = new HookedColumns(environment, live, given).decided(objects.wanted());
        return new Alignment(live, wanted, aligned.alike(), aligned.warnings());
    }

    /** Returns what unnamed things are called that are made. */
    NamingConvention naming() {
        if (environment == Environment.NONE) {
            return NamingConvention.OF_POSTGRES;
        }
        return new NamingConvention() {
            @Override
            public Optional<String> of(Table table, Constraint constraint) {
                return environment.nameOf(table, constraint);
            }

            @Override
            public Optional<String> of(Table table, Index index) {
                return environment.nameOf(table, index);
            }
        };
    }

    /**
     * Returns the changes that go on.
     *
     * @param changes with their hazards
     */
    List<Change> processed(List<Change> changes) {
        return environment == Environment.NONE ? changes : ProcessedChanges.of(changes, environment);
    }
}
