package dev.autogen.revision;

import dev.autogen.schema.ColumnNames;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Given;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** The words of {@link Ddl} about constraints and indexes. */
abstract sealed class KeyWords extends TableWords permits TypeWords {

    public static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;
    public static final ReferentialAction CASCADE = ReferentialAction.CASCADE;
    public static final ReferentialAction SET_NULL = ReferentialAction.SET_NULL;
    public static final ReferentialAction SET_DEFAULT = ReferentialAction.SET_DEFAULT;
    public static final Deferrability NOT_DEFERRABLE = Deferrability.NOT_DEFERRABLE;
    public static final Deferrability INITIALLY_IMMEDIATE = Deferrability.INITIALLY_IMMEDIATE;
    public static final Deferrability INITIALLY_DEFERRED = Deferrability.INITIALLY_DEFERRED;

    KeyWords() {}

    /** {@code primaryKey("item_pkey", "id").including("code")} */
    public static Constraint.PrimaryKey primaryKey(String name, String... columns) {
        return new Constraint.PrimaryKey(constraintName(name), ColumnNames.checked(columns));
    }

    /** {@code unique("item_code_key", "code").deferrable(INITIALLY_DEFERRED)} */
    public static Constraint.Unique unique(String name, String... columns) {
        return new Constraint.Unique(constraintName(name), ColumnNames.checked(columns));
    }

    /** {@code foreignKey("item_shop_fkey", "shop_id").references("shop", "id").onDelete(CASCADE).notValid()} */
    public static ForeignKeyColumns foreignKey(String name, String... columns) {
        return new ForeignKeyColumns(name, ColumnNames.checked(columns));
    }

    /** {@code check("item_price_check", "price >= 0")}, without parentheses around the condition. */
    public static Constraint.Check check(String name, String expression) {
        return new Constraint.Check(constraintName(name), expression);
    }

    /** {@code notNullConstraint("item_code_not_null", "code").notValid()}, with a name of its own; PostgreSQL 18 and later. */
    public static Constraint.NotNull notNullConstraint(String name, String column) {
        return new Constraint.NotNull(constraintName(name), column);
    }

    /** {@code exclude("stay_room_excl").with("room", "=").with(expression("tsrange(arrival, departure)"), "&&").using("gist")} */
    public static ExclusionName exclude(String name) {
        return new ExclusionName(name);
    }

    /** {@code index("item_geom_idx", "geom").using("gist").with("fillfactor", "70")} */
    public static Index index(String name, String... columns) {
        List<String> keys = Given.all(columns, "index " + name, "column");
        return new Index(indexName(name), keys.stream().map(IndexKey::column).toList());
    }

    /** {@code index("item_code_idx", expression("lower(code)"), key("created").desc())} */
    public static Index index(String name, IndexKey... keys) {
        return new Index(indexName(name), Given.all(keys, "index " + name, "key"));
    }

    /** A column as a key, for what a bare name cannot say: {@code key("created").desc()}. */
    public static IndexKey key(String column) {
        return IndexKey.column(column);
    }

    /** An expression as a key, without parentheses around it: {@code expression("lower(code)")}. */
    public static IndexKey expression(String sql) {
        return IndexKey.expression(sql);
    }

    /** {@code deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED)} */
    public static OldDeferrability deferrability(Deferrability from) {
        return new OldDeferrability(from);
    }

    /** {@code enforced().toNotEnforced()} */
    public static OldEnforced enforced() {
        return new OldEnforced();
    }

    /** {@code notEnforced().toEnforced()} */
    public static OldNotEnforced notEnforced() {
        return new OldNotEnforced();
    }

    /** {@code inherit().toNoInherit()} */
    public static OldInherit inherit() {
        return new OldInherit();
    }

    /** {@code noInherit().toInherit()} */
    public static OldNoInherit noInherit() {
        return new OldNoInherit();
    }

    private static Optional<String> constraintName(String name) {
        return Optional.of(Names.checked(name, "constraint"));
    }

    private static Optional<String> indexName(String name) {
        return Optional.of(Names.checked(name, "index"));
    }
}
