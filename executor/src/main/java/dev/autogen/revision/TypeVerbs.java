package dev.autogen.revision;

import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.LabelPosition;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameEnumValue;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of {@code op} that is about enums. */
interface TypeVerbs extends Invoking {

    /** {@code op.createEnum("mood", "sad", "happy")} */
    default void createEnum(String name, String... labels) {
        createEnum(QualifiedName.of(name), labels);
    }

    /** {@code op.createEnum(name("audit", "mood"), "sad", "happy")} */
    default void createEnum(QualifiedName name, String... labels) {
        invoke(new CreateEnum(new EnumType(name, Arrays.asList(labels))));
    }

    /**
     * {@code op.addEnumValue("mood", "angry")}: behind all others.
     *
     * <p>Rows, defaults and checks can use the new label from the next transaction on only.
     */
    default void addEnumValue(String name, String value, Option... options) {
        addEnumValue(QualifiedName.of(name), value, options);
    }

    /** {@code op.addEnumValue(name("audit", "mood"), "angry")} */
    default void addEnumValue(QualifiedName name, String value, Option... options) {
        invoke(new AddEnumValue(name, value, Optional.empty(), Set.copyOf(List.of(options))));
    }

    /**
     * {@code op.addEnumValue("mood", "calm", before("happy"), IF_NOT_EXISTS)}
     *
     * <p>Rows, defaults and checks can use the new label from the next transaction on only.
     */
    default void addEnumValue(String name, String value, LabelPosition position, Option... options) {
        addEnumValue(QualifiedName.of(name), value, position, options);
    }

    /** {@code op.addEnumValue(name("audit", "mood"), "calm", before("happy"), IF_NOT_EXISTS)} */
    default void addEnumValue(QualifiedName name, String value, LabelPosition position, Option... options) {
        invoke(new AddEnumValue(name, value, Optional.of(position), Set.copyOf(List.of(options))));
    }

    /** {@code op.renameEnumValue("mood", "sad", "gloomy")}: from, then to. */
    default void renameEnumValue(String name, String from, String to) {
        renameEnumValue(QualifiedName.of(name), from, to);
    }

    /** {@code op.renameEnumValue(name("audit", "mood"), "sad", "gloomy")} */
    default void renameEnumValue(QualifiedName name, String from, String to) {
        invoke(new RenameEnumValue(name, from, to));
    }

    /**
     * {@code op.replaceEnum(enumType("mood", "sad", "angry"), enumType("mood", "sad"), usedBy("person", "mood"))}: from,
     * then to, then each column of the type. For labels that go or change their order; PostgreSQL rewrites the tables.
     */
    default void replaceEnum(EnumType from, EnumType to, EnumUse... uses) {
        invoke(new ReplaceEnum(from, to, List.of(uses)));
    }

    /** {@code op.dropEnum("mood")}, which PostgreSQL refuses while a column has the type. */
    default void dropEnum(String name, Option... options) {
        dropEnum(QualifiedName.of(name), options);
    }

    /** {@code op.dropEnum(name("audit", "mood"))} */
    default void dropEnum(QualifiedName name, Option... options) {
        invoke(new DropEnum(name, Set.copyOf(List.of(options))));
    }
}
