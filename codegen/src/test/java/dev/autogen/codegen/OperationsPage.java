package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/operations.md}: each operation with what its record says of it, as Java and as the SQL that it gives. */
final class OperationsPage {

    private static final Path RECORDS = Path.of("..", "executor", "src", "main", "java", "dev", "autogen", "operation");

    private static final Pattern FIRST_JAVADOC =
            Pattern.compile("\n/\\*\\*(.*?)\\*/\n(?:@\\w+\n)?public ", Pattern.DOTALL);

    private static final PostgresWriter WRITER = new PostgresWriter();

    private final StringBuilder page = new StringBuilder();

    private OperationsPage() {}

    static String text() {
        OperationsPage page = new OperationsPage();
        page.introduction();
        List<Class<?>> families = Arrays.stream(Operation.class.getPermittedSubclasses())
                .filter(Class::isSealed)
                .<Class<?>>map(family -> family)
                .toList();
        families.forEach(page::family);
        return page.page.toString();
    }

    private void introduction() {
        page.append("""
                # Operations

                Every `op.` method of a revision file, with the SQL that it sends. The words come from
                `import static dev.autogen.revision.Ddl.*`. A test writes this page; do not edit it.

                - A name is a text, or `name("schema", "table")`. It is quoted where PostgreSQL needs it, and refused where it has more
                  than 63 bytes.
                - `IF_EXISTS` and `IF_NOT_EXISTS` can be said wherever PostgreSQL has them. `IF_TABLE_EXISTS` is the `IF EXISTS` of a table
                  that is altered, for `IF_EXISTS` is that of its column or constraint.
                - An alteration says the old value and the new one: `type(varchar(8)).to(varchar(16))`.
                - Nothing is ever dropped with `cascade`: it would take along what the file does not name, and no downgrade brings it back.
                - What needs a later PostgreSQL than 14 says so here, and is refused by an older server before it is sent.
                - What PostgreSQL refuses inside a transaction stands in `op.autocommit(() -> { ... })`.
                - `op.query(sql, row -> ..., binds)` and `op.connection()` ask the database, so they are refused under `--sql`.
                - `op.invoke(operation)` runs an operation of your own: a record that implements
                  `dev.autogen.operation.CustomOperation`, in the application or beside the revisions.
                """);
    }

    private void family(Class<?> family) {
        page.append("\n## ").append(heading(family)).append('\n');
        for (Class<?> record : family.getPermittedSubclasses()) {
            operation(record);
        }
    }

    /** The family's own sentence, "An operation on X.", without what is the same in all. */
    private static String heading(Class<?> family) {
        String text = family.getSimpleName().replace("Operation", "");
        return switch (text) {
            case "Table" -> "Tables";
            case "Column" -> "Columns";
            case "Constraint" -> "Constraints";
            case "Index" -> "Indexes";
            case "Sequence" -> "Sequences";
            case "Type" -> "Enums and domains";
            case "Namespace" -> "Schemas";
            case "Extension" -> "Extensions";
            case "Object" -> "Anything by its kind and name";
            case "View" -> "Views";
            case "Routine" -> "Functions and procedures";
            case "Trigger" -> "Triggers";
            case "Security" -> "Row-level security and privileges";
            case "Data" -> "Rows, and SQL of your own";
            case "Control" -> "How the others run";
            default -> throw new AssertionError("a family without a heading: " + text);
        };
    }

    private void operation(Class<?> record) {
        List<Operation> samples = SampleOperations.named(snakeCase(record));
        List<JavaStatement> statements =
                samples.stream().map(JavaWriter::statement).toList();
        page.append("\n### ")
                .append(verbs(statements))
                .append("\n\n")
                .append(sentence(record))
                .append("\n\n```java\n");
        statements.forEach(
                statement -> page.append(String.join("\n", statement.lines(0))).append('\n'));
        page.append("```\n");
        List<SqlStatement> sql = samples.stream()
                .flatMap(sample -> sample.accept(WRITER).stream())
                .toList();
        if (!sql.isEmpty()) {
            page.append("\n```sql\n");
            sql.forEach(this::sql);
            page.append("```\n");
        }
    }

    private void sql(SqlStatement statement) {
        statement
                .requirement()
                .ifPresent(requirement -> page.append("-- PostgreSQL ")
                        .append(requirement.version())
                        .append(": ")
                        .append(requirement.feature())
                        .append('\n'));
        page.append(statement.script()).append(";\n");
    }

    /** The methods that make this operation, in the order in which the sample uses them. */
    private static String verbs(List<JavaStatement> statements) {
        return statements.stream()
                .map(statement -> statement.lines(0).get(0).replaceFirst("^op\\.(\\w+).*", "$1"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String sentence(Class<?> record) {
        Path file = RECORDS.resolve(record.getSimpleName() + ".java");
        try {
            Matcher javadoc = FIRST_JAVADOC.matcher(Files.readString(file));
            if (!javadoc.find()) {
                throw new AssertionError("no Javadoc in " + file);
            }
            return javadoc.group(1)
                    .replaceAll("\n? *\\* ?", " ")
                    .replaceAll("@param.*", "")
                    .replaceAll("</?p>", "")
                    .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                    .strip()
                    .replaceAll(" +", " ");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static String snakeCase(Class<?> record) {
        return record.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
