package dev.autogen.diff.entity.sample.more;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

/** A type of a user's own: two numbers as a text of seven characters. */
@SuppressWarnings("removal") // The methods that every release has.
public final class PointType implements UserType<int[]> {

    @Override
    public int getSqlType() {
        return SqlTypes.VARCHAR;
    }

    @Override
    public long getDefaultSqlLength(
            org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
        return 7;
    }

    @Override
    public Class<int[]> returnedClass() {
        return int[].class;
    }

    @Override
    public boolean equals(int[] first, int[] second) {
        return Arrays.equals(first, second);
    }

    @Override
    public int hashCode(int[] value) {
        return Arrays.hashCode(value);
    }

    @Override
    public int[] nullSafeGet(ResultSet row, int position, SharedSessionContractImplementor session, Object owner)
            throws SQLException {
        String text = row.getString(position);
        return text == null
                ? new int[0]
                : Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, int[] value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        statement.setString(index, value[0] + "," + value[1]);
    }

    @Override
    public int[] deepCopy(int[] value) {
        return value.clone();
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public Serializable disassemble(int[] value) {
        return value.clone();
    }

    @Override
    public int[] assemble(Serializable cached, Object owner) {
        return ((int[]) cached).clone();
    }
}
