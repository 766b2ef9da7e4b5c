package dev.autogen.diff.compare;

import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** In what two identities differ, for people. */
final class IdentityWords {

    private IdentityWords() {}

    static String of(Optional<Identity> from, Optional<Identity> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return (from.isPresent() ? "yes" : "no") + " -> " + (to.isPresent() ? "yes" : "no");
        }
        List<String> parts = new ArrayList<>();
        if (from.get().always() != to.get().always()) {
            parts.add(generation(from.get()) + " -> " + generation(to.get()));
        }
        SequenceOptions before = from.get().options();
        SequenceOptions after = to.get().options();
        add(parts, "start", before.start(), after.start());
        add(parts, "increment", before.increment(), after.increment());
        add(parts, "minvalue", bound(before.minimum()), bound(after.minimum()));
        add(parts, "maxvalue", bound(before.maximum()), bound(after.maximum()));
        add(parts, "cache", before.cache(), after.cache());
        add(parts, "cycle", yesOrNo(before.cycle()), yesOrNo(after.cycle()));
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String option, Object from, Object to) {
        if (!from.equals(to)) {
            parts.add(option + " " + from + " -> " + to);
        }
    }

    private static String generation(Identity identity) {
        return identity.always() ? "always" : "by default";
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "default";
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
