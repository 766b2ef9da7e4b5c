package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Set;

/** What does not go together in a trigger (PostgreSQL manual, CREATE TRIGGER; {@code CreateTriggerFiringOn} in trigger.c). */
final class TriggerRules {

    private final Trigger trigger;
    private final String start;

    private TriggerRules(Trigger trigger, String start) {
        this.trigger = trigger;
        this.start = start;
    }

    static void check(Trigger trigger, String start) {
        TriggerRules rules = new TriggerRules(trigger, start);
        rules.checkEvents();
        rules.checkInsteadOf();
        rules.checkTransition();
        rules.checkConstraint();
    }

    private void checkEvents() {
        Set<Command> events = trigger.events();
        refuseIf(
                events.isEmpty(), "fires on nothing", "name the commands in before(...), after(...) or insteadOf(...)");
        refuseIf(
                events.contains(Command.SELECT) || events.contains(Command.ALL),
                "fires on " + (events.contains(Command.ALL) ? "all" : "select"),
                "name insert, update, delete or truncate");
        refuseIf(trigger.call().isEmpty(), "executes no function", "name one in executes(...)");
        refuseIf(
                events.contains(Command.TRUNCATE) && trigger.isForEachRow(),
                "fires on truncate for each row",
                "leave forEachRow() out: truncate looks at no row");
        refuseIf(
                !trigger.columns().isEmpty() && !events.contains(Command.UPDATE),
                "names columns without update",
                "leave of(...) out");
        refuseIf(
                trigger.condition().isPresent() && trigger.condition().get().isBlank(),
                "has a blank condition",
                "leave when(...) out");
    }

    private void checkInsteadOf() {
        if (trigger.timing() != Trigger.Timing.INSTEAD_OF) {
            return;
        }
        refuseIf(!trigger.isForEachRow(), "fires instead of a statement", "add forEachRow()");
        refuseIf(trigger.condition().isPresent(), "fires instead of, with a condition", "leave when(...) out");
        refuseIf(!trigger.columns().isEmpty(), "fires instead of, with columns", "leave of(...) out");
        refuseIf(
                trigger.events().contains(Command.TRUNCATE),
                "fires instead of truncate",
                "name insert, update or delete");
    }

    private void checkTransition() {
        Trigger.Transition transition = trigger.transition();
        if (transition.equals(Trigger.Transition.NONE)) {
            return;
        }
        Set<Command> events = trigger.events();
        refuseIf(
                trigger.timing() != Trigger.Timing.AFTER || trigger.constraint().isPresent(),
                "has transition tables, but is none that fires after",
                "use after(...) without asConstraint(), or leave oldTable(...) and newTable(...) out");
        refuseIf(
                events.size() > 1
                        || events.contains(Command.TRUNCATE)
                        || !trigger.columns().isEmpty(),
                "has transition tables with columns, truncate or several commands",
                "make one trigger for each of insert, update and delete");
        refuseIf(
                transition.oldTable().isPresent() && events.contains(Command.INSERT),
                "has an old table on insert",
                "leave oldTable(...) out");
        refuseIf(
                transition.newTable().isPresent() && events.contains(Command.DELETE),
                "has a new table on delete",
                "leave newTable(...) out");
    }

    private void checkConstraint() {
        boolean fits = trigger.timing() == Trigger.Timing.AFTER && trigger.isForEachRow();
        refuseIf(
                trigger.constraint().isPresent() && !fits,
                "is a constraint trigger that does not fire after each row",
                "use after(...) with forEachRow()");
    }

    private void refuseIf(boolean condition, String facts, String fix) {
        if (condition) {
            throw new AutogenException(start + facts, fix);
        }
    }
}
