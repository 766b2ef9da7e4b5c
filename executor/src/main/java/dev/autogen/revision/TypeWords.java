package dev.autogen.revision;

import dev.autogen.operation.EnumUse;
import dev.autogen.operation.LabelPosition;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import java.util.Arrays;

/** The words of {@link Ddl} about sequences, enums, domains, extensions, and anything by its name. */
abstract sealed class TypeWords extends KeyWords permits ProgramWords {

    public static final ObjectKind TABLE = ObjectKind.TABLE;
    public static final ObjectKind VIEW = ObjectKind.VIEW;
    public static final ObjectKind MATERIALIZED_VIEW = ObjectKind.MATERIALIZED_VIEW;
    public static final ObjectKind INDEX = ObjectKind.INDEX;
    public static final ObjectKind SEQUENCE = ObjectKind.SEQUENCE;
    public static final ObjectKind TYPE = ObjectKind.TYPE;
    public static final ObjectKind DOMAIN = ObjectKind.DOMAIN;
    public static final ObjectKind SCHEMA = ObjectKind.SCHEMA;
    public static final ObjectKind EXTENSION = ObjectKind.EXTENSION;
    public static final ObjectKind FUNCTION = ObjectKind.FUNCTION;
    public static final ObjectKind PROCEDURE = ObjectKind.PROCEDURE;
    public static final ObjectKind TRIGGER = ObjectKind.TRIGGER;
    public static final ObjectKind POLICY = ObjectKind.POLICY;
    public static final ObjectKind CONSTRAINT = ObjectKind.CONSTRAINT;
    public static final ObjectKind DOMAIN_CONSTRAINT = ObjectKind.DOMAIN_CONSTRAINT;
    public static final ObjectKind COLUMN = ObjectKind.COLUMN;

    TypeWords() {}

    /** {@code sequence("item_seq").incrementBy(50)} */
    public static Sequence sequence(String name) {
        return new Sequence(QualifiedName.of(name));
    }

    public static Sequence sequence(QualifiedName name) {
        return new Sequence(name);
    }

    /** {@code enumType("mood", "sad", "happy")}, the labels in their order */
    public static EnumType enumType(String name, String... labels) {
        return enumType(QualifiedName.of(name), labels);
    }

    public static EnumType enumType(QualifiedName name, String... labels) {
        return new EnumType(name, Arrays.asList(labels));
    }

    /** A column of an enum: {@code usedBy("person", "mood").defaultSql("'sad'").map("angry", "sad")} */
    public static EnumUse usedBy(String table, String column) {
        return usedBy(QualifiedName.of(table), column);
    }

    public static EnumUse usedBy(QualifiedName table, String column) {
        return new EnumUse(table, column);
    }

    /** The place of a new label: {@code op.addEnumValue("mood", "calm", before("happy"))}. */
    public static LabelPosition before(String label) {
        return new LabelPosition(true, label);
    }

    /** The place of a new label: {@code op.addEnumValue("mood", "calm", after("sad"))}. */
    public static LabelPosition after(String label) {
        return new LabelPosition(false, label);
    }

    /** {@code domain("positive", integer()).notNull().defaultSql("1").check("positive_check", "value > 0")} */
    public static Domain domain(String name, SqlType type) {
        return domain(QualifiedName.of(name), type);
    }

    public static Domain domain(QualifiedName name, SqlType type) {
        return new Domain(name, type);
    }

    /**
     * Any thing by its kind and name: {@code object(VIEW, "open_invoice")}, {@code object(FUNCTION, "total").arguments(bigint())},
     * {@code object(POLICY, "own").of("invoice")}. An index is in the schema of its table.
     */
    public static DatabaseObject object(ObjectKind kind, String name) {
        return object(kind, QualifiedName.of(name));
    }

    public static DatabaseObject object(ObjectKind kind, QualifiedName name) {
        return new DatabaseObject(kind, name);
    }

    /** {@code extension("postgis").schema("gis").version("3.5.0")} */
    public static Extension extension(String name) {
        return new Extension(name);
    }
}
