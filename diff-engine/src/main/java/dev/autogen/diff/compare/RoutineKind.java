package dev.autogen.diff.compare;

import dev.autogen.operation.DropFunction;
import dev.autogen.operation.DropProcedure;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.schema.Argument;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Functions and procedures: all but their arguments and their results change in their place. */
final class RoutineKind implements ComparedKind<Routine> {

    private static final Phases UNDERNEATH =
            new Phases(Phase.FUNCTION_ADDED, Phase.FUNCTION_CHANGED, Phase.FUNCTION_REMOVED, Phase.REMADE_UNDERNEATH);
    private static final Phases ON_TOP = new Phases(Phase.ROUTINE_ADDED, Phase.ROUTINE_CHANGED, Phase.ROUTINE_REMOVED);

    private final Set<QualifiedName> underneath = new HashSet<>();

    RoutineKind(Surroundings surroundings) {
        underneath.addAll(Mentions.functionsUnderneath(surroundings.schemas().live()));
        underneath.addAll(Mentions.functionsUnderneath(surroundings.schemas().wanted()));
    }

    @Override
    public List<Routine> in(Schema schema) {
        return schema.others().routines();
    }

    @Override
    public DatabaseObject object(Routine routine) {
        return RoutineCreation.object(routine);
    }

    @Override
    public String subject(Routine routine) {
        String types = routine.signature().stream().map(type -> type.sql()).collect(Collectors.joining(", "));
        return routine.kind().word() + " " + routine.name() + "(" + types + ")";
    }

    @Override
    public List<Operation> make(Routine routine) {
        return isUnchecked(routine)
                ? List.of(RoutineCreation.UNCHECKED, RoutineCreation.create(routine), RoutineCreation.CHECKED)
                : List.of(RoutineCreation.create(routine));
    }

    /** What it names may come later, and PostgreSQL looks into texts of its own language. */
    private boolean isUnchecked(Routine routine) {
        return isUnderneath(routine)
                && RoutineCreation.isText(routine)
                && routine.language().equals(Routine.SQL);
    }

    private boolean isUnderneath(Routine routine) {
        return underneath.contains(routine.name());
    }

    @Override
    public List<Operation> drop(Routine routine) {
        return List.of(
                routine.kind() == Routine.Kind.FUNCTION
                        ? new DropFunction(routine.name(), routine.signature(), Set.of())
                        : new DropProcedure(routine.name(), routine.signature(), Set.of()));
    }

    /** PostgreSQL manual, CREATE FUNCTION, "Notes"; a default may change but not go. */
    @Override
    public Optional<List<Operation>> alter(Routine from, Routine to) {
        boolean isReplaced = from.kind() == to.kind()
                && from.returns().equals(to.returns())
                && plain(from.arguments()).equals(plain(to.arguments()));
        if (!isReplaced) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                to.kind() == Routine.Kind.FUNCTION ? new ReplaceFunction(from, to) : new ReplaceProcedure(from, to)));
    }

    private static List<Argument> plain(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> new Argument(
                        argument.mode(),
                        argument.name(),
                        argument.type(),
                        argument.defaultSql().map(sql -> "null")))
                .toList();
    }

    @Override
    public Phases phases(Routine routine) {
        return isUnderneath(routine) ? UNDERNEATH : ON_TOP;
    }
}
