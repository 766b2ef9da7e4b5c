package dev.autogen.diff.drift;

import java.util.ArrayList;
import java.util.List;

/**
 * Two schemas and what must be found between them.
 *
 * @param title begins with the id of the case in {@code diff-cases.txt}
 * @param live SQL that makes what is there
 * @param wanted SQL that makes what is to be there
 */
record SchemaCase(String title, String live, String wanted, List<String> changes) {

    private static final String LIVE = "live: ";
    private static final String WANTED = "wanted: ";

    SchemaCase {
        changes = List.copyOf(changes);
    }

    /** Reads a file of them: a title, the SQL of either side, and a line with a bar for each change. */
    static List<SchemaCase> read(String file) {
        List<SchemaCase> cases = new ArrayList<>();
        for (String paragraph : Drift.text(file).split("\n\n")) {
            List<String> lines = paragraph
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                cases.add(new SchemaCase(
                        lines.get(0),
                        lines.get(1).substring(LIVE.length()),
                        lines.get(2).substring(WANTED.length()),
                        lines.stream().skip(3).map(line -> line.substring(2)).toList()));
            }
        }
        return cases;
    }

    @Override
    public String toString() {
        return title;
    }
}
