package dev.autogen.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A folder that a test fills with revision files. */
public record RevisionFolder(Path path) {

    /** Writes {@code R_<id>.java} with these statements; {@code revises} are ids with blanks between, or blank. */
    public RevisionFolder with(String id, String revises, String upgrade, String downgrade) {
        String parents = Arrays.stream(revises.split(" "))
                .filter(parent -> !parent.isEmpty())
                .map(parent -> '"' + parent + '"')
                .collect(Collectors.joining(", "));
        return file("R_" + id + ".java", """
                package db.revisions;

                import static dev.autogen.revision.Ddl.*;
                import dev.autogen.revision.*;

                @Revision.Info(id = "%1$s", message = "make %1$s", revises = {%2$s})
                public final class R_%1$s implements Revision {
                    @Override
                    public void upgrade(Operations op) {
                        %3$s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %4$s
                    }
                }
                """.formatted(id, parents, upgrade, downgrade));
    }

    /** Writes a revision that creates a table of its own name, and drops it. */
    public RevisionFolder withTable(String id, String revises) {
        return with(
                id,
                revises,
                "op.createTable(\"%s\", column(\"id\", bigint()));".formatted(id),
                "op.dropTable(\"%s\");".formatted(id));
    }

    public RevisionFolder file(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    public RevisionSource source() {
        return RevisionSource.inFolder(path);
    }
}
