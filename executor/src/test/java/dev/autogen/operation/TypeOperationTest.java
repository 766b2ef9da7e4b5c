package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.revision.Operations;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cannot be right about enums, domains, sequences, schemas, extensions and names is refused when it is said. */
class TypeOperationTest {

    private static final String LONG = "x".repeat(64);

    @Test
    void a_label_fits_and_stands_once() {
        assertRefused(
                op -> op.createEnum("mood", "sad", "sad"),
                "enum mood refused: \"sad\" stands twice\n  fix: name it once");
        assertRefused(
                op -> op.createEnum("mood", LONG),
                "enum mood refused: the label \"" + LONG + "\" has more than 63 bytes");
        assertRefused(
                op -> op.createEnum("mood", "sad", nothing()),
                "enum mood refused: a label is null\n  fix: name the label");
        assertRefused(
                op -> op.renameEnumValue("mood", "sad", nothing()),
                "rename enum value of mood refused: a label is null");
        assertRefused(op -> op.addEnumValue("mood", LONG), "add enum value to mood refused: the label");
        assertRefused(op -> op.addEnumValue("mood", "a", after(LONG)), "position refused: the label");
        assertRefused(op -> op.renameEnumValue("mood", "a", LONG), "rename enum value of mood refused: the label");
    }

    @Test
    void a_label_is_added_beside_another_and_renamed_to_another() {
        assertRefused(
                op -> op.addEnumValue("mood", "a", before("a")),
                "add enum value refused: mood: \"a\" would stand beside itself\n  fix: name a label that the enum has");
        assertRefused(
                op -> op.renameEnumValue("mood", "a", "a"),
                "rename enum value of mood refused: \"a\" keeps its name\n  fix: name another label");
        assertRefused(
                op -> op.addEnumValue("mood", "a", IF_EXISTS),
                "add enum value refused: PostgreSQL has no \"if exists\" here");
    }

    @Test
    void an_enum_is_replaced_by_another_of_its_name() {
        assertRefused(
                op -> op.replaceEnum(enumType("mood", "a"), enumType("humour", "b")),
                "replace enum refused: mood would become humour\n  fix: keep the name; rename(...) changes it");
        assertRefused(
                op -> op.replaceEnum(enumType("mood", "a"), enumType("mood", "a")),
                "replace enum refused: mood keeps its labels [a]\n  fix: name the labels that it will have");
    }

    @Test
    void a_label_that_goes_is_mapped_once_to_one_that_stays() {
        assertRefused(
                op -> op.replaceEnum(
                        enumType("mood", "a", "b"),
                        enumType("mood", "a"),
                        usedBy("t", "c").map("b", "z")),
                "replace enum refused: mood: \"b\" is mapped to \"z\", which the new enum has not\n  fix: map it to one of [a]");
        assertRefused(
                op -> op.replaceEnum(
                        enumType("mood", "a", "b"),
                        enumType("mood", "a"),
                        usedBy("t", "c").map("a", "a")),
                "replace enum refused: mood: \"a\" is mapped and is none of the labels that go\n"
                        + "  fix: map what [a, b] has and [a] has not");
        assertRefused(
                op -> usedBy("t", "c").map("b", "a").map("b", "d"), "replace enum refused: t.c maps a label twice");
        assertRefused(
                op -> op.replaceEnum(
                        enumType("mood", "a", "b"),
                        enumType("mood", "a"),
                        usedBy("t", "c"),
                        usedBy("t", "c").array()),
                "replace enum refused: mood: t.c is named twice\n  fix: name it once");
    }

    @Test
    void a_domain_changes_what_postgresql_can_change() {
        assertRefused(op -> op.alterDomain("code"), "alter domain refused: code has no change");
        assertRefused(
                op -> op.alterDomain("code", type(text()).to(integer())),
                "alter domain refused: code: PostgreSQL alters the default and not null of a domain, not: Type[");
        assertRefused(
                op -> op.alterDomain("code", notNull().toNullable(), nullable().toNotNull()),
                "alter domain refused: code has one change twice");
        assertRefused(
                op -> domain("code", text()).check("c", "true").check("c", "false"),
                "domain code refused: \"c\" stands twice");
        assertRefused(op -> domain("code", text()).defaultSql(" "), "domain code refused: its default is blank");
        assertRefused(op -> domain("code", text()).check("c", " "), "check");
        assertRefused(
                op -> op.addDomainConstraint("code", check("c", "true").noInherit()),
                "add domain constraint refused: code: PostgreSQL has neither");
        assertRefused(
                op -> op.dropDomain("code", CONCURRENTLY),
                "drop domain refused: PostgreSQL has no \"concurrently\" here");
    }

