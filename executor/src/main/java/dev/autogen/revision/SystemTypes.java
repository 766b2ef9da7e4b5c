package dev.autogen.revision;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;

/** The types of {@link Ddl} that PostgreSQL's own catalogue is made of, and multiranges. */
abstract sealed class SystemTypes permits SpecialTypes {

    SystemTypes() {}

    /** {@code bpchar}, blank-padded of any length */
    public static SqlType bpchar() {
        return SqlType.of(TypeName.BPCHAR);
    }

    /** {@code "char"}, one byte */
    public static SqlType internalChar() {
        return SqlType.of(TypeName.INTERNAL_CHAR);
    }

    /** {@code name} */
    public static SqlType name() {
        return SqlType.of(TypeName.NAME);
    }

    /** {@code jsonpath} */
    public static SqlType jsonpath() {
        return SqlType.of(TypeName.JSONPATH);
    }

    /** {@code int4multirange} */
    public static SqlType int4multirange() {
        return SqlType.of(TypeName.INT4MULTIRANGE);
    }

    /** {@code int8multirange} */
    public static SqlType int8multirange() {
        return SqlType.of(TypeName.INT8MULTIRANGE);
    }

    /** {@code nummultirange} */
    public static SqlType nummultirange() {
        return SqlType.of(TypeName.NUMMULTIRANGE);
    }

    /** {@code tsmultirange} */
    public static SqlType tsmultirange() {
        return SqlType.of(TypeName.TSMULTIRANGE);
    }

    /** {@code tstzmultirange} */
    public static SqlType tstzmultirange() {
        return SqlType.of(TypeName.TSTZMULTIRANGE);
    }

    /** {@code datemultirange} */
    public static SqlType datemultirange() {
        return SqlType.of(TypeName.DATEMULTIRANGE);
    }

    /** {@code regclass} */
    public static SqlType regclass() {
        return SqlType.of(TypeName.REGCLASS);
    }

    /** {@code regcollation} */
    public static SqlType regcollation() {
        return SqlType.of(TypeName.REGCOLLATION);
    }

    /** {@code regconfig} */
    public static SqlType regconfig() {
        return SqlType.of(TypeName.REGCONFIG);
    }

    /** {@code regdictionary} */
    public static SqlType regdictionary() {
        return SqlType.of(TypeName.REGDICTIONARY);
    }

    /** {@code regnamespace} */
    public static SqlType regnamespace() {
        return SqlType.of(TypeName.REGNAMESPACE);
    }

    /** {@code regoper} */
    public static SqlType regoper() {
        return SqlType.of(TypeName.REGOPER);
    }

    /** {@code regoperator} */
    public static SqlType regoperator() {
        return SqlType.of(TypeName.REGOPERATOR);
    }

    /** {@code regproc} */
    public static SqlType regproc() {
        return SqlType.of(TypeName.REGPROC);
    }

    /** {@code regprocedure} */
    public static SqlType regprocedure() {
        return SqlType.of(TypeName.REGPROCEDURE);
    }

    /** {@code regrole} */
    public static SqlType regrole() {
        return SqlType.of(TypeName.REGROLE);
    }

    /** {@code regtype} */
    public static SqlType regtype() {
        return SqlType.of(TypeName.REGTYPE);
    }

    /** {@code refcursor} */
    public static SqlType refcursor() {
        return SqlType.of(TypeName.REFCURSOR);
    }

    /** {@code pg_lsn} */
    public static SqlType pgLsn() {
        return SqlType.of(TypeName.PG_LSN);
    }

    /** {@code pg_snapshot} */
    public static SqlType pgSnapshot() {
        return SqlType.of(TypeName.PG_SNAPSHOT);
    }

    /** {@code txid_snapshot} */
    public static SqlType txidSnapshot() {
        return SqlType.of(TypeName.TXID_SNAPSHOT);
    }

    /** {@code xid} */
    public static SqlType xid() {
        return SqlType.of(TypeName.XID);
    }

    /** {@code xid8} */
    public static SqlType xid8() {
        return SqlType.of(TypeName.XID8);
    }

    /** {@code cid} */
    public static SqlType cid() {
        return SqlType.of(TypeName.CID);
    }

    /** {@code tid} */
    public static SqlType tid() {
        return SqlType.of(TypeName.TID);
    }

    /** {@code oidvector} */
    public static SqlType oidvector() {
        return SqlType.of(TypeName.OIDVECTOR);
    }

    /** {@code int2vector} */
    public static SqlType int2vector() {
        return SqlType.of(TypeName.INT2VECTOR);
    }

    /** {@code aclitem} */
    public static SqlType aclitem() {
        return SqlType.of(TypeName.ACLITEM);
    }
}
