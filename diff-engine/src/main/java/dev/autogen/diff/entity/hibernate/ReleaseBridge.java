package dev.autogen.diff.entity.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.service.Service;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * What is not in each release from 6.6 to 7.4, or goes by another name there. The rest of this package is compiled against
 * the newest and calls only what all of them have.
 */
final class ReleaseBridge {

    private ReleaseBridge() {}

    /** Returns the {@code options} that JPA 3.2 lets an annotation say, so from 7.0 on. */
    static Optional<String> options(Column source) {
        return text(source, "getOptions");
    }

    static Optional<String> options(CheckConstraint source) {
        return text(source, "getOptions");
    }

    static Optional<String> options(Constraint source) {
        return text(source, "getOptions");
    }

    static Optional<String> options(Index source) {
        return text(source, "getOptions");
    }

    static Optional<String> options(Sequence source) {
        return text(source, "getOptions");
    }

    static Optional<String> options(Table source) {
        return text(source, "getOptions");
    }

    /** Returns what follows the columns, from 7.4 on. */
    static Optional<String> extraDeclarations(Table source) {
        return text(source, "getExtraDeclarations");
    }

    /** Returns those of a table, for which 7.0 has a method that 6.6 lacks, and will lose the one of 6.6. */
    @SuppressWarnings("unchecked")
    static Collection<ForeignKey> foreignKeys(Table source) {
        return (Collection<ForeignKey>) call(source, "getForeignKeyCollection")
                .or(() -> call(source, "getForeignKeys").map(found -> ((Map<?, ?>) found).values()))
                .orElseThrow(() -> new IllegalStateException("no foreign keys in " + Table.class));
    }

    /** Returns the statements of a command, which 7.0 made a record. */
    static List<String> statements(InitCommand source) {
        return call(source, "initCommands")
                .or(() -> call(source, "getInitCommands"))
                .map(found -> List.of((String[]) found))
                .orElseThrow(() -> new IllegalStateException("no statements in " + InitCommand.class));
    }

    /** Has the exporter write the check of an embeddable in one column; the method is private in 6.6. */
    static void applyAggregateCheck(StandardTableExporter exporter, StringBuilder sql, AggregateColumn column) {
        try {
            Method method = StandardTableExporter.class.getDeclaredMethod(
                    "applyAggregateColumnCheck", StringBuilder.class, AggregateColumn.class);
            method.setAccessible(true);
            call(exporter, method, sql, column);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no checks of embeddables in " + StandardTableExporter.class, e);
        }
    }

    /**
     * Returns what numbers the ids of a hierarchy. It was made with the metadata and is not made again, unless that failed: a
     * failure is passed over in silence there. One of a composite id would be made again, and numbers nothing by itself.
     *
     * @throws RuntimeException of the generator, where it cannot be made
     */
    static Optional<Object> idGenerator(RootClass source, Dialect dialect, ServiceRegistry registry) {
        if (source.getIdentifier() instanceof Component) {
            return Optional.empty();
        }
        for (Method method : source.getIdentifier().getClass().getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().equals("createGenerator")
                    && types.length <= 3
                    && types[types.length - 1] == RootClass.class) {
                // Before 7.0 the first one is a factory of generators, which is a service.
                Object[] arguments = types.length == 3
                        ? new Object[] {registry.getService(types[0].asSubclass(Service.class)), dialect, source}
                        : new Object[] {dialect, source};
                return call(source.getIdentifier(), method, arguments);
            }
        }
        return Optional.empty();
    }

    /** Returns whether it is a type of XML; 6.6 has the question for JSON only, and no exception for XML. */
    static boolean isXml(JdbcType source) {
        return call(source, "isXml").map(Boolean.class::cast).orElse(false);
    }

    private static Optional<String> text(Object source, String method) {
        return call(source, method).map(String.class::cast);
    }

    private static Optional<Object> call(Object source, String name) {
        try {
            return call(source, source.getClass().getMethod(name));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Fails with the exception of the method itself. */
    private static Optional<Object> call(Object source, Method method, Object... arguments) {
        try {
            return Optional.ofNullable(method.invoke(source, arguments));
        } catch (InvocationTargetException | IllegalAccessException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(source.getClass() + "." + method.getName(), e);
        }
    }
}
