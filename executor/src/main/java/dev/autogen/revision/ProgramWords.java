package dev.autogen.revision;

import dev.autogen.schema.Argument;
import dev.autogen.schema.CheckOption;
import dev.autogen.schema.Command;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Roles;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of {@link Ddl} about views, functions, triggers, policies and privileges. */
abstract sealed class ProgramWords extends TypeWords permits DataWords {

    public static final CheckOption LOCAL = CheckOption.LOCAL;
    public static final CheckOption CASCADED = CheckOption.CASCADED;
    public static final Command ALL = Command.ALL;
    public static final Command SELECT = Command.SELECT;
    public static final Command INSERT = Command.INSERT;
    public static final Command UPDATE = Command.UPDATE;
    public static final Command DELETE = Command.DELETE;
    public static final Command TRUNCATE = Command.TRUNCATE;
    public static final TriggerState ORIGIN = TriggerState.ORIGIN;
    public static final TriggerState DISABLED = TriggerState.DISABLED;
    public static final TriggerState REPLICA = TriggerState.REPLICA;
    public static final TriggerState ALWAYS = TriggerState.ALWAYS;
    /** All roles. */
    public static final String PUBLIC = Roles.PUBLIC;
    /** The role whose privileges count at the moment; not the role of that name. */
    public static final String CURRENT_USER = Roles.CURRENT_USER;
    /** The same as {@link #CURRENT_USER}. */
    public static final String CURRENT_ROLE = Roles.CURRENT_ROLE;
    /** The role that connected. */
    public static final String SESSION_USER = Roles.SESSION_USER;

    ProgramWords() {}

    /** {@code view("open_invoice", "select * from invoice where paid is null").securityBarrier()} */
    public static View view(String name, String query) {
        return view(QualifiedName.of(name), query);
    }

    public static View view(QualifiedName name, String query) {
        return new View(name, query);
    }

    /** {@code materializedView("turnover", "select sum(total) as total from invoice").with("fillfactor", "70")} */
    public static MaterializedView materializedView(String name, String query) {
        return materializedView(QualifiedName.of(name), query);
    }

    public static MaterializedView materializedView(QualifiedName name, String query) {
        return new MaterializedView(name, query);
    }

    /** {@code function("net", argument("gross", numeric())).returns(numeric()).immutable().body("select gross / 1.19")} */
    public static Routine function(String name, Argument... arguments) {
        return function(QualifiedName.of(name), arguments);
    }

    public static Routine function(QualifiedName name, Argument... arguments) {
        return new Routine(Routine.Kind.FUNCTION, name, List.of(arguments));
    }

    /** {@code procedure("tidy", argument("days", integer())).language("plpgsql").body("begin ... end")} */
    public static Routine procedure(String name, Argument... arguments) {
        return procedure(QualifiedName.of(name), arguments);
    }

    public static Routine procedure(QualifiedName name, Argument... arguments) {
        return new Routine(Routine.Kind.PROCEDURE, name, List.of(arguments));
    }

    /** {@code argument("days", integer()).defaultSql("30")} */
    public static Argument argument(String name, SqlType type) {
        return new Argument(Optional.of(name), type);
    }

    /** An argument without a name, {@code $1} in the body. */
    public static Argument argument(SqlType type) {
        return new Argument(Optional.empty(), type);
    }

    /** {@code trigger("touch").before(INSERT, UPDATE).forEachRow().executes("touch")} */
    public static Trigger trigger(String name) {
        return new Trigger(name);
    }

    /** {@code policy("own_rows").command(SELECT).to("clerk").using("owner = current_user")} */
    public static Policy policy(String name) {
        return new Policy(name);
    }

    /** {@code privileges("select", "insert").on(object(TABLE, "invoice")).to("clerk")}; {@code privileges("all")} */
    public static Privileges privileges(String... words) {
        return new Privileges(
                Arrays.stream(words).map(word -> new Privilege(word, List.of())).toList());
    }

    /** {@code privileges(privilege("select", "id", "code"), privilege("update", "code"))} */
    public static Privileges privileges(Privilege... privileges) {
        return new Privileges(List.of(privileges));
    }

    /** A privilege on columns of a table: {@code privilege("update", "code")}. */
    public static Privilege privilege(String word, String... columns) {
        return new Privilege(word, List.of(columns));
    }
}
