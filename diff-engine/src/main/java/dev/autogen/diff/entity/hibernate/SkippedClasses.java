package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.MappedClass;
import dev.autogen.diff.entity.ModelRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that are left out because they cannot be loaded, and those that go with them: what refers to one of them, and the
 * entities that it inherits from, whose table has its columns.
 *
 * @param left the others
 * @param names of those that are left out
 */
record SkippedClasses(List<Class<?>> left, List<String> names) {

    private static final Pattern WORD = Pattern.compile("[^\\w.$]+");

    /**
     * Loads the classes of the request.
     *
     * @throws dev.autogen.AutogenException where one cannot be loaded and the settings do not say to go on
     */
    static SkippedClasses of(ModelRequest request, Notes notes) {
        if (!request.settings().skipUnloadable()) {
            return new SkippedClasses(EntityLoader.load(request.classes(), request.loader()), List.of());
        }
        EntityLoader.Loaded loaded = EntityLoader.loaded(request.classes(), request.loader());
        Map<String, String> reasons = new LinkedHashMap<>(loaded.problems());
        Map<String, MappedClass> mapped =
                request.classes().stream().collect(Collectors.toMap(MappedClass::name, Function.identity()));
        while (loaded.classes().stream()
                .filter(type -> !reasons.containsKey(type.getName()))
                .anyMatch(type -> isAdded(type, mapped, reasons))) {
            // each round may take more along
        }
        reasons.forEach((name, reason) -> notes.add("left out: " + name + ": " + reason));
        if (!reasons.isEmpty()) {
            notes.add("nothing is offered for removal, since what the entities left out want is not known");
        }
        return new SkippedClasses(
                loaded.classes().stream()
                        .filter(type -> !reasons.containsKey(type.getName()))
                        .toList(),
                List.copyOf(reasons.keySet()));
    }

    private static boolean isAdded(Class<?> type, Map<String, MappedClass> mapped, Map<String, String> reasons) {
        Optional<String> cause = used(type, mapped)
                .filter(reasons::containsKey)
                .findFirst()
                .or(() -> isEntity(type)
                        ? reasons.keySet().stream()
                                .filter(name -> isBelow(name, type.getName(), mapped))
                                .findFirst()
                        : Optional.empty());
        cause.ifPresent(name -> reasons.put(type.getName(), "goes with " + name));
        return cause.isPresent();
    }

    private static Stream<String> used(Class<?> type, Map<String, MappedClass> mapped) {
        MappedClass known = mapped.get(type.getName());
        Stream<String> types = Stream.concat(
                Arrays.stream(type.getDeclaredFields())
                        .map(Field::getGenericType)
                        .map(Object::toString),
                Arrays.stream(type.getDeclaredMethods())
                        .map(Method::getGenericReturnType)
                        .map(Object::toString));
        return Stream.concat(
                Stream.concat(known.superclass().stream(), known.mentioned().stream()),
                types.flatMap(WORD::splitAsStream));
    }

    /** By name: the annotation may be that of another class loader. */
    private static boolean isEntity(Class<?> type) {
        return Arrays.stream(type.getDeclaredAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals("jakarta.persistence.Entity"));
    }

    private static boolean isBelow(String name, String ancestor, Map<String, MappedClass> mapped) {
        Optional<String> above = Optional.of(name);
        while (above.isPresent()) {
            above = Optional.ofNullable(mapped.get(above.get())).flatMap(MappedClass::superclass);
            if (above.filter(ancestor::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
