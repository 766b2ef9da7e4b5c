package dev.autogen.diff.rename;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What people say of renames.
 *
 * @param given as {@code --rename} takes them: {@code invoice:bill}, {@code invoice.amount:total}
 * @param isRename asked for each that looks like one and was not given; what it says no to is dropped and added
 */
public record RenameSettings(List<String> given, Predicate<Rename> isRename) {

    /** Nothing is renamed. */
    public static final RenameSettings NONE = new RenameSettings(List.of(), rename -> false);

    public RenameSettings {
        given = List.copyOf(given);
        Objects.requireNonNull(isRename, "isRename is null");
    }
}
