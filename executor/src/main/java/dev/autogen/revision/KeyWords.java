package dev.autogen.revision;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of {@link Ddl} about constraints and indexes. */
abstract sealed class KeyWords extends TableWords permits TypeWords {

    public static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;
    public static final ReferentialAction CASCADE = ReferentialAction.CASCADE;
    public static final ReferentialAction SET_NULL = ReferentialAction.SET_NULL;
    public static final ReferentialAction SET_DEFAULT = ReferentialAction.SET_DEFAULT;
    public static final Deferrability INITIALLY_IMMEDIATE = Deferrability.INITIALLY_IMMEDIATE;
    public static final Deferrability INITIALLY_DEFERRED = Deferrability.INITIALLY_DEFERRED;

    KeyWords() {}

    /** {@code primaryKey("item_pkey", "id")} */
    public static Constraint.PrimaryKey primaryKey(String name, String... columns) {
        return new Constraint.PrimaryKey(Optional.of(name), List.of(columns));
    }

    /** {@code unique("item_code_key", "code")} */
    public static Constraint.Unique unique(String name, String... columns) {
        return new Constraint.Unique(Optional.of(name), List.of(columns));
    }

    /** {@code foreignKey("item_shop_fkey", "shop_id").references("shop", "id").onDelete(CASCADE)} */
    public static ForeignKeyColumns foreignKey(String name, String... columns) {
        return new ForeignKeyColumns(name, List.of(columns));
    }

    /** {@code check("item_price_check", "price >= 0")}, without parentheses around the condition. */
    public static Constraint.Check check(String name, String expression) {
        return new Constraint.Check(Optional.of(name), expression);
    }

    /** {@code index("item_geom_idx", "geom").using("gist")} */
    public static Index index(String name, String... columns) {
        return new Index(
                Optional.of(name), Arrays.stream(columns).map(IndexKey::column).toList());
    }

    /** {@code index("item_code_idx", expression("lower(code)"), key("created").desc())} */
    public static Index index(String name, IndexKey... keys) {
        return new Index(Optional.of(name), List.of(keys));
    }

    /** A column as a key of an index, for what a bare name cannot say. */
    public static IndexKey key(String column) {
        return IndexKey.column(column);
    }

    /** An expression as a key of an index, without parentheses around it. */
    public static IndexKey expression(String sql) {
        return IndexKey.expression(sql);
    }
}
