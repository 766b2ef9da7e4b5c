package dev.autogen.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where two values differ, component by component of their records: whatever is added to a record is compared. It knows nothing
 * of what the values mean.
 */
public final class ValueDifferences {

    private final List<String> found = new ArrayList<>();

    private ValueDifferences() {}

    /**
     * Returns a line for each place, such as {@code tables[invoice].columns[total].type: numeric(38,2) | numeric(10,2)}. What
     * has a name is held against what has the same name, and its place in the list is a difference of the list.
     */
    public static List<String> between(Object first, Object second) {
        ValueDifferences differences = new ValueDifferences();
        differences.compare("", first, second);
        return differences.found;
    }

    private void compare(String path, Object first, Object second) {
        if (Objects.equals(first, second)) {
            return;
        }
        if (first instanceof Record && second instanceof Record && first.getClass() == second.getClass()) {
            for (RecordComponent component : first.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
                compare(inner, valueOf(component.getAccessor(), first), valueOf(component.getAccessor(), second));
            }
        } else if (first instanceof Optional<?> one && second instanceof Optional<?> other) {
            compare(
                    path,
                    one.map(Object.class::cast).orElse("-"),
                    other.map(Object.class::cast).orElse("-"));
        } else if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            entries(path, keyed(one), keyed(other));
        } else if (first instanceof List<?> one
                && second instanceof List<?> other
                && areNamed(one)
                && areNamed(other)) {
            named(path, one, other);
        } else if (first instanceof List<?> one && second instanceof List<?> other) {
            unnamed(path, one, other);
        } else {
            found.add(path + ": " + first + " | " + second);
        }
    }

    private void named(String path, List<?> first, List<?> second) {
        Map<String, Object> one = byName(first);
        Map<String, Object> other = byName(second);
        entries(path, one, other);
        List<String> order = one.keySet().stream().filter(other::containsKey).toList();
        List<String> otherOrder =
                other.keySet().stream().filter(one::containsKey).toList();
        if (!order.equals(otherOrder)) {
            found.add(path + ".order: " + order + " | " + otherOrder);
        }
    }

    private void unnamed(String path, List<?> first, List<?> second) {
        List<Object> missing = new ArrayList<>(second);
        List<Object> more = first.stream()
                .filter(element -> !missing.remove(element))
                .map(Object.class::cast)
                .toList();
        more.forEach(element -> found.add(path + ": " + element + " | -"));
        missing.forEach(element -> found.add(path + ": - | " + element));
        if (more.isEmpty() && missing.isEmpty()) {
            found.add(path + ".order: " + first + " | " + second);
        }
    }

    private void entries(String path, Map<String, Object> first, Map<String, Object> second) {
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.forEach(
                key -> compare(path + "[" + key + "]", first.getOrDefault(key, "-"), second.getOrDefault(key, "-")));
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        Map<String, Object> all = new LinkedHashMap<>();
        map.forEach((key, value) -> all.put(key.toString(), value));
        return all;
    }

    private static boolean areNamed(List<?> list) {
        return list.stream().allMatch(element -> name(element).isPresent())
                && byName(list).size() == list.size();
    }

    private static Map<String, Object> byName(List<?> list) {
        Map<String, Object> all = new LinkedHashMap<>();
        list.forEach(element -> all.put(name(element).orElseThrow(), element));
        return all;
    }

    private static Optional<String> name(Object element) {
        Optional<Object> name = Optional.of(element)
                .filter(Record.class::isInstance)
                .flatMap(ValueDifferences::nameComponent)
                .map(accessor -> valueOf(accessor, element));
        return name.flatMap(value -> value instanceof Optional<?> maybe ? maybe : Optional.of(value))
                .map(Object::toString);
    }

    private static Optional<Method> nameComponent(Object element) {
        return List.of(element.getClass().getRecordComponents()).stream()
                .filter(component -> component.getName().equals("name"))
                .map(RecordComponent::getAccessor)
                .findFirst();
    }

    private static Object valueOf(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(accessor + " cannot be read", e);
        }
    }
}
