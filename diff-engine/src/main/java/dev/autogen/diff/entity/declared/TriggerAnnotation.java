package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Command;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code @Trigger} and {@code @Policy}. */
record TriggerAnnotation(Members members, WrittenNames names) {

    Trigger trigger(TableColumns table) {
        return new Trigger(
                name(),
                members.constant("timing", Trigger.Timing.class).orElse(Trigger.Timing.AFTER),
                Set.copyOf(members.constants("events", Command.class)),
                table.named(members.texts("of")),
                members.isUnless("forEachRow"),
                members.text("when").map(SqlCursor::withoutParentheses),
                new Trigger.Transition(
                        members.text("oldTable").map(StoredName::of),
                        members.text("newTable").map(StoredName::of)),
                constraint(),
                Optional.of(new Trigger.Call(
                        names.qualified(members.text("executes")
                                .orElseThrow(() -> new AutogenException(
                                        "the trigger executes nothing", "name a function in executes"))),
                        members.texts("arguments"))));
    }

    private Optional<Trigger.ConstraintRole> constraint() {
        if (!members.is("constraint")) {
            return Optional.empty();
        }
        return Optional.of(new Trigger.ConstraintRole(
                members.constant("deferrability", Deferrability.class).orElse(Deferrability.NOT_DEFERRABLE),
                members.text("from").map(names::qualified)));
    }

    Policy policy() {
        List<String> roles = members.texts("to");
        return new Policy(
                name(),
                !members.is("restrictive"),
                members.constant("command", Command.class).orElse(Command.ALL),
                roles.isEmpty() ? Policy.EVERYBODY : roles,
                members.text("using").map(SqlCursor::withoutParentheses),
                members.text("withCheck").map(SqlCursor::withoutParentheses));
    }

    private String name() {
        return StoredName.of(members.text("name").orElse(""));
    }
}
