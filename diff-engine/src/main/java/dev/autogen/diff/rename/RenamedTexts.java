package dev.autogen.diff.rename;

import dev.autogen.schema.QualifiedName;
import java.util.Map;

/**
 * Expressions as PostgreSQL spells them once the columns in them are renamed.
 *
 * @param byTable by the table's name of now and the text of now; what is not there stays
 */
public record RenamedTexts(Map<QualifiedName, Map<String, String>> byTable) {

    public RenamedTexts {
        byTable = Map.copyOf(byTable);
    }

    String of(QualifiedName table, String text) {
        return byTable.getOrDefault(table, Map.of()).getOrDefault(text, text);
    }
}
