package dev.autogen.codegen;

import dev.autogen.operation.Option;
import dev.autogen.schema.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Names, texts and choices; one seed gives one sequence of them. */
final class RandomValues {

    private static final List<String> WORDS = List.of(
            "a", "id", "code", "total", "invoice", "deployment_number", "customer_reference", "valid_from", "kind");

    /** What a layout or an escape could stumble over. */
    private static final List<String> ODDITIES = List.of(
            "100%",
            "{0}",
            "quo\"te",
            "\"\"\"",
            "back\\slash",
            "\\u000a",
            "\\",
            "tab\tstop",
            "line\nbreak",
            "line\r\nbreak\n",
            "  blanks  ",
            "nul\u0001\u001a\u007f\u0085",
            "übergröße",
            "列の名前",
            "\ud83d\ude00",
            "\u202e",
            "\u00a0\u2003",
            "\ue000",
            "\ud800");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    long number() {
        return one(
                List.of(0L, 2L, 50L, -1L, 1_000_000L, 3_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE, -2_147_483_648L));
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> perhaps(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    Set<Option> options(Option... known) {
        Set<Option> options = new LinkedHashSet<>();
        for (Option option : known) {
            if (chance(20)) {
                options.add(option);
            }
        }
        return options;
    }

    <T> List<T> some(int from, int to, Supplier<T> value) {
        int size = number(from, to);
        Set<T> values = new LinkedHashSet<>();
        while (values.size() < size) {
            values.add(value.get());
        }
        return List.copyOf(new ArrayList<>(values));
    }

    /** Returns something that PostgreSQL would take as a name, at most 63 bytes. */
    String identifier() {
        StringBuilder name = new StringBuilder(chance(4) ? one(ODDITIES) : one(WORDS));
        int words = number(0, 3);
        for (int i = 0; i < words; i++) {
            name.append('_').append(one(WORDS));
        }
        return Names.truncated(name.append(number(0, 99)).toString());
    }

    /** Returns the name of a parameter, as PostgreSQL reads it without quotes. */
    String parameter() {
        return one(List.of("fillfactor", "siglen", "toast.autovacuum_enabled", "autovacuum_vacuum_scale_factor"));
    }

    /** Returns something with at least one visible character. */
    String sql() {
        StringBuilder text = new StringBuilder(one(WORDS));
        int words = number(0, one(List.of(3, 10, 40)));
        for (int i = 0; i < words; i++) {
            text.append(one(List.of(" ", " = ", ", ", " and "))).append(chance(5) ? one(ODDITIES) : one(WORDS));
        }
        return text.toString();
    }

    /** Returns a text of several lines. */
    String lines() {
        StringBuilder text = new StringBuilder();
        int lines = number(2, 6);
        for (int i = 0; i < lines; i++) {
            text.append(one(List.of("", "  ", "\t", "    "))).append(chance(80) ? sql() : "");
            text.append(i < lines - 1 || chance(40) ? "\n" : "");
        }
        return text.toString().isBlank() ? sql() : text.toString();
    }
}
