package dev.autogen.revision;

import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about triggers. */
interface TriggerVerbs extends Invoking {

    /** {@code op.createTrigger("invoice", trigger("touch").before(UPDATE).forEachRow().executes("touch"))} */
    default void createTrigger(String table, Trigger trigger) {
        createTrigger(QualifiedName.of(table), trigger);
    }

    /** {@code op.createTrigger(name("audit", "invoice"), ...)} */
    default void createTrigger(QualifiedName table, Trigger trigger) {
        invoke(new CreateTrigger(table, trigger));
    }

    /** {@code op.replaceTrigger("invoice", from, to)}; the new one fires, even where the old one was disabled. */
    default void replaceTrigger(String table, Trigger from, Trigger to) {
        replaceTrigger(QualifiedName.of(table), from, to);
    }

    /** {@code op.replaceTrigger(name("audit", "invoice"), from, to)} */
    default void replaceTrigger(QualifiedName table, Trigger from, Trigger to) {
        invoke(new ReplaceTrigger(table, from, to));
    }

    /** {@code op.dropTrigger("invoice", "touch")} */
    default void dropTrigger(String table, String name, Option... options) {
        dropTrigger(QualifiedName.of(table), name, options);
    }

    /** {@code op.dropTrigger(name("audit", "invoice"), "touch")} */
    default void dropTrigger(QualifiedName table, String name, Option... options) {
        invoke(new DropTrigger(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.enableTrigger("invoice", "touch")}, after it was disabled. */
    default void enableTrigger(String table, String name, Option... options) {
        enableTrigger(QualifiedName.of(table), name, options);
    }

    /** {@code op.enableTrigger(name("audit", "invoice"), "touch")} */
    default void enableTrigger(QualifiedName table, String name, Option... options) {
        enableTrigger(table, name, TriggerState.DISABLED, TriggerState.ORIGIN, options);
    }

    /** {@code op.enableTrigger("invoice", "touch", ORIGIN, ALWAYS)}: from, then to. */
    default void enableTrigger(String table, String name, TriggerState from, TriggerState to, Option... options) {
        enableTrigger(QualifiedName.of(table), name, from, to, options);
    }

    /** {@code op.enableTrigger(name("audit", "invoice"), "touch", ORIGIN, ALWAYS)} */
    default void enableTrigger(
            QualifiedName table, String name, TriggerState from, TriggerState to, Option... options) {
        invoke(new EnableTrigger(table, name, from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.disableTrigger("invoice", "touch")}, which fired as every trigger does at first. */
    default void disableTrigger(String table, String name, Option... options) {
        disableTrigger(QualifiedName.of(table), name, options);
    }

    /** {@code op.disableTrigger(name("audit", "invoice"), "touch")} */
    default void disableTrigger(QualifiedName table, String name, Option... options) {
        disableTrigger(table, name, TriggerState.ORIGIN, options);
    }

    /** {@code op.disableTrigger("invoice", "touch", ALWAYS)}: when it fired before. */
    default void disableTrigger(String table, String name, TriggerState from, Option... options) {
        disableTrigger(QualifiedName.of(table), name, from, options);
    }

    /** {@code op.disableTrigger(name("audit", "invoice"), "touch", ALWAYS)} */
    default void disableTrigger(QualifiedName table, String name, TriggerState from, Option... options) {
        invoke(new DisableTrigger(table, name, from, Set.copyOf(List.of(options))));
    }
}
