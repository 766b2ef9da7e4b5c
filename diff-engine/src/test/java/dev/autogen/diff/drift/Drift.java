package dev.autogen.diff.drift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What somebody did to a database by hand.
 *
 * @param sql does it
 * @param changes what must be found, a line each; none where nothing may be
 */
record Drift(String sql, List<String> changes) {

    Drift {
        changes = List.copyOf(changes);
    }

    /**
     * Reads a file of them: the SQL, a bar, and what must be found. A line that begins with a bar says what must be found
     * besides; one that begins with {@code #} is a comment.
     */
    static List<Drift> read(String file) {
        List<Drift> drifts = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int bar = line.lastIndexOf(" | ");
            String change = line.substring(bar + 3).strip();
            if (line.stripLeading().startsWith("|")) {
                Drift last = drifts.remove(drifts.size() - 1);
                drifts.add(last.with(line.strip().substring(2)));
            } else {
                drifts.add(new Drift(
                        line.substring(0, bar).strip(), change.equals("nothing") ? List.of() : List.of(change)));
            }
        }
        return drifts;
    }

    private Drift with(String change) {
        List<String> all = new ArrayList<>(changes);
        all.add(change);
        return new Drift(sql, all);
    }

    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Drift.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return sql;
    }
}
