package dev.autogen.cli.cases;

import java.util.List;

/**
 * One change of entities.
 *
 * @param name a package of the same name holds the classes
 * @param before the entities of which Hibernate makes the database
 * @param rows statements that fill it
 * @param after the entities of the next version
 * @param changes what must be found, a line each
 */
public record DiffCase(String name, String before, String rows, String after, List<String> changes) {

    public DiffCase {
        changes = List.copyOf(changes);
    }

    static DiffCase of(String name, String before, String rows, String after, String changes) {
        return new DiffCase(name, before, rows, after, changes.lines().toList());
    }

    public String packageBefore() {
        return "model." + name + ".before";
    }

    public String packageAfter() {
        return "model." + name + ".after";
    }

    /** Whether a column comes back on the way down, which PostgreSQL puts at the end of its table. */
    public boolean movesColumns() {
        return changes.stream().anyMatch(line -> line.startsWith("removed column") || line.endsWith("generation"));
    }

    @Override
    public String toString() {
        return name;
    }
}
