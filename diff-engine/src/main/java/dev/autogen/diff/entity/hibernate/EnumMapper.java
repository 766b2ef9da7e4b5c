package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.EnumType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/**
 * Native enums. Hibernate keeps them as SQL text among its auxiliary database objects
 * ({@code PostgreSQLEnumJdbcType.addAuxiliaryDatabaseObjects}), with two implicit casts that are left out: Hibernate
 * itself binds values without them, and an implicit cast changes which operators PostgreSQL picks.
 */
final class EnumMapper {

    private static final int SQL_IN_NOTE = 200;

    private final Reading reading;

    EnumMapper(Reading reading) {
        this.reading = reading;
    }

    List<EnumType> enumTypes() {
        Database database = reading.model().metadata().getDatabase();
        SqlStringGenerationContext context = reading.model().sqlContext();
        List<EnumType> types = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (!object.appliesToDialect(database.getDialect())) {
                continue;
            }
            List<String> statements = List.of(object.sqlCreateStrings(context));
            List<EnumType> found = statements.stream()
                    .flatMap(statement -> enumType(statement).stream())
                    .toList();
            types.addAll(found);
            if (found.isEmpty()) {
                statements.forEach(this::noteUnknown);
            }
        }
        types.sort(Comparator.comparing(EnumType::name));
        return types.stream().distinct().toList();
    }

    private void noteUnknown(String statement) {
        reading.noteUnknown(
                "the mapping",
                statement.length() > SQL_IN_NOTE ? statement.substring(0, SQL_IN_NOTE) + "..." : statement);
    }

    private Optional<EnumType> enumType(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (!cursor.take("create", "type")) {
            return Optional.empty();
        }
        String name = cursor.takeName();
        if (!cursor.take("as", "enum")) {
            return Optional.empty();
        }
        return cursor.takeGroup()
                .map(labels -> new EnumType(
                        reading.names().qualified(name),
                        SqlCursor.split(labels).stream().map(EnumMapper::label).toList()));
    }

    private static String label(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }
}