    @Test
    void a_schema_and_an_extension_have_names_that_postgresql_takes() {
        assertRefused(
                op -> op.createSchema("pg_audit"),
                "create schema refused: pg_audit: PostgreSQL keeps names that begin with pg_ for itself");
        assertRefused(op -> op.createSchema(" "), "name refused: a schema has a blank name");
        assertRefused(
                op -> op.alterExtension("postgis", "3.4", "3.4"),
                "alter extension refused: postgis keeps its version 3.4");
        assertRefused(op -> op.alterExtension("postgis", "3.4", ""), "extension postgis refused: its version is blank");
        assertRefused(op -> extension("postgis").version(" "), "extension postgis refused: its version is blank");
    }

    @Test
    void a_name_is_said_in_full_and_no_more() {
        assertRefused(
                op -> op.commentOn(object(TRIGGER, "touch"), noComment().to("a")),
                "comment refused: trigger touch is in a table that is not named\n  fix: name the table with of(...)");
        assertRefused(
                op -> op.commentOn(object(VIEW, "v").of("t"), noComment().to("a")),
                "comment refused: view v of t is in no table\n  fix: leave of(...) out");
        assertRefused(
                op -> op.rename(object(TRIGGER, name("audit", "touch")).of("t"), "b"),
                "rename refused: trigger audit.touch of t is named with a schema\n"
                        + "  fix: name the schema of its table in of(...)");
        assertRefused(
                op -> op.rename(object(SCHEMA, name("audit", "b")), "c"),
                "rename refused: schema audit.b is named with a schema\n  fix: name it alone");
        assertRefused(
                op -> op.setSchema(object(TYPE, "t").arguments(text()), "b"),
                "set schema refused: type t has no arguments\n  fix: leave arguments(...) out");
        assertThat(object(FUNCTION, "f").arguments(text(), integer())).hasToString("function f(text, integer)");
    }

    @Test
    void what_has_a_verb_of_its_own_or_no_other_name_is_refused() {
        assertRefused(op -> op.rename(object(TABLE, "t"), "b"), "rename refused: table t\n  fix: use renameTable");
        assertRefused(op -> op.rename(object(INDEX, "i"), "b"), "rename refused: index i\n  fix: use renameIndex");
        assertRefused(
                op -> op.rename(object(CONSTRAINT, "c").of("t"), "b"),
                "rename refused: constraint c of t\n  fix: use renameConstraint");
        assertRefused(
                op -> op.rename(object(DOMAIN_CONSTRAINT, "c").of("d"), "b"),
                "rename refused: domain constraint c of d\n  fix: use renameDomainConstraint");
        assertRefused(
                op -> op.setSchema(object(DOMAIN_CONSTRAINT, "c").of("d"), "s"),
                "set schema refused: domain constraint c of d is in the schema of its domain\n  fix: move the domain");
        assertRefused(
                op -> op.commentOn(object(DOMAIN_CONSTRAINT, "c"), noComment().to("ours")),
                "comment refused: domain constraint c is in a domain that is not named\n"
                        + "  fix: name the domain with of(...)");
        assertRefused(
                op -> op.rename(object(COLUMN, "c").of("v"), "b"),
                "rename refused: column c of v\n  fix: use renameColumn");
        assertRefused(
                op -> op.rename(object(EXTENSION, "e"), "b"), "rename refused: extension e\n  fix: drop it and create");
        assertRefused(
                op -> op.setSchema(object(INDEX, "i"), "b"),
                "set schema refused: index i is in the schema of its table\n  fix: move the table");
        assertRefused(
                op -> op.setSchema(object(SCHEMA, "s"), "b"),
                "set schema refused: schema s is in no schema\n  fix: use rename");
        assertRefused(
                op -> op.rename(object(TYPE, "t"), "b", IF_EXISTS),
                "rename type t refused: PostgreSQL has no \"if exists\" here\n  fix: leave IF_EXISTS out");
    }

    private static void assertRefused(Consumer<Operations> code, String message) {
        assertThatThrownBy(() -> OperationCase.operations(code))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith(message);
    }

    private static @Nullable String nothing() {
        return null;
    }
}
