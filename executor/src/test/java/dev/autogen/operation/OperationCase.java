package dev.autogen.operation;

import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Operations and their opposites on a real server.
 *
 * @param since the first major version of PostgreSQL that has what they need
 * @param before what must be there
 * @param up changes the schema
 * @param down leaves no trace of {@code up}
 */
record OperationCase(
        String name, int since, Consumer<Operations> before, Consumer<Operations> up, Consumer<Operations> down) {

    /** The oldest version that autogen supports. */
    static final int ANY = 14;

    static OperationCase of(
            String name, Consumer<Operations> before, Consumer<Operations> up, Consumer<Operations> down) {
        return new OperationCase(name, ANY, before, up, down);
    }

    OperationCase since(int version) {
        return new OperationCase(name, version, before, up, down);
    }

    static List<Operation> operations(Consumer<Operations> code) {
        List<Operation> operations = new ArrayList<>();
        code.accept(new Operations(operations::add));
        return operations;
    }

    @Override
    public String toString() {
        return name;
    }
}
