package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions and procedures: all but a body that is a text, which PostgreSQL keeps as it is. */
final class RoutineAlignment {

    private static final int ARGUMENTS = 0;
    private static final int RESULT = 1;
    private static final int BODY = 2;
    private static final int SETTINGS = 3;
    private static final int SIGNATURE = 4;

    private final ObjectTexts texts;

    RoutineAlignment(ObjectTexts texts) {
        this.texts = texts;
    }

    List<Routine> align(List<Routine> wanted, List<Routine> live) {
        List<Routine> aligned = new ArrayList<>();
        for (Routine routine : wanted) {
            aligned.add(live.contains(routine) ? routine : align(routine, live));
        }
        return aligned;
    }

    /** One that passes the same types is the same one, however they are spelled. */
    private Routine align(Routine wanted, List<Routine> live) {
        Routine aligned = wanted;
        for (Routine other : live) {
            if (other.kind() == wanted.kind() && isNamed(other, wanted.name())) {
                ObjectTexts.Comparison comparison = texts.compare(
                        wanted.kind().word() + " " + wanted.name(),
                        ObjectProbes.routine(other),
                        ObjectProbes.routine(wanted),
                        Optional.empty());
                if (comparison.isSame(SIGNATURE)) {
                    aligned = align(other, wanted, comparison);
                }
            }
        }
        return aligned;
    }

    private static boolean isNamed(Routine routine, QualifiedName name) {
        return routine.name().equals(name);
    }

    private static Routine align(Routine live, Routine wanted, ObjectTexts.Comparison comparison) {
        boolean isSameBody = comparison.isSame(BODY)
                && live.body().filter(Routine.Body::isParsed).isPresent()
                && wanted.body().filter(Routine.Body::isParsed).isPresent();
        return new Routine(
                wanted.kind(),
                wanted.name(),
                comparison.isSame(ARGUMENTS) ? live.arguments() : wanted.arguments(),
                comparison.isSame(RESULT) ? live.returns() : wanted.returns(),
                wanted.language(),
                comparison.isSame(SETTINGS) ? withSettings(live, wanted.behavior()) : wanted.behavior(),
                isSameBody ? live.body() : wanted.body());
    }

    private static RoutineBehavior withSettings(Routine live, RoutineBehavior wanted) {
        return new RoutineBehavior(
                wanted.volatility(),
                wanted.isStrict(),
                wanted.isSecurityDefiner(),
                wanted.isLeakproof(),
                wanted.parallel(),
                wanted.cost(),
                wanted.rows(),
                live.behavior().settings());
    }
}
