package dev.autogen.diff.entity.hibernate;

import dev.autogen.schema.Names;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** Notes the names that PostgreSQL cuts, since they stand in the mapping otherwise than in the database. */
final class LongNames {

    private final Reading reading;

    LongNames(Reading reading) {
        this.reading = reading;
    }

    void note() {
        for (Namespace namespace : reading.model().metadata().getDatabase().getNamespaces()) {
            namespace
                    .getSequences()
                    .forEach(sequence -> note(
                            "sequence", sequence.getName().getSequenceName().getText()));
            namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(this::note);
        }
    }

    private void note(Table table) {
        note("table", table.getName());
        table.getColumns().stream().map(Column::getName).forEach(name -> note("column", name));
        Stream.concat(
                        table.getUniqueKeys().values().stream()
                                .filter(UniqueKey::isNameExplicit)
                                .map(UniqueKey::getName),
                        ReleaseBridge.foreignKeys(table).stream().map(key -> key.getName()))
                .forEach(name -> note("constraint", name));
        table.getIndexes().values().forEach(index -> note("index", index.getName()));
    }

    private void note(String what, String name) {
        if (name == null || name.getBytes(StandardCharsets.UTF_8).length <= Names.MAX_BYTES) {
            return;
        }
        reading.notes()
                .add("the " + what + " name " + name + " has more than " + Names.MAX_BYTES
                        + " bytes; PostgreSQL cuts it to " + StoredNames.stored(name));
    }
}
