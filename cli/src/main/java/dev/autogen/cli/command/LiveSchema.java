package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.execute.DatabaseFailed;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What a project's database holds, without autogen's own tables. */
final class LiveSchema {

    private LiveSchema() {}

    /**
     * Reads the current schema, those of the settings and these.
     *
     * @param tables which of the tables
     */
    static Schema read(
            Configuration configuration, Database database, Collection<String> namespaces, TableFilter tables) {
        Set<String> all = new TreeSet<>(configuration.schemas());
        all.addAll(namespaces);
        try (Connection connection = database.dataSource().getConnection()) {
            return new DatabaseReader()
                    .read(
                            connection,
                            new ReadOptions(all.stream().toList(), tables, Comparison.bookkeeping(configuration)));
        } catch (SQLException problem) {
            throw DatabaseFailed.because("no connection", problem);
        }
    }
}
