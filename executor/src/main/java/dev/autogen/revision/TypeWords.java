package dev.autogen.revision;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;

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

    TypeWords() {}

    /** {@code sequence("item_seq").incrementBy(50)} */
    public static Sequence sequence(String name) {
        return new Sequence(QualifiedName.of(name));
    }

    public static Sequence sequence(QualifiedName name) {
        return new Sequence(name);
    }

    /** Any thing by its kind and name: {@code object(VIEW, "open_invoice")}. */
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
