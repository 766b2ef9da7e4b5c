package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Unread;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the role may read of PostgreSQL's system catalogues. Everybody may read nearly all of them, whoever owns what they
 * tell of, until somebody takes that away.
 *
 * @param forbidden catalogues that it may not read, sorted
 */
record CatalogueAccess(List<String> forbidden) {

    /** Those without which nothing can be said of a table. */
    private static final List<String> ESSENTIAL = List.of(
            "pg_am",
            "pg_attrdef",
            "pg_attribute",
            "pg_class",
            "pg_collation",
            "pg_constraint",
            "pg_depend",
            "pg_description",
            "pg_enum",
            "pg_index",
            "pg_namespace",
            "pg_opclass",
            "pg_sequence",
            "pg_type");

    /** What is left out where one of the catalogues that its reader asks is forbidden. */
    enum Part {
        COMMENTS("comments", "pg_description", "pg_extension"),
        DEPENDENCIES("dependencies", "pg_depend", "pg_policy", "pg_rewrite", "pg_trigger"),
        DOMAINS("domains", "pg_type"),
        EXTENSIONS("extensions", "pg_extension"),
        FUNCTIONS("functions", "pg_language", "pg_proc"),
        OTHERS(
                "other objects",
                "pg_cast",
                "pg_conversion",
                "pg_database",
                "pg_default_acl",
                "pg_event_trigger",
                "pg_foreign_data_wrapper",
                "pg_foreign_server",
                "pg_language",
                "pg_operator",
                "pg_opfamily",
                "pg_proc",
                "pg_publication",
                "pg_rewrite",
                "pg_seclabels",
                "pg_statistic_ext",
                "pg_transform",
                "pg_ts_config",
                "pg_ts_dict",
                "pg_ts_parser",
                "pg_ts_template"),
        POLICIES("policies", "pg_policy"),
        PRIVILEGES("privileges", "pg_default_acl", "pg_proc"),
        TRIGGERS("triggers", "pg_proc", "pg_trigger"),
        VIEWS("views", "pg_tablespace");

        private final String words;
        private final List<String> catalogues;

        Part(String words, String... catalogues) {
            this.words = words;
            this.catalogues = List.of(catalogues);
        }
    }

    CatalogueAccess {
        forbidden = List.copyOf(forbidden);
    }

    /**
     * Asks the server.
     *
     * @throws AutogenException where the role may not read a catalogue that nothing can do without
     */
    static CatalogueAccess read(Connection connection) throws SQLException {
        Set<String> asked = new TreeSet<>(ESSENTIAL);
        Arrays.stream(Part.values()).forEach(part -> asked.addAll(part.catalogues));
        String names = asked.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String query = "SELECT name FROM pg_catalog.unnest(ARRAY[" + names + "]) AS name"
                + " WHERE NOT pg_catalog.has_table_privilege('pg_catalog.' || name, 'SELECT')";
        Set<String> forbidden = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                forbidden.add(rows.getString(1));
            }
        }
        CatalogueAccess access = new CatalogueAccess(List.copyOf(forbidden));
        access.requireEssential();
        return access;
    }

    private void requireEssential() {
        String missing = forbidden.stream().filter(ESSENTIAL::contains).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "database not read: the role may not read " + missing + " in pg_catalog",
                    "grant select on " + missing.replace("pg_", "pg_catalog.pg_") + " to the role");
        }
    }

    /** Reads a part of the database. */
    interface Reader<T> {
        T read() throws SQLException;
    }

    /** Returns what the reader reads, or something else where the role may not read a catalogue that it asks. */
    <T> T read(Part part, T otherwise, Reader<T> reader) throws SQLException {
        return allows(part) ? reader.read() : otherwise;
    }

    private boolean allows(Part part) {
        return forbiddenOf(part).findAny().isEmpty();
    }

    /** Returns what is not read, sorted. */
    List<Unread> unread() {
        return Arrays.stream(Part.values())
                .filter(part -> !allows(part))
                .map(part -> new Unread(
                        part.words,
                        List.of(),
                        "the role may not read " + forbiddenOf(part).collect(Collectors.joining(", "))))
                .toList();
    }

    private Stream<String> forbiddenOf(Part part) {
        return part.catalogues.stream().filter(forbidden::contains);
    }
}
