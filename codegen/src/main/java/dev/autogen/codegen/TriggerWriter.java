package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Trigger;
import java.util.List;

/** Triggers. */
final class TriggerWriter {

    private TriggerWriter() {}

    static Chain trigger(Trigger trigger) {
        List<JavaExpression> events =
                trigger.events().stream().<JavaExpression>map(Literal::constant).toList();
        Chain chain = Chain.of("trigger", Literal.text(trigger.name()))
                .then(
                        switch (trigger.timing()) {
                            case BEFORE -> "before";
                            case AFTER -> "after";
                            case INSTEAD_OF -> "insteadOf";
                        },
                        events);
        if (!trigger.columns().isEmpty()) {
            chain = chain.then("of", Arguments.texts(trigger.columns()));
        }
        if (trigger.constraint().isPresent()) {
            chain = constraint(chain, trigger.constraint().get());
        }
        chain = transition(chain, trigger.transition());
        if (trigger.isForEachRow()) {
            chain = chain.then("forEachRow");
        }
        if (trigger.condition().isPresent()) {
            chain = chain.then("when", Literal.lines(trigger.condition().get()));
        }
        Trigger.Call call = trigger.call().orElseThrow();
        return chain.then("executes", Arguments.of(Arguments.name(call.function()), Arguments.texts(call.arguments())));
    }

    private static Chain constraint(Chain start, Trigger.ConstraintRole role) {
        Chain chain = role.deferrability() == Deferrability.NOT_DEFERRABLE
                ? start.then("asConstraint")
                : start.then("asConstraint", Literal.constant(role.deferrability()));
        return role.from()
                .map(table -> chain.then("from", Arguments.name(table)))
                .orElse(chain);
    }

    private static Chain transition(Chain start, Trigger.Transition transition) {
        Chain chain = transition
                .oldTable()
                .map(name -> start.then("oldTable", Literal.text(name)))
                .orElse(start);
        return transition
                .newTable()
                .map(name -> chain.then("newTable", Literal.text(name)))
                .orElse(chain);
    }
}
