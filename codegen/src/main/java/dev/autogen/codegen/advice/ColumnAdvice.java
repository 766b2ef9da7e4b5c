package dev.autogen.codegen.advice;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The annotations that make an attribute have a column as it is. */
final class ColumnAdvice implements ColumnChange.Visitor<String> {

    /** What Hibernate maps to that type by itself (Hibernate's user guide, "Basic values"). */
    private static final Map<TypeName, String> JAVA_TYPES = Map.ofEntries(
            Map.entry(TypeName.BIGINT, "Long"),
            Map.entry(TypeName.INTEGER, "Integer"),
            Map.entry(TypeName.SMALLINT, "Short"),
            Map.entry(TypeName.BOOLEAN, "Boolean"),
            Map.entry(TypeName.VARCHAR, "String"),
            Map.entry(TypeName.NUMERIC, "BigDecimal"),
            Map.entry(TypeName.DATE, "LocalDate"),
            Map.entry(TypeName.UUID, "UUID"));

    private static final ColumnAdvice VISITOR = new ColumnAdvice();

    private ColumnAdvice() {}

    /** Returns {@code @Column(name = "fax", length = 40) String fax}. */
    static String attribute(Column column) {
        List<String> attributes = new ArrayList<>(List.of("name = " + Attributes.text(column.name())));
        Optional<String> javaType = javaType(column.type());
        attributes.addAll(javaType.isPresent() ? size(column.type()) : definition(column.type()));
        if (column.isNotNull()) {
            attributes.add("nullable = false");
        }
        return column(attributes) + " " + javaType.orElse("String") + " " + camelCase(column.name());
    }

    private static String column(List<String> attributes) {
        return "@Column(" + String.join(", ", attributes) + ")";
    }

    private static Optional<String> javaType(SqlType type) {
        return type instanceof SqlType.BuiltIn builtIn
                ? Optional.ofNullable(JAVA_TYPES.get(builtIn.name()))
                : Optional.empty();
    }

    private static List<String> definition(SqlType type) {
        return List.of("columnDefinition = " + Attributes.text(type.sql()));
    }

    private static List<String> size(SqlType type) {
        if (!(type instanceof SqlType.BuiltIn builtIn) || builtIn.modifiers().isEmpty()) {
            return type.sql().equals(TypeName.VARCHAR.sql()) ? definition(type) : List.of();
        }
        if (builtIn.name() == TypeName.VARCHAR) {
            return List.of("length = " + builtIn.modifiers().get(0));
        }
        List<String> sizes =
                new ArrayList<>(List.of("precision = " + builtIn.modifiers().get(0)));
        builtIn.modifiers().stream().skip(1).forEach(scale -> sizes.add("scale = " + scale));
        return sizes;
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            text.append(
                    text.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return text.isEmpty() || Character.isDigit(text.charAt(0)) ? "value" + text : text.toString();
    }

    /** Returns what an operation that leads to the column as it is says, a line a change. */
    static List<String> changes(AlterColumn operation) {
        String attribute = " on the attribute of " + operation.table() + "." + operation.column();
        return operation.changes().stream()
                .map(change -> change.accept(VISITOR) + attribute)
                .toList();
    }

    @Override
    public String type(ColumnChange.Type change) {
        List<String> size = javaType(change.to()).isPresent() ? size(change.to()) : List.of();
        boolean isSameType = change.from() instanceof SqlType.BuiltIn from
                && change.to() instanceof SqlType.BuiltIn to
                && from.name() == to.name();
        return column(isSameType && !size.isEmpty() ? size : definition(change.to()));
    }

    @Override
    public String notNull(ColumnChange.NotNull change) {
        return "@Column(nullable = " + !change.to() + ")";
    }

    @Override
    public String defaultSql(ColumnChange.Default change) {
        return change.to()
                .map(sql -> "@ColumnDefault(" + Attributes.text(sql) + ")")
                .orElse("no @ColumnDefault");
    }

    @Override
    public String identity(ColumnChange.IdentityChange change) {
        return change.to().isPresent()
                ? "@GeneratedValue(strategy = GenerationType.IDENTITY)"
                : "no @GeneratedValue(strategy = GenerationType.IDENTITY)";
    }

    @Override
    public String comment(ColumnChange.Comment change) {
        return change.to()
                .map(text -> "@Comment(" + Attributes.text(text) + ")")
                .orElse("no @Comment");
    }

    @Override
    public String collation(ColumnChange.Collation change) {
        return change.to()
                .map(name -> "@Collate(" + Attributes.text(name.name()) + ")")
                .orElse("no @Collate");
    }

    @Override
    public String expression(ColumnChange.Expression change) {
        return change.to()
                .map(sql -> "@GeneratedColumn(" + Attributes.text(sql) + ")")
                .orElse("no @GeneratedColumn");
    }

    @Override
    public String storage(ColumnChange.StorageChange change) {
        return "nothing: there is no annotation for its storage";
    }

    @Override
    public String compression(ColumnChange.CompressionChange change) {
        return "nothing: there is no annotation for its compression";
    }
}
