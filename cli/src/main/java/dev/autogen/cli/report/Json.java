package dev.autogen.cli.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), two blanks a level, keys in the order of the map. */
final class Json {

    private static final String LEVEL = "  ";

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Map<String, ?> document) {
        Json json = new Json();
        json.value(document, "");
        return json.text.toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElse(null), indent);
        } else if (value instanceof Map<?, ?> map) {
            members(List.copyOf(map.entrySet()), '{', '}', indent);
        } else if (value instanceof Collection<?> list) {
            members(list, '[', ']', indent);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void members(Collection<?> members, char open, char close, String indent) {
        text.append(open);
        for (Iterator<?> rest = members.iterator(); rest.hasNext(); ) {
            text.append('\n').append(indent).append(LEVEL);
            member(rest.next(), indent + LEVEL);
            text.append(rest.hasNext() ? "," : "\n" + indent);
        }
        text.append(close);
    }

    private void member(Object member, String indent) {
        if (member instanceof Map.Entry<?, ?> entry) {
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), indent);
        } else {
            value(member, indent);
        }
    }

    /** Half of a surrogate pair is no character, and UTF-8 has no bytes for it. */
    private void string(String value) {
        text.append('"');
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> plain(character);
            }
        });
        text.append('"');
    }

    private void plain(int character) {
        boolean isEscaped = character < 0x20
                || character >= 0x7f && character < 0xa0
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0x2028
                || character == 0x2029;
        if (isEscaped) {
            text.append(String.format("\\u%04x", character));
        } else {
            text.appendCodePoint(character);
        }
    }
}
