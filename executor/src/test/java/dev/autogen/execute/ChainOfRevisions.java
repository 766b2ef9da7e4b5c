package dev.autogen.execute;

import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Revisions that show a second run of any of their statements: each counts up, or writes a row. The last statement of each
 * writes its id, alone.
 */
final class ChainOfRevisions {

    static final List<String> IDS;

    /** All rows of all tables. */
    static final String ROWS = """
            select 'item', id::text, n::text, code from item
            union all select 'log', what, count(*)::text, '' from log group by what
            union all select 'part', id::text, n::text, tableoid::regclass::text from part
            union all select 'old', id::text, n::text, '' from part_old
            order by 1, 2""";

    private static final String ADD = "op.execute(\"update item set n = n + 1\");\n";
    private static final String BATCHES = "op.updateInBatches(\"item\", batches(\"id\", 100).set(\"n = n + 1\"));\n";
    private static final String MAKE_INDEX =
            "op.createIndex(\"item\", index(\"item_code_idx\", \"code\"), CONCURRENTLY);\n";
    private static final String DROP_INDEX = "op.dropIndex(\"item\", \"item_code_idx\", CONCURRENTLY);\n";
    private static final String BY_HAND =
            "op.execute(\"create unique index concurrently if not exists \\\"Item_id\\\" on public.item (id)\");\n";

    private static final List<String> BODIES = List.of(
            """
            op.execute("create table log (what text)");
            op.execute("create table item (id bigint primary key, n int not null, code text)");
            op.execute("insert into item select i, 0, 'c' || i from generate_series(1, 1000) as i");
            """,
            ADD + log("plain"),
            block(BATCHES) + log("after the batches"),
            block(MAKE_INDEX),
            log("before") + "op.addColumn(\"item\", column(\"a\", integer()));\n"
                    + block(ADD + DROP_INDEX + log("in") + MAKE_INDEX) + ADD
                    + "op.addColumn(\"item\", column(\"b\", integer()));\n",
            """
            op.execute("create table part (id int, n int) partition by range (id)");
            op.execute("create table part_old partition of part for values from (0) to (100)");
            op.execute("create table part_new partition of part for values from (100) to (200)");
            op.execute("insert into part select i, 0 from generate_series(0, 199) as i");
            """,
            ADD
                    + block("op.execute(\"update part set n = n + 1\");\n"
                            + "op.detachPartition(\"part\", \"part_old\", CONCURRENTLY);\n"
                            + "op.execute(\"update part set n = n + 1\");\n"),
            BATCHES + log("batches"),
            block(BY_HAND + "op.execute(\"vacuum item\");\n" + ADD),
            block(ADD + log("first block")) + ADD + log("between") + block(BATCHES + log("second block")) + ADD,
            block("for (long size : op.query(\"select count(*) from item\", row -> row.getLong(1))) {\n"
                    + "op.execute(\"insert into log values ('size \" + size + \"')\");\n}\n" + ADD),
            ADD + ADD + log("plain again"),
            block(DROP_INDEX + BATCHES + MAKE_INDEX + BATCHES),
            ADD);

    static {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < BODIES.size(); number++) {
            ids.add("r" + (char) ('a' + number));
        }
        IDS = List.copyOf(ids);
    }

    private ChainOfRevisions() {}

    static RevisionFolder in(Path path) {
        RevisionFolder folder = new RevisionFolder(path);
        String before = "";
        for (String id : IDS) {
            String body = BODIES.get(IDS.indexOf(id));
            folder.with(id, before, body + "op.execute(\"insert into log values ('" + id + "')\");", "");
            before = id;
        }
        return folder;
    }

    private static String block(String statements) {
        return "op.autocommit(() -> {\n" + statements + "});\n";
    }

    /** With a blank in it, and a number of its own. */
    private static String log(String what) {
        return "op.execute(\"insert into log values ('it is " + what + "')\");\n";
    }
}
